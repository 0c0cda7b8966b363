using Marten;

namespace AmaWvg.MijnUitbetalingen;

/// <summary>The payments of the organisation: one a month at most, so that all are read, once.</summary>
internal sealed class OverzichtQuery(Documenten documenten, VooruitzichtQuery vooruitzicht, JarenQuery jaren, ITermijnen termijnen)
{
    /// <summary>All that was found, for a file.</summary>
    public async Task<IReadOnlyList<OverzichtRij>> ExporteerAsync(OverzichtFilter filter, CancellationToken cancellationToken) => Rijen(filter, await AlleAsync(cancellationToken));

    /// <summary>A page of it with the form.</summary>
    public async Task<OverzichtLijstView> LijstAsync(OverzichtFilter filter, CancellationToken cancellationToken)
    {
        var alle = await AlleAsync(cancellationToken);
        return new(Gevonden(filter, alle), Jaren(alle));
    }

    /// <summary>The same with what stands around it.</summary>
    public async Task<OverzichtPageView> PaginaAsync(OverzichtFilter filter, CancellationToken cancellationToken)
    {
        var alle = await AlleAsync(cancellationToken);
        return new(
            Gevonden(filter, alle), Jaren(alle), await vooruitzicht.RunAsync(alle, cancellationToken), await termijnen.VanEigenVoorzieningAsync(cancellationToken),
            await jaren.RunAsync(alle, filter.Jaar, cancellationToken));
    }

    private Task<IReadOnlyList<Uitbetaling>> AlleAsync(CancellationToken cancellationToken) => documenten.Goedgekeurd().ToListAsync(cancellationToken);

    private static OverzichtView Gevonden(OverzichtFilter filter, IReadOnlyList<Uitbetaling> alle)
    {
        var rijen = Rijen(filter, alle);
        var paginering = new Paginering(rijen.Count, Paginering.Gewoon, filter.Pagina);
        return new(filter, paginering.Totaal, paginering.Pagina, paginering.Paginas, paginering.Van(rijen));
    }

    private static IReadOnlyList<OverzichtRij> Rijen(OverzichtFilter filter, IReadOnlyList<Uitbetaling> alle) => [.. filter.Pas(alle).Sorteer(filter.Sortering).Select(OverzichtRij.Van)];

    private static IReadOnlyList<int> Jaren(IReadOnlyList<Uitbetaling> alle) => [.. alle.Select(u => u.Verwerkingsdatum!.Value.Year).Distinct().OrderDescending()];
}

internal static class Betalingselectie
{
    /// <summary>The payments that were approved: what an organisation may see.</summary>
    public static IQueryable<Uitbetaling> Goedgekeurd(this Werkeenheid documenten) => documenten.Query<Uitbetaling>().Where(u => u.Nummer != null);
}
