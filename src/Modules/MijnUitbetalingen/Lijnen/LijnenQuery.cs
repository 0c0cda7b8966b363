namespace AmaWvg.MijnUitbetalingen;

/// <summary>Reads lines with the names of their deelnemers, which another module knows.</summary>
internal static class LijnenQuery
{
    private const int RijenPerPagina = 50;

    /// <summary>All lines of a payment, by name of the deelnemer and by month.</summary>
    /// <param name="documenten">Who reads.</param>
    /// <param name="betaling">The payment.</param>
    /// <param name="namen">Gives the names of deelnemers.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public static async Task<IReadOnlyList<LijnRij>> LijnenAsync(
        this Werkeenheid documenten, Uitbetaling betaling, Func<IReadOnlyCollection<Guid>, Task<IReadOnlyDictionary<Guid, string>>> namen, CancellationToken cancellationToken)
    {
        var alle = await documenten.LeesAsync(
            "select deelnemer_id, maand, bedrag, regel from mijn_uitbetalingen.uitbetalingslijn where hco = $1 and uitbetaling_id = $2", [betaling.Hco, betaling.Id],
            row => new Uitbetalingslijn(row.GetGuid(0), Maand.Van(row.GetFieldValue<DateOnly>(1)), new(row.GetDecimal(2)), Enum.Parse<Lijnregel>(row.GetString(3))), cancellationToken);
        var bekend = await namen([.. alle.Select(lijn => lijn.DeelnemerId).Distinct()]);
        return
        [
            .. alle.Select(lijn => new LijnRij(lijn.DeelnemerId, bekend.GetValueOrDefault(lijn.DeelnemerId, ""), lijn.Maand, lijn.Bedrag, lijn.Regel))
                .OrderBy(rij => rij.Naam, StringComparer.CurrentCultureIgnoreCase).ThenBy(rij => rij.Deelnemer).ThenBy(rij => rij.Maand),
        ];
    }

    /// <summary>What they add up to, with what the payment before left.</summary>
    public static Betaalsom Som(this IEnumerable<LijnRij> rijen, Uitbetaling betaling) => Betaalsom.Van([.. rijen.Select(rij => new Lijn(rij.Maand, rij.Bedrag, rij.Regel))], betaling.Overgedragen);

    /// <summary>Whose lines they are.</summary>
    public static IReadOnlyCollection<Guid> Deelnemers(this IEnumerable<LijnRij> rijen) => [.. rijen.Select(rij => rij.Deelnemer).Distinct()];

    /// <summary>One page of them; a page that is not there gives the first.</summary>
    public static LijnenView Pagina(this IReadOnlyList<LijnRij> rijen, int pagina)
    {
        var paginering = new Paginering(rijen.Count, RijenPerPagina, pagina);
        return new(rijen.Count, paginering.Pagina, paginering.Paginas, paginering.Van(rijen));
    }
}
