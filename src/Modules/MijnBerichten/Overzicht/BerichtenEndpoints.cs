using AmaWvg.MijnBerichten.Overzicht;

namespace AmaWvg.MijnBerichten;

internal static class BerichtenEndpoints
{
    public static void Map(IEndpointRouteBuilder group) => group.MapList(MijnBerichtenUrls.Lijst, query => BerichtenFilter.Lees(query).Url(), Get);

    private static async Task<IResult> Get(HttpContext context, BerichtenQuery query, CancellationToken cancellationToken)
    {
        var filter = BerichtenFilter.Lees(context.Request.Query).Met(context.InszNotice());
        if (context.Request.IsTyping() && !context.Request.AsksForPage())
            filter = filter.Zonder(filter.Controleer());
        var overzicht = await query.RunAsync(filter, cancellationToken);
        // The fields stand outside the fragment: only the whole page can show an error at one.
        if (overzicht.Errors.Any && context.Request.IsHtmx() && !context.Request.IsTyping())
            return Redirects.GoTo(context, filter.Url());
        return await context.AnswerAsync(
            MijnBerichtenUrls.Lijst, filter.Url(),
            async () => BerichtenPage.Create(await query.OmlijstAsync(overzicht, context.Request.Query["gedaan"] == "gelezen", cancellationToken)),
            () => BerichtenLijst.Create(overzicht), () => BerichtenFragment.Create(overzicht), overzicht.Errors);
    }
}

/// <summary>What the list shows.</summary>
/// <param name="Filter">State of the screen.</param>
/// <param name="Errors">Dates that do not exist; their filters are not applied.</param>
/// <param name="Paginering">How many were found, and which page is shown.</param>
/// <param name="Rijen">Messages of that page.</param>
/// <param name="StukkeAdressen">Addresses of the organisation whose last mail did not arrive.</param>
public sealed record BerichtenView(
    BerichtenFilter Filter, FormErrors Errors, Paginering Paginering, IReadOnlyList<BerichtRij> Rijen, IReadOnlyList<string> StukkeAdressen) : IFormulierView, IPagineerbaar
{
    internal string Aantal => Paginering.Totaal == 0 ? "Geen berichten gevonden" : $"{DutchNumber.Count(Paginering.Totaal, "bericht", "berichten")} gevonden";

    internal string Aankondiging => FilterNoticeModel.Announcement(PageTitle.With(Aantal, Paginering.Tekst), Filter.Onbegrepen);

    internal string Paginatitel => PageTitle.For("Mijn berichten", Paginering.Tekst, Errors.Any);

    internal IReadOnlyList<FilterChip> Chips =>
    [
        .. Filter.Actief.Select(veld => new FilterChip(veld.Naam, Chip(veld.Naam, veld.Waarde), Zonder(veld.Naam).Url())),
    ];

    /// <summary>How many the person did not read yet, of all; counted for the whole page alone.</summary>
    public int Ongelezen { get; init; }

    /// <summary>Whether all were just marked as read.</summary>
    public bool IsAllesGelezen { get; init; }

    /// <summary>The newest message of the organisation when the page was made: what comes later is not marked as read unseen.</summary>
    public Guid? Laatste { get; init; }

    internal SortHeaderModel Kop(string sleutel, string label) => SortHeaderModel.For(
        sleutel, label, Filter.Sortering, volgorde => (Filter with { Sortering = volgorde, Pagina = 1 }).Url(), MijnBerichtenUrls.Lijst.Results, sleutel is "datum" or "status");

    private BerichtenFilter Zonder(string veld) => veld switch
    {
        BerichtenFilter.OnderwerpVeld => Filter with { Onderwerp = "", Pagina = 1 },
        BerichtenFilter.DatumVeld => Filter with { Datum = "", Pagina = 1 },
        BerichtenFilter.StatusVeld => Filter with { IsGelezen = null, Pagina = 1 },
        BerichtenFilter.SoortVeld => Filter with { Soort = null, Pagina = 1 },
        BerichtenFilter.VanVeld => Filter with { Van = "", Pagina = 1 },
        _ => Filter with { Tot = "", Pagina = 1 },
    };

    private static string Chip(string veld, string waarde) => veld switch
    {
        BerichtenFilter.OnderwerpVeld => $"onderwerp ‘{waarde}’",
        BerichtenFilter.DatumVeld => $"verzonden op {waarde}",
        BerichtenFilter.StatusVeld or BerichtenFilter.SoortVeld => $"{veld} {waarde}",
        BerichtenFilter.VanVeld => $"verzonden van {waarde}",
        _ => $"verzonden tot en met {waarde}",
    };
}

/// <summary>A message in the list.</summary>
public sealed record BerichtRij(Guid Id, DateOnly Verzenddag, string Onderwerp, Berichtsoort Soort, bool IsGelezen);

/// <summary>The orders of the list of messages; the newest breaks ties.</summary>
internal static class BerichtenSortering
{
    /// <summary>The newest first.</summary>
    public const string Nieuwste = "-datum";

    public static bool Bestaat(string sortering) => sortering is Nieuwste || Sql(sortering) != Sql(Nieuwste);

    /// <summary>The order as SQL, of the message <c>b</c> and of what the person read <c>g</c>.</summary>
    public static string Sql(string sortering) => sortering switch
    {
        "datum" => "b.verzonden, b.id",
        "onderwerp" => "b.zoektekst, b.verzonden desc, b.id desc",
        "-onderwerp" => "b.zoektekst desc, b.verzonden desc, b.id desc",
        "soort" => "b.data ->> 'soort', b.verzonden desc, b.id desc",
        "-soort" => "b.data ->> 'soort' desc, b.verzonden desc, b.id desc",
        "status" => "g.bericht_id is null, b.verzonden desc, b.id desc",
        "-status" => "g.bericht_id is null desc, b.verzonden desc, b.id desc",
        _ => "b.verzonden desc, b.id desc",
    };
}
