using Marten;

namespace AmaWvg.MijnUitbetalingen;

internal sealed class OverzichtQuery(Documenten documenten, VooruitzichtQuery vooruitzicht, JarenQuery jaren, ITermijnen termijnen, IHuidigeSessie sessie)
{
    private const string Jaren = """
        select distinct left(data ->> 'verwerkingsdatum', 4)::int from mijn_uitbetalingen.mt_doc_uitbetaling where tenant_id = $1 and nummer is not null order by 1 desc
        """;

    public async Task<OverzichtView> RunAsync(OverzichtFilter filter, CancellationToken cancellationToken)
    {
        var gevonden = await ExporteerAsync(filter, cancellationToken);
        var paginering = new Paginering(gevonden.Count, Paginering.Gewoon, filter.Pagina);
        return new(filter, paginering.Totaal, paginering.Pagina, paginering.Paginas, paginering.Van(gevonden));
    }

    /// <summary>All of them, for a file.</summary>
    public async Task<IReadOnlyList<OverzichtRij>> ExporteerAsync(OverzichtFilter filter, CancellationToken cancellationToken) =>
        [.. (await filter.Pas(documenten.Goedgekeurd()).ToListAsync(cancellationToken)).Sorteer(filter.Sortering).Select(OverzichtRij.Van)];

    /// <summary>The years to choose from.</summary>
    public async Task<IReadOnlyList<int>> JarenAsync(CancellationToken cancellationToken) =>
        await documenten.LeesAsync(Jaren, [sessie.Hco], row => row.GetInt32(0), cancellationToken);

    /// <summary>The same with what stands around it.</summary>
    public async Task<OverzichtPageView> PaginaAsync(OverzichtFilter filter, CancellationToken cancellationToken) => new(
        await RunAsync(filter, cancellationToken),
        await JarenAsync(cancellationToken),
        await vooruitzicht.RunAsync(cancellationToken),
        await termijnen.VanEigenVoorzieningAsync(cancellationToken),
        await jaren.RunAsync(filter.Jaar, cancellationToken));
}

internal static class Betalingselectie
{
    /// <summary>The payments that were approved: what an organisation may see.</summary>
    public static IQueryable<Uitbetaling> Goedgekeurd(this Werkeenheid documenten) => documenten.Query<Uitbetaling>().Where(u => u.Nummer != null);
}
