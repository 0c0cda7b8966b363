using AmaWvg.Overeenkomsten.Overzicht;

namespace AmaWvg.Overeenkomsten;

internal static class OverzichtEndpoints
{
    public static void Map(IEndpointRouteBuilder group) =>
        group.MapList(OvereenkomstenUrls.Lijst, query => OverzichtFilter.Van(query).Url(OvereenkomstenUrls.Overzicht), Get).VindtPersonen();

    private static async Task<IResult> Get(
        HttpContext context, OverzichtQuery query, ZoekInszQuery zoekInsz, TeDoenQuery teDoen, CancellationToken cancellationToken)
    {
        var filter = OverzichtFilter.Van(context.Request.Query).Met(context.MistypedInsz());
        context.Response.Htmx(h => h.WithVary());
        if (context.TypedInsz() is { } insz && !context.Request.IsTyping())
            return Redirects.GoTo(context, ListPlace.From(OvereenkomstenUrls.NaZoeken(await zoekInsz.RunAsync(insz, cancellationToken)), filter.Url(OvereenkomstenUrls.Overzicht)));

        filter = filter.Voor(context, OverzichtQuery.Controleer);
        var overzicht = await query.RunAsync(filter, cancellationToken);
        if (filter.MoetNaarPagina(context.Request, overzicht.Errors))
            return Redirects.GoTo(context, filter.Url(OvereenkomstenUrls.Overzicht));
        context.Remember(OvereenkomstenUrls.Lijst, filter.Url(OvereenkomstenUrls.Overzicht), overzicht.Errors);
        if (context.Request.IsHtmx())
            filter.ToonAdres(context, OvereenkomstenUrls.Overzicht);
        if (context.Request.AsksForPage())
        {
            var (isErkend, termijnen) = await teDoen.RunAsync(overzicht.Stand, cancellationToken);
            return OverzichtPage.Create(new(overzicht, isErkend, termijnen));
        }

        return context.Request.AsksFor(OvereenkomstenUrls.Lijst.Whole) ? OverzichtLijst.Create(overzicht) : OverzichtResultFragment.Create(overzicht);
    }
}

/// <summary>What the overview shows.</summary>
/// <param name="Filter">State of the screen.</param>
/// <param name="Errors">Dates that do not exist; their filters are not applied.</param>
/// <param name="Totaal">Number of agreements found.</param>
/// <param name="Paginas">Number of pages, at least 1.</param>
/// <param name="Pagina">Page shown.</param>
/// <param name="Rijen">Rows of that page.</param>
/// <param name="Deelnemer">Name of the participant that the list is narrowed to, if any.</param>
public sealed record OverzichtView(
    OverzichtFilter Filter, FormErrors Errors, int Totaal, int Paginas, int Pagina, IReadOnlyList<OverzichtRij> Rijen, string? Deelnemer)
{
    /// <summary>The marks together of what changed at the organisation (<c>kernel.wijziging</c>), as it was when the rows were read; null when there are none.</summary>
    public long? Stand { get; init; }
}

/// <summary>One row of the overview; its number on the page names its link.</summary>
public sealed record OverzichtRij(
    int Nummer,
    Guid Deelnemer,
    string Naam,
    string Voornaam,
    string Insz,
    string Referentie,
    DateOnly Startdatum,
    DateOnly? Einddatum,
    DateOnly AangemeldOp,
    OvereenkomstStatus Status,
    string? SubsidieVanaf)
{
    /// <summary>The address of the participant, from this place in the list.</summary>
    public string Url { get; init; } = "";
}

/// <summary>How a request for a list of agreements is answered, of one organisation and over all of them.</summary>
internal static class Overzichtverzoek
{
    /// <summary>What counts of the filter: half a date not yet, nor a number that was mistyped, as no address can lead to the page with that.</summary>
    public static OverzichtFilter Voor(this OverzichtFilter filter, HttpContext context, Func<OverzichtFilter, FormErrors> controleer) =>
        context.Request.IsTyping() || (context.Request.IsHtmx() && filter.IsMistypt)
            ? (context.Request.AsksForPage() ? filter : filter.Zonder(controleer(filter))).Met(context.TypedInsz())
            : filter;

    /// <summary>Whether the browser must go on to the page: the fields stand outside the fragment, so only the whole page can show an error at one.</summary>
    public static bool MoetNaarPagina(this OverzichtFilter filter, HttpRequest request, FormErrors errors) =>
        errors.Any && request.IsHtmx() && !request.IsTyping() && !filter.IsMistypt;
}
