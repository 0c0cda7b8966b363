namespace AmaWvg.MijnUitbetalingen;

/// <summary>The figures of the organisation over the years.</summary>
internal sealed class JarenQuery(Documenten documenten, IHuidigeSessie sessie)
{
    private const string Deelnemers = """
        select uitbetaling_id, count(distinct deelnemer_id)::int from mijn_uitbetalingen.uitbetalingslijn
        where hco = $1 and uitbetaling_id = any ($2) and bedrag > 0 group by uitbetaling_id
        """;

    /// <param name="goedgekeurd">All payments of the organisation that were approved.</param>
    /// <param name="gevraagd">The year of which to show the months; null, or a year without payments, for the latest.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>Null while nothing was paid.</returns>
    public async Task<JarenView?> RunAsync(IReadOnlyList<Uitbetaling> goedgekeurd, int? gevraagd, CancellationToken cancellationToken)
    {
        var jaren = goedgekeurd.GroupBy(u => u.Verwerkingsdatum!.Value.Year).OrderByDescending(jaar => jaar.Key).ToList();
        if (jaren.Count == 0)
            return null;
        var gekozen = jaren.FirstOrDefault(jaar => jaar.Key == gevraagd) ?? jaren[0];
        var deelnemers = (await documenten.LeesAsync(
            Deelnemers, [sessie.Hco, gekozen.Select(u => u.Id).ToArray()], row => (Id: row.GetGuid(0), Aantal: row.GetInt32(1)), cancellationToken)).ToDictionary(rij => rij.Id, rij => rij.Aantal);
        return new(
            [.. jaren.Select(jaar => new Jaarcijfer(jaar.Key, jaar.Count(), Som(jaar, u => u.GaatNaarBank ? u.Bedrag : Bedrag.Nul), Som(jaar, u => u.Terugvorderingen)))],
            gekozen.Key,
            [.. gekozen.OrderBy(u => u.Nummer).Select(u => new Maandcijfer(
                u.Maand, u.Betalingsnummer, u.Verwerkingsdatum!.Value, u.Bedrag, u.GaatNaarBank ? u.Bedrag : Bedrag.Nul, deelnemers.GetValueOrDefault(u.Id), u.Status.Label()))]);
    }

    private static Bedrag Som(IEnumerable<Uitbetaling> betalingen, Func<Uitbetaling, Bedrag> bedrag) => betalingen.Aggregate(Bedrag.Nul, (som, betaling) => som + bedrag(betaling));
}
