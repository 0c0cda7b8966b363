using AmaWvg.MijnUitbetalingen.Documenten;
using Microsoft.EntityFrameworkCore;

namespace AmaWvg.MijnUitbetalingen.Lijnen;

/// <summary>Reads lines with the names of their deelnemers, which another module knows.</summary>
internal static class LijnenQuery
{
    private const int RijenPerPagina = 50;

    /// <summary>All lines, by name of the deelnemer and by month.</summary>
    /// <param name="lijnen">The lines of one payment.</param>
    /// <param name="namen">Gives the names of deelnemers.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public static async Task<IReadOnlyList<LijnRow>> AlleAsync(
        this IQueryable<Uitbetalingslijn> lijnen, Func<IReadOnlyCollection<Guid>, Task<IReadOnlyDictionary<Guid, string>>> namen, CancellationToken cancellationToken)
    {
        var alle = await lijnen.AsNoTracking().ToListAsync(cancellationToken);
        var bekend = await namen([.. alle.Select(lijn => lijn.DeelnemerId).Distinct()]);
        return
        [
            .. alle.Select(lijn => new LijnRow(lijn.DeelnemerId, bekend.GetValueOrDefault(lijn.DeelnemerId, ""), lijn.Maand, lijn.Bedrag, lijn.Regel))
                .OrderBy(rij => rij.Naam, StringComparer.CurrentCultureIgnoreCase).ThenBy(rij => rij.Deelnemer).ThenBy(rij => rij.Maand),
        ];
    }

    /// <summary>Whose lines they are.</summary>
    public static IReadOnlyCollection<Guid> Deelnemers(this IEnumerable<LijnRow> rijen) => [.. rijen.Select(rij => rij.Deelnemer).Distinct()];

    /// <summary>One page of them; a page that is not there gives the first.</summary>
    public static LijnenView Pagina(this IReadOnlyList<LijnRow> rijen, int pagina)
    {
        var paginas = Math.Max(1, (rijen.Count + RijenPerPagina - 1) / RijenPerPagina);
        var getoond = pagina >= 1 && pagina <= paginas ? pagina : 1;
        return new(rijen.Count, getoond, paginas, [.. rijen.Skip((getoond - 1) * RijenPerPagina).Take(RijenPerPagina)]);
    }
}
