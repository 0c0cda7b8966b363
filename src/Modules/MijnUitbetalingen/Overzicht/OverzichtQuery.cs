using AmaWvg.Kernel.Contracts.Overeenkomsten;
using AmaWvg.MijnUitbetalingen.Vooruitzicht;
using Microsoft.EntityFrameworkCore;

namespace AmaWvg.MijnUitbetalingen.Overzicht;

internal sealed class OverzichtQuery(MijnUitbetalingenDb db, VooruitzichtQuery vooruitzicht, ITermijnen termijnen)
{
    private const int RijenPerPagina = 25;

    public async Task<OverzichtView> RunAsync(OverzichtFilter filter, CancellationToken cancellationToken)
    {
        var gevonden = filter.Pas(db.Goedgekeurd.AsNoTracking());
        var totaal = await gevonden.CountAsync(cancellationToken);
        var paginas = Math.Max(1, (totaal + RijenPerPagina - 1) / RijenPerPagina);
        var pagina = filter.Pagina <= paginas ? filter.Pagina : 1;
        var rijen = await gevonden.Skip((pagina - 1) * RijenPerPagina).Take(RijenPerPagina).ToListAsync(cancellationToken);
        return new(filter, totaal, pagina, paginas, [.. rijen.Select(OverzichtRow.Van)]);
    }

    /// <summary>The years to choose from.</summary>
    public async Task<IReadOnlyList<int>> JarenAsync(CancellationToken cancellationToken) =>
        await db.Goedgekeurd.Select(u => u.Verwerkingsdatum!.Value.Year).Distinct().OrderDescending().ToListAsync(cancellationToken);

    /// <summary>The same with what stands around it.</summary>
    public async Task<OverzichtPageView> PaginaAsync(OverzichtFilter filter, CancellationToken cancellationToken) => new(
        await RunAsync(filter, cancellationToken),
        await JarenAsync(cancellationToken),
        await vooruitzicht.RunAsync(cancellationToken),
        await termijnen.VanEigenVoorzieningAsync(cancellationToken));
}
