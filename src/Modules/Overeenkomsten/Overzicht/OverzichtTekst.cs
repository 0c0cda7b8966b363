using System.Globalization;

namespace AmaWvg.Overeenkomsten;

/// <summary>The words around the results: the same on the page, in its title and in the announcement.</summary>
internal static class OverzichtTekst
{
    private static readonly CultureInfo Culture = CultureInfo.GetCultureInfo("nl-BE");

    public static string Aantal(this OverzichtView overzicht) =>
        overzicht.Totaal == 0 ? "Geen overeenkomsten gevonden" : $"{DutchNumber.Count(overzicht.Totaal, "overeenkomst", "overeenkomsten")} gevonden";


    public static string? Paginatekst(this OverzichtView overzicht) => PageTitle.Page(overzicht.Pagina, overzicht.Paginas);

    public static string Aankondiging(this OverzichtView overzicht) =>
        FilterNoticeModel.Announcement(PageTitle.With(overzicht.Aantal(), overzicht.Paginatekst()), overzicht.Filter.Onbegrepen);

    public static string Paginatitel(this OverzichtView overzicht) => PageTitle.For("Overeenkomsten", overzicht.Paginatekst(), overzicht.Errors.Any);

    /// <summary>What to do when nothing was found.</summary>
    public static string Raad(this OverzichtView overzicht) => overzicht.Filter switch
    {
        { IsHeelInsz: true } => "Dit is een INSZ-nummer. Druk op Enter of kies Zoeken om de deelnemer te zien.",
        { IsMistypt: true } => "Verbeter het INSZ-nummer, of zoek op naam.",
        { IsHalfInsz: true } => "Dit lijkt een deel van een INSZ-nummer. Vul de 11 cijfers in om op INSZ-nummer te zoeken.",
        { Deelnemer: { } id } when id == Guid.Empty => "Bij uw voorziening is geen deelnemer met dit INSZ-nummer gekend. Controleer het nummer of zoek op naam.",
        { IsActief: true } => "Controleer de spelling, of verwijder een filter.",
        _ => "Hier komen de overeenkomsten die uw voorziening als erkende begeleider aanmeldt, met de knop ‘Nieuwe overeenkomst’.",
    };

    public static IReadOnlyList<FilterChip> Chips(this OverzichtView overzicht) =>
    [
        .. overzicht.Filter.Actief.Select(veld =>
            new FilterChip(veld, Chip(overzicht, veld), overzicht.Filter.Zonder(veld).Url(OvereenkomstenUrls.Overzicht))),
    ];

    public static StatusTagModel Tag(OvereenkomstStatus status) => new(status.Label(), status switch
    {
        OvereenkomstStatus.Lopend => StatusKind.Good,
        OvereenkomstStatus.Gepland => StatusKind.Information,
        _ => StatusKind.Neutral,
    });

    /// <summary>A column head: pressed again it turns the order around; a date starts with the newest.</summary>
    public static SortHeaderModel Kop(this OverzichtView overzicht, string sleutel, string label, bool nieuwsteEerst = false) => SortHeaderModel.For(
        sleutel, label, overzicht.Filter.Sortering, volgorde => overzicht.Filter.Met(OverzichtVeld.Sorteer, volgorde).Url(OvereenkomstenUrls.Overzicht), OvereenkomstenUrls.Lijst.Results, nieuwsteEerst);

    private static string Chip(OverzichtView overzicht, string veld) => veld switch
    {
        OverzichtVeld.Zoek => $"‘{overzicht.Filter[veld]}’",
        OverzichtVeld.Deelnemer => $"deelnemer {overzicht.Deelnemer ?? "niet gevonden"}",
        _ => $"{OverzichtVeld.Label(veld).ToLower(Culture)} {overzicht.Filter[veld]}",
    };
}
