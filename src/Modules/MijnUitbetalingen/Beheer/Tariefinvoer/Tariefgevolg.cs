using AmaWvg.Kernel.Types;
using AmaWvg.MijnUitbetalingen.Documenten;
using Microsoft.EntityFrameworkCore;

namespace AmaWvg.MijnUitbetalingen.Beheer.Tariefinvoer;

/// <summary>Months that runs have paid already, and that a new rate changes.</summary>
/// <param name="Van">The first.</param>
/// <param name="TotEnMet">The last.</param>
/// <param name="Betaald">What the runs of those months paid together.</param>
public sealed record Tariefgevolg(Maand Van, Maand TotEnMet, Bedrag Betaald)
{
    /// <summary>What the person confirms: other months ask for it again.</summary>
    internal string Sleutel => $"{Van.EersteDag:yyyy-MM} {TotEnMet.EersteDag:yyyy-MM}";

    internal string Maanden => Van == TotEnMet ? Van.Weergave : $"{Van.Weergave} tot en met {TotEnMet.Weergave}";
}

internal sealed class TariefgevolgQuery(MijnUitbetalingenBeheerDb db)
{
    /// <returns>Null when no month that was paid changes.</returns>
    public async Task<Tariefgevolg?> RunAsync(Tariefregel nieuw, CancellationToken cancellationToken)
    {
        var runs = await db.Runs.AsNoTracking().Where(run => run.Goedgekeurd != null).OrderBy(run => run.Maand).ToListAsync(cancellationToken);
        if (runs.Count == 0)
            return null;
        var regels = await db.Tarieven.AsNoTracking().ToListAsync(cancellationToken);
        var (oud, straks) = (Tariefregel.Tabel(regels), Tariefregel.Tabel([.. regels, nieuw]));
        // A ceiling holds for its whole year, so months before the rate can change too.
        var anders = Maand.Reeks(runs[0].EersteMaand, runs[^1].Maand)
            .Where(maand => oud.PerMaand(maand) != straks.PerMaand(maand) || oud.PlafondVan(maand.Jaar) != straks.PlafondVan(maand.Jaar)).ToList();
        return anders.Count == 0 ? null : new(
            anders[0], anders[^1], runs.Where(run => anders.Contains(run.Maand)).Aggregate(Bedrag.Nul, (som, run) => som + run.Totaal));
    }
}
