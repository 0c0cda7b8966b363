using AmaWvg.MijnUitbetalingen.Overzicht;

namespace AmaWvg.MijnUitbetalingen;

internal static class OverzichtEndpoints
{
    public static void Map(IEndpointRouteBuilder group) => group.MapGet(UitbetalingenUrls.Overzicht, Get);

    private static async Task<IResult> Get(HttpContext context, OverzichtQuery query, CancellationToken cancellationToken)
    {
        var filter = OverzichtFilter.Van(context.Request.Query);
        context.Response.Htmx(h => h.WithVary());
        if (!context.Request.IsHtmx())
        {
            var pagina = await query.PaginaAsync(filter, cancellationToken);
            context.Remember(UitbetalingenUrls.Lijst, filter.Url(UitbetalingenUrls.Overzicht, pagina.Resultaat.Pagina));
            return OverzichtPage.Create(pagina);
        }

        var lijst = await query.LijstAsync(filter, cancellationToken);
        context.Remember(UitbetalingenUrls.Lijst, filter.Url(UitbetalingenUrls.Overzicht, lijst.Resultaat.Pagina));
        // The form sends its empty fields too; the address bar gets the short form.
        context.ShowAddress(filter.Url(UitbetalingenUrls.Overzicht, lijst.Resultaat.Pagina));
        return context.Request.AsksFor(UitbetalingenUrls.Lijst.Whole) ? OverzichtLijst.Create(lijst) : OverzichtFragment.Create(lijst.Resultaat);
    }
}

/// <summary>The payments of the organisation, and what comes.</summary>
/// <param name="Resultaat">The payments found.</param>
/// <param name="Jaren">The years to choose from.</param>
/// <param name="Vooruitzicht">What the next run pays as things stand.</param>
/// <param name="Termijnen">What to do before which day.</param>
/// <param name="Cijfers">What was paid per year; null while nothing was.</param>
public sealed record OverzichtPageView(OverzichtView Resultaat, IReadOnlyList<int> Jaren, VooruitzichtView Vooruitzicht, IReadOnlyList<Termijn> Termijnen, JarenView? Cijfers);

/// <summary>The form and what it found.</summary>
/// <param name="Resultaat">The payments found.</param>
/// <param name="Jaren">The years to choose from.</param>
public sealed record OverzichtLijstView(OverzichtView Resultaat, IReadOnlyList<int> Jaren);

/// <summary>The payments found.</summary>
/// <param name="Filter">State of the screen.</param>
/// <param name="Totaal">Number of payments found.</param>
/// <param name="Pagina">Page shown.</param>
/// <param name="Paginas">Number of pages, at least 1.</param>
/// <param name="Rijen">Payments of that page, the latest first.</param>
public sealed record OverzichtView(OverzichtFilter Filter, int Totaal, int Pagina, int Paginas, IReadOnlyList<OverzichtRij> Rijen)
{
    internal string Aantal => Totaal == 0 ? "Geen uitbetalingen gevonden" : $"{DutchNumber.Count(Totaal, "uitbetaling", "uitbetalingen")} gevonden";

    internal string? Paginatekst => PageTitle.Page(Pagina, Paginas);

    internal string Aankondiging => FilterNoticeModel.Announcement(PageTitle.With(Aantal, Paginatekst), Filter.Onbegrepen);

    internal IReadOnlyList<FilterChip> Chips =>
    [
        .. Filter.Jaar is not { } jaar ? Array.Empty<FilterChip>() : [Chip("jaar", $"jaar {jaar}", Filter with { Jaar = null })],
        .. Filter.Status is not { } status ? Array.Empty<FilterChip>() : [Chip("status", $"status {status.Label()}", Filter with { Status = null })],
    ];

    internal SortHeaderModel Kop(string sleutel, string label, bool isGetal = false) => SortHeaderModel.For(
        sleutel, label, Filter.Sortering, volgorde => (Filter with { Sortering = volgorde }).Url(UitbetalingenUrls.Overzicht), UitbetalingenUrls.Lijst.Results, sleutel is not ("rekening" or "status")) with
    { IsNumber = isGetal };

    private static FilterChip Chip(string naam, string tekst, OverzichtFilter zonder) => new(naam, tekst, zonder.Url(UitbetalingenUrls.Overzicht));
}

/// <summary>One payment.</summary>
public sealed record OverzichtRij(Guid Id, string Nummer, Maand Periode, DateOnly Verwerkingsdatum, string Rekeningnummer, Bedrag Bedrag, UitbetalingStatus Status)
{
    internal static OverzichtRij Van(Uitbetaling u) =>
        new(u.Id, u.Betalingsnummer, u.Maand, u.Verwerkingsdatum!.Value, u.Iban?.Weergave ?? "", u.Bedrag, u.Status);
}
