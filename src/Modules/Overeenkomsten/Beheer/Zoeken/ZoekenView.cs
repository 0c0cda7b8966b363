using AmaWvg.Overeenkomsten.Overzicht;
using AmaWvg.Overeenkomsten.Regels;
using AmaWvg.Web.Components;
using AmaWvg.Web.Forms;
using AmaWvg.Web.Layout;

namespace AmaWvg.Overeenkomsten.Beheer.Zoeken;

/// <summary>What the list shows.</summary>
/// <param name="Filter">State of the screen.</param>
/// <param name="Errors">What is wrong with it; then nothing is searched.</param>
/// <param name="Totaal">Number of agreements found, counted up to one more than are shown.</param>
/// <param name="Paginas">Number of pages, at least 1.</param>
/// <param name="Pagina">Page shown.</param>
/// <param name="Rijen">Rows of that page.</param>
/// <param name="Deelnemer">Name of the person that the list is narrowed to, if any.</param>
public sealed record ZoekenView(
    OverzichtFilter Filter, FormErrors Errors, int Totaal, int Paginas, int Pagina, IReadOnlyList<ZoekenRow> Rijen, string? Deelnemer)
{
    internal string Aantal => Totaal switch
    {
        0 => "Geen overeenkomsten gevonden",
        > ZoekenQuery.Meeste => "Meer dan 1.000 overeenkomsten gevonden",
        _ => $"{DutchNumber.Count(Totaal, "overeenkomst", "overeenkomsten")} gevonden",
    };

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

    internal SortHeaderModel Kop
    {
        get
        {
            var oplopend = Filter.Sortering is "start";
            return new("start", "Startdatum", Filter.Met(OverzichtVeld.Sorteer, oplopend ? "-start" : "start").Url(BeheerUrls.Overeenkomsten),
                oplopend ? SortDirection.Ascending : SortDirection.Descending)
            { Part = BeheerUrls.Lijst.Results };
        }
    }

    private string Chip(string veld) => veld switch
    {
        OverzichtVeld.Zoek => $"‘{Filter[veld]}’",
        OverzichtVeld.Deelnemer => $"deelnemer {Deelnemer ?? "niet gevonden"}",
        _ => $"{OverzichtVeld.Label(veld).ToLowerInvariant()} {Filter[veld]}",
    };
}

/// <summary>One agreement; its number on the page names its link.</summary>
public sealed record ZoekenRow(
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
