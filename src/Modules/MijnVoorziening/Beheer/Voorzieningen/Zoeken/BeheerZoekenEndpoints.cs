using AmaWvg.MijnVoorziening.Beheer.Voorzieningen.Zoeken;

namespace AmaWvg.MijnVoorziening;

internal static class BeheerZoekenEndpoints
{
    public static void Map(IEndpointRouteBuilder group)
    {
        group.MapList(VoorzieningenUrls.Lijst, query => BeheerZoekenFilter.Van(query).Url(1), Get);
        group.MapExports(VoorzieningenUrls.Voorzieningen, ExporteerAsync);
    }

    private static async Task<IResult> Get(HttpContext context, BeheerZoekenQuery query, CancellationToken cancellationToken)
    {
        var filter = BeheerZoekenFilter.Van(context.Request.Query);
        filter = filter with { Onbegrepen = [.. filter.Onbegrepen, .. context.InszNotice()] };
        var view = await query.RunAsync(filter, cancellationToken);
        return await context.AnswerAsync(
            VoorzieningenUrls.Lijst, filter.Url(view.Pagina), () => BeheerZoekenPage.Create(view), () => BeheerZoekenLijst.Create(view), () => BeheerZoekenResultFragment.Create(view));
    }

    private static async Task<(string, ExportTable)?> ExporteerAsync(HttpContext context, ExportFormat format, CancellationToken cancellationToken) =>
        BeheerZoekenFilter.Van(context.Request.Query) is { Onbegrepen.Count: 0 } filter
            ? ("voorzieningen", await context.RequestServices.GetRequiredService<BeheerZoekenQuery>().ExporteerAsync(filter, cancellationToken))
            : null;
}

/// <summary>What the list shows.</summary>
/// <param name="Filter">State of the screen.</param>
/// <param name="Provincies">The provinces to choose from.</param>
/// <param name="Totaal">Number of organisations found.</param>
/// <param name="Pagina">Page shown.</param>
/// <param name="Paginas">Number of pages, at least 1.</param>
/// <param name="Rijen">Rows of that page.</param>
public sealed record BeheerZoekenView(BeheerZoekenFilter Filter, IReadOnlyList<string> Provincies, int Totaal, int Pagina, int Paginas, IReadOnlyList<ZoekenRij> Rijen)
{
    internal string Aantal => Totaal == 0 ? "Geen voorzieningen gevonden" : $"{DutchNumber.Count(Totaal, "voorziening", "voorzieningen")} gevonden";

    internal string? Paginatekst => PageTitle.Page(Pagina, Paginas);

    internal string Aankondiging => FilterNoticeModel.Announcement(PageTitle.With(Aantal, Paginatekst), Filter.Onbegrepen);

    internal string Paginatitel => PageTitle.For("Voorzieningen", Paginatekst);

    internal IReadOnlyList<FilterChip> Chips =>
    [
        .. Filter.Zoek is "" ? Array.Empty<FilterChip>() : [Chip("zoek", $"‘{Filter.Zoek}’", Filter with { Zoek = "" })],
        .. Filter.Type is not { } type ? Array.Empty<FilterChip>() : [Chip("type", type.Label(), Filter with { Type = null })],
        .. Filter.Provincie is "" ? Array.Empty<FilterChip>() : [Chip("provincie", $"provincie {Filter.Provincie}", Filter with { Provincie = "" })],
        .. Filter.Erkenning is "" ? Array.Empty<FilterChip>() : [Chip("erkenning", $"{Filter.Erkenning} erkenning", Filter with { Erkenning = "" })],
    ];

    private static FilterChip Chip(string naam, string tekst, BeheerZoekenFilter zonder) => new(naam, tekst, zonder.Url(1));

    internal SortHeaderModel Kop(string sleutel, string label) => SortHeaderModel.For(
        sleutel, label, Filter.Sortering, volgorde => (Filter with { Sortering = volgorde }).Url(1), VoorzieningenUrls.Lijst.Results);
}

/// <summary>One organisation; its number on the page names its link.</summary>
public sealed record ZoekenRij(int Nummer, Guid Id, string Naam, string Type, string Gemeente, string Provincie, string Hco, string? Erkenning);
