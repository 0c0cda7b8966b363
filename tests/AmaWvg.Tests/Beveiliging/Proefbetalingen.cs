using AmaWvg.Overeenkomsten.Documenten;

namespace AmaWvg.Tests.Beveiliging;

/// <summary>Payments of one organisation, in two runs of their own: one that waits for approval and one that waits for the bank.</summary>
/// <param name="Voorstel">A run that somebody else may approve.</param>
/// <param name="Run">An approved run.</param>
/// <param name="Voorgesteld">The payment of the first, without lines.</param>
/// <param name="Betaling">The payment of the second, with a line.</param>
internal sealed record Proefbetalingen(Guid Voorstel, Guid Run, Guid Voorgesteld, Guid Betaling)
{
    // Long before the portal, so that they stand in the way of no run. The run of today, which is being worked out, and the approved one
    // before it are the same for all: the outlook of every organisation begins there.
    private static readonly DateOnly Begin = new(1, 1, 1);
    private static int _maanden;

    public static async Task<Proefbetalingen> MaakAsync(Portaal portaal, TestOrganisatie organisatie, Deelnemer deelnemer)
    {
        var proef = new Proefbetalingen(Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7());
        var nummer = Interlocked.Add(ref _maanden, 2);
        Assert.True(Begin.AddMonths(nummer).Year < 2000, "There are no months left for payments: make fewer dossiers.");
        await using var insert = portaal.Eigenaar.CreateCommand("""
            with vandaag as (
                insert into mijn_uitbetalingen.uitbetalingsrun (id, maand, eerste_maand, status, poging, gemaakt_door, gemaakt_door_sleutel, gevraagd, aantal, totaal)
                values (uuidv7(), date_trunc('month', $10::timestamptz)::date, date '2018-07-01', 'InOpmaak', 1, 'Fien', 'fien', $10, 0, 0) on conflict (maand) do nothing),
            laatste as (
                insert into mijn_uitbetalingen.uitbetalingsrun (id, maand, eerste_maand, vorige, status, poging, gemaakt_door, gemaakt_door_sleutel, gevraagd,
                    voorgesteld, aantal, totaal, goedgekeurd_door, goedgekeurd_door_sleutel, goedgekeurd)
                select id, (date_trunc('month', $10::timestamptz) - interval '1 month')::date, date '2018-07-01', id, 'Goedgekeurd', 1, 'Fien', 'fien', $10, $10, 0, 0, 'Goele', 'goele', $10
                from uuidv7() id on conflict (maand) do nothing),
            run as (
                insert into mijn_uitbetalingen.uitbetalingsrun (id, maand, eerste_maand, vorige, status, poging, gemaakt_door, gemaakt_door_sleutel, gevraagd,
                    voorgesteld, aantal, totaal, goedgekeurd_door, goedgekeurd_door_sleutel, goedgekeurd)
                values ($1, $7, $7, $1, 'Voorgesteld', 1, 'Fien', 'fien', $10, $10, 1, 101.58, null, null, null),
                    ($2, $8, $8, $2, 'Goedgekeurd', 1, 'Fien', 'fien', $10, $10, 1, 101.58, 'Goele', 'goele', $10) returning id),
            betaling as (
                insert into mijn_uitbetalingen.uitbetaling (id, hco, run_id, poging, naam, maand, iban, nieuwe_maanden, nabetalingen, terugvorderingen, overgedragen, bedrag,
                    status, nummer, verwerkingsdatum)
                select b.id, $5, b.run, 1, 'Werkhuis', date '2026-11-01', $6, 101.58, 0, 0, 0, 101.58, 'InVerwerking', b.nummer, case when b.nummer is not null then date '2026-11-06' end
                from (values ($3::uuid, $1, null::int), ($4, $2, 1000000000 + $9::int)) b (id, run, nummer), (select count(*) from run) na returning id)
            insert into mijn_uitbetalingen.uitbetalingslijn (uitbetaling_id, deelnemer_id, maand, hco, bedrag, regel)
            select $4, $11, date '2026-11-01', $5, 101.58, 'NieuweMaand' from (select count(*) from betaling) na
            """);
        foreach (var value in (object[])[proef.Voorstel, proef.Run, proef.Voorgesteld, proef.Betaling, organisatie.Hco.Waarde, TestIban.Nummer(0),
            Begin.AddMonths(nummer), Begin.AddMonths(nummer + 1), nummer, portaal.Klok.Nu, deelnemer.Id])
            insert.Parameters.Add(new() { Value = value });
        await insert.ExecuteNonQueryAsync();
        return proef;
    }
}
