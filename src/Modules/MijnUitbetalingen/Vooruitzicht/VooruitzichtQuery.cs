using Marten;
using Microsoft.Extensions.Options;

namespace AmaWvg.MijnUitbetalingen;

/// <summary>Works out the next run for the session's own organisation, with what is reported by now and counts for that run.</summary>
internal sealed class VooruitzichtQuery(
    Documenten documenten, IHuidigeSessie sessie, ISubsidiegegevens gegevens, IErkenningen erkenningen, TimeProvider clock, IOptions<UitbetalingOptions> options)
{
    private const string Geboekt = """
        select l.deelnemer_id, l.maand, sum(l.bedrag)
        from mijn_uitbetalingen.uitbetalingslijn l join mijn_uitbetalingen.mt_doc_uitbetaling u on u.tenant_id = l.hco and u.id = l.uitbetaling_id
        where l.hco = $1 and u.nummer is not null group by l.deelnemer_id, l.maand
        """;

    /// <param name="goedgekeurd">All payments of the organisation that were approved.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<VooruitzichtView> RunAsync(IReadOnlyList<Uitbetaling> goedgekeurd, CancellationToken cancellationToken)
    {
        var (maand, eerste, isVoorgesteld) = await documenten.PlanAsync(clock.Vandaag(), options.Value, cancellationToken);
        var laatste = goedgekeurd.MaxBy(u => u.Nummer);
        if (isVoorgesteld)
            return await VoorgesteldAsync(maand, laatste, cancellationToken);
        var dag = Betaalkalender.DagVan(maand);
        var verrekening = Verrekening.Van(maand, eerste, await documenten.TarievenAsync(cancellationToken), clock.Vandaag());

        var (geboekt, erkend) = (await GeboektAsync(cancellationToken), await erkenningen.VanEigenVoorzieningAsync(cancellationToken));
        var voorstel = new Voorstel(laatste?.Doorgeschoven ?? Bedrag.Nul);
        await voorstel.VulAsync(gegevens.LeesAsync(), verrekening, erkend, new(geboekt, await gegevens.SamengevoegdAsync(cancellationToken)), cancellationToken);
        var saldo = voorstel.Saldo;
        var deelnemers = voorstel.Lijnen.Count(rij => rij.Lijn.Regel is Lijnregel.NieuweMaand);
        return new(maand, dag, dag > clock.Vandaag(), deelnemers, saldo.NieuweMaanden, saldo.Nabetalingen, saldo.Terugvorderingen, saldo.Overgedragen, saldo.Totaal, laatste?.Status is UitbetalingStatus.WachtOpRekening);
    }

    // A proposal that waits for approval pays what it holds, whatever was reported after it was made.
    private async Task<VooruitzichtView> VoorgesteldAsync(Maand maand, Uitbetaling? laatste, CancellationToken cancellationToken)
    {
        var (dag, wacht) = (Betaalkalender.DagVan(maand), laatste?.Status is UitbetalingStatus.WachtOpRekening);
        if (await documenten.Query<Uitbetaling>().Where(u => u.Nummer == null && u.Maand == maand).SingleOrDefaultAsync(cancellationToken) is not { } betaling)
        {
            var over = laatste?.Doorgeschoven ?? Bedrag.Nul;
            return new(maand, dag, IsNog: false, 0, Bedrag.Nul, Bedrag.Nul, Bedrag.Nul, over, over, wacht);
        }
        var deelnemers = await documenten.LeesAsync(
            "select count(*)::int from mijn_uitbetalingen.uitbetalingslijn where hco = $1 and uitbetaling_id = $2 and regel = 'NieuweMaand'", [betaling.Hco, betaling.Id],
            row => row.GetInt32(0), cancellationToken);
        return new(maand, dag, IsNog: false, deelnemers[0], betaling.NieuweMaanden, betaling.Nabetalingen, betaling.Terugvorderingen, betaling.Overgedragen, betaling.Bedrag, wacht);
    }

    private async Task<Dictionary<Guid, Dictionary<Maand, Bedrag>>> GeboektAsync(CancellationToken cancellationToken)
    {
        var geboekt = new Dictionary<Guid, Dictionary<Maand, Bedrag>>();
        var lijnen = documenten.StroomAsync(
            Geboekt, [sessie.Hco], row => (Deelnemer: row.GetGuid(0), Maand: Maand.Van(row.GetFieldValue<DateOnly>(1)), Bedrag: new Bedrag(row.GetDecimal(2))), cancellationToken);
        await foreach (var lijn in lijnen)
        {
            var maanden = geboekt.TryGetValue(lijn.Deelnemer, out var bekend) ? bekend : geboekt[lijn.Deelnemer] = [];
            maanden.Add(lijn.Maand, lijn.Bedrag);
        }
        return geboekt;
    }
}
