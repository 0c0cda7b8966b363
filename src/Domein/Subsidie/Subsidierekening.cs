namespace AmaWvg.Domein;

/// <summary>
/// What a begeleider is due for one deelnemer: the rate of every payable month, as long as the ceiling of its calendar year allows
/// (BR-11, BR-15 and BR-17). The ceiling counts per begeleider and deelnemer (Q1), and is never paid itself (Q2).
/// </summary>
public static class Subsidierekening
{
    /// <summary>What is due per month, months without an amount left out.</summary>
    /// <param name="isBetaalbaar">Whether a month is payable.</param>
    /// <param name="tarieven">The rates.</param>
    /// <param name="van">First month.</param>
    /// <param name="totEnMet">Last month.</param>
    public static IEnumerable<KeyValuePair<Maand, Bedrag>> Verschuldigd(Func<Maand, bool> isBetaalbaar, Tarieftabel tarieven, Maand van, Maand totEnMet)
    {
        var (jaar, rest) = (0, Bedrag.Nul);
        // From the start of the year: earlier months use up the ceiling too.
        foreach (var maand in Maand.Reeks(new(van.Jaar, 1), totEnMet))
        {
            if (maand.Jaar != jaar)
                (jaar, rest) = (maand.Jaar, tarieven.PlafondVan(maand.Jaar));
            if (!isBetaalbaar(maand))
                continue;
            var tarief = tarieven.PerMaand(maand);
            var bedrag = tarief < rest ? tarief : rest;
            rest -= bedrag;
            if (maand >= van && bedrag > Bedrag.Nul)
                yield return new(maand, bedrag);
        }
    }

    /// <summary>The subsidy of a calendar year.</summary>
    public static Bedrag BedragVan(this Subsidiemaanden subsidie, Tarieftabel tarieven, int jaar) =>
        Verschuldigd(subsidie.IsBetaalbaar, tarieven, new(jaar, 1), new(jaar, 12)).Aggregate(Bedrag.Nul, (som, maand) => som + maand.Value);
}
