using AmaWvg.MijnUitbetalingen;
using AmaWvg.Overeenkomsten;

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
    private static readonly Maand Begin = new(1, 1);
    private static int _maanden;

    public static async Task<Proefbetalingen> MaakAsync(Portaal portaal, TestOrganisatie organisatie, Deelnemer deelnemer)
    {
        var proef = new Proefbetalingen(Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7());
        var nummer = Interlocked.Add(ref _maanden, 2);
        Assert.True(Begin.Plus(nummer).Jaar < 2000, "There are no months left for payments: make fewer dossiers.");
        var (op, nu, vorige) = (portaal.Klok.Nu, Maand.Van(DateOnly.FromDateTime(portaal.Klok.Nu.UtcDateTime)), Guid.CreateVersion7());
        foreach (var run in (Uitbetalingsrun[])
        [
            TestUitbetalingen.MaakRun(Guid.CreateVersion7(), nu, op, RunStatus.InOpmaak, new(2018, 7)),
            TestUitbetalingen.MaakRun(vorige, nu.Vorige, op, RunStatus.Goedgekeurd, new(2018, 7), vorige),
            TestUitbetalingen.MaakRun(proef.Voorstel, Begin.Plus(nummer), op, RunStatus.Voorgesteld, vorige: proef.Voorstel, aantal: 1, totaal: 101.58m),
            TestUitbetalingen.MaakRun(proef.Run, Begin.Plus(nummer + 1), op, RunStatus.Goedgekeurd, vorige: proef.Run, aantal: 1, totaal: 101.58m),
        ])
            await portaal.VoegRunToeAsync(run);
        await portaal.BewaarAsync(Maak(proef.Voorgesteld, proef.Voorstel, organisatie.Hco));
        var betaling = Maak(proef.Betaling, proef.Run, organisatie.Hco);
        betaling.Bevestig(1_000_000_000 + nummer, new(2026, 11, 6));
        await portaal.BewaarAsync(betaling);

        await using var insert = portaal.Eigenaar.CreateCommand("""
            insert into mijn_uitbetalingen.uitbetalingslijn (uitbetaling_id, deelnemer_id, maand, hco, bedrag, regel) values ($1, $2, date '2026-11-01', $3, 101.58, 'NieuweMaand')
            """);
        foreach (var value in (object[])[proef.Betaling, deelnemer.Id, organisatie.Hco.Waarde])
            insert.Parameters.Add(new() { Value = value });
        await insert.ExecuteNonQueryAsync();
        return proef;
    }

    private static Uitbetaling Maak(Guid id, Guid run, HcoNummer hco) => new()
    {
        Id = id,
        Hco = hco,
        RunId = run,
        Poging = 1,
        Naam = "Werkhuis",
        Maand = new(2026, 11),
        Iban = Iban.Parse(TestIban.Nummer(0)),
        NieuweMaanden = new(101.58m),
        Nabetalingen = Bedrag.Nul,
        Terugvorderingen = Bedrag.Nul,
        Overgedragen = Bedrag.Nul,
        Bedrag = new(101.58m),
        Status = UitbetalingStatus.InVerwerking,
    };
}
