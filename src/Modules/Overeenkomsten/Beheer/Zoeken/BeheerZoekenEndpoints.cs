using AmaWvg.Overeenkomsten.Beheer.Zoeken;

namespace AmaWvg.Overeenkomsten;

/// <summary>Agreements of all organisations. A search by INSZ is a POST, so that the number stands in no address.</summary>
internal static class BeheerZoekenEndpoints
{
    private static readonly TextFieldModel InszField = new("insz", "INSZ-nummer");

    public static void Map(IEndpointRouteBuilder group)
    {
        group.MapList(BeheerUrls.Lijst, query => OverzichtFilter.Van(query, OverzichtVeld.Beheer).Url(BeheerUrls.Overeenkomsten), Get).VindtPersonen();
        group.MapExports(BeheerUrls.Overeenkomsten, ExporteerAsync);
        group.MapGet(BeheerUrls.ZoekInsz, (HersteldFormulier hersteld) => BeheerZoekInszPage.Create(InszField with { Value = hersteld.Lees(Getypt) }));
        group.MapPost(BeheerUrls.ZoekInsz, PostInsz);
    }

    private static async Task<IResult> Get(HttpContext context, BeheerZoekenQuery query, CancellationToken cancellationToken)
    {
        var filter = OverzichtFilter.Van(context.Request.Query, OverzichtVeld.Beheer).Met(context.MistypedInsz());
        context.Response.Htmx(h => h.WithVary());
        if (context.TypedInsz() is { } insz && !context.Request.IsTyping())
            return Redirects.GoTo(context, BeheerUrls.OvereenkomstenVan(await query.VindAsync(insz, cancellationToken)));
        filter = filter.Voor(context, BeheerZoekenQuery.Controleer);
        var view = await query.RunAsync(filter, cancellationToken);
        if (filter.MoetNaarPagina(context.Request, view.Errors))
            return Redirects.GoTo(context, filter.Url(BeheerUrls.Overeenkomsten));
        context.Remember(BeheerUrls.Lijst, filter.Url(BeheerUrls.Overeenkomsten), view.Errors);
        if (context.Request.IsHtmx())
            filter.ToonAdres(context, BeheerUrls.Overeenkomsten);
        if (context.Request.AsksForPage())
            return BeheerZoekenPage.Create(view);
        return context.Request.AsksFor(BeheerUrls.Lijst.Whole) ? BeheerZoekenLijst.Create(view) : BeheerZoekenResultFragment.Create(view);
    }

    private static async Task<(string, ExportTable)?> ExporteerAsync(HttpContext context, ExportFormat format, CancellationToken cancellationToken) =>
        OverzichtFilter.Van(context.Request.Query, OverzichtVeld.Beheer) is { Onbegrepen.Count: 0 } filter && !BeheerZoekenQuery.Controleer(filter).Any
            ? ("overeenkomsten", await context.RequestServices.GetRequiredService<BeheerZoekenQuery>().ExporteerAsync(filter, format.Extension, cancellationToken))
            : null;

    private static async Task<IResult> PostInsz(HttpContext context, BeheerZoekenQuery query, CancellationToken cancellationToken)
    {
        var form = await context.Request.ReadFormAsync(cancellationToken);
        context.TakePlace(form);
        var typed = Getypt(form);
        return InszVeld.Fout(typed) is { } fout
            ? Results.RazorSlice(BeheerZoekInszPage.Create(InszField with { Value = typed, Error = fout }), StatusCodes.Status422UnprocessableEntity)
            : Redirects.SeeOther(BeheerUrls.OvereenkomstenVan(await query.VindAsync(Insz.Parse(typed), cancellationToken)));
    }

    private static string Getypt(IFormCollection form) => FormText.Read(form, InszField.Name);
}

/// <summary>What the list shows.</summary>
/// <param name="Filter">State of the screen.</param>
/// <param name="Errors">What is wrong with it; then nothing is searched.</param>
/// <param name="Totaal">Number of agreements found, counted up to one more than are shown.</param>
/// <param name="Paginas">Number of pages, at least 1.</param>
/// <param name="Pagina">Page shown.</param>
/// <param name="Rijen">Rows of that page.</param>
/// <param name="Deelnemer">Name of the person that the list is narrowed to, if any.</param>
public sealed record BeheerZoekenView(
    OverzichtFilter Filter, FormErrors Errors, int Totaal, int Paginas, int Pagina, IReadOnlyList<ZoekenRij> Rijen, string? Deelnemer) : IFormulierView
{
    internal string Aantal => Totaal switch
    {
        0 => "Geen overeenkomsten gevonden",
        > BeheerZoekenQuery.Meeste => "Meer dan 1.000 overeenkomsten gevonden",
        _ => $"{DutchNumber.Count(Totaal, "overeenkomst", "overeenkomsten")} gevonden",
    };

    /// <summary>Which of too many are shown.</summary>
    internal string Eerste => Filter.Sortering is "start" ? "De eerste 1.000" : "De 1.000 die het laatst startten";

    internal string? Paginatekst => PageTitle.Page(Pagina, Paginas);

    internal string Aankondiging => FilterNoticeModel.Announcement(PageTitle.With(Aantal, Paginatekst), Filter.Onbegrepen);

    internal string Paginatitel => PageTitle.For("Overeenkomsten", Paginatekst, Errors.Any);

    internal string Raad => Filter switch
    {
        { IsHeelInsz: true } => "Dit is een INSZ-nummer. Druk op Enter of kies Zoeken om de deelnemer te zien.",
        { IsMistypt: true } => "Verbeter het INSZ-nummer, of zoek op naam.",
        { IsHalfInsz: true } => "Dit lijkt een deel van een INSZ-nummer. Vul de 11 cijfers in om op INSZ-nummer te zoeken.",
        { Deelnemer: not null } when Deelnemer is null => "Geen enkele voorziening meldde een deelnemer met dit INSZ-nummer aan.",
        _ => "Controleer de spelling, of verwijder een filter.",
    };

    internal IReadOnlyList<FilterChip> Chips =>
        [.. Filter.Actief.Select(veld => new FilterChip(veld, Chip(veld), Filter.Zonder(veld).Url(BeheerUrls.Overeenkomsten)))];

    internal SortHeaderModel Kop(string sleutel, string label) => SortHeaderModel.For(
        sleutel, label, Filter.Sortering, volgorde => Filter.Met(OverzichtVeld.Sorteer, volgorde).Url(BeheerUrls.Overeenkomsten), BeheerUrls.Lijst.Results, sleutel is "start" or "einde");

    private string Chip(string veld) => veld switch
    {
        OverzichtVeld.Zoek => $"‘{Filter[veld]}’",
        OverzichtVeld.Deelnemer => $"deelnemer {Deelnemer ?? "niet gevonden"}",
        _ => $"{OverzichtVeld.Label(veld).ToLowerInvariant()} {Filter[veld]}",
    };
}

/// <summary>One agreement; its number on the page names its link.</summary>
public sealed record ZoekenRij(
    int Nummer,
    Guid Id,
    string Naam,
    string Voornaam,
    string Insz,
    string Voorziening,
    string Referentie,
    DateOnly Startdatum,
    DateOnly? Einddatum,
    OvereenkomstStatus Status);
