using AmaWvg.Kernel.Contracts.MijnBerichten;
using AmaWvg.Web.Components;
using AmaWvg.Web.Forms;
using AmaWvg.Web.Layout;

namespace AmaWvg.MijnBerichten.Overzicht;

/// <summary>What the list shows.</summary>
/// <param name="Filter">State of the screen.</param>
/// <param name="Errors">Dates that do not exist; their filters are not applied.</param>
/// <param name="Totaal">Number of messages found.</param>
/// <param name="Pagina">Page shown.</param>
/// <param name="Paginas">Number of pages, at least 1.</param>
/// <param name="Rijen">Messages of that page, newest first.</param>
/// <param name="StukkeAdressen">Addresses of the organisation whose last mail did not arrive.</param>
public sealed record BerichtenView(
    BerichtenFilter Filter, FormErrors Errors, int Totaal, int Pagina, int Paginas, IReadOnlyList<BerichtRij> Rijen, IReadOnlyList<string> StukkeAdressen)
{
    internal string Aantal => Totaal == 0 ? "Geen berichten gevonden" : $"{DutchNumber.Count(Totaal, "bericht", "berichten")} gevonden";

    internal string? Paginatekst => PageTitle.Page(Pagina, Paginas);

    internal string Aankondiging => FilterNoticeModel.Announcement(PageTitle.With(Aantal, Paginatekst), Filter.Onbegrepen);

    internal string Paginatitel => PageTitle.For("Mijn berichten", Paginatekst, Errors.Any);

    internal IReadOnlyList<FilterChip> Chips =>
    [
        .. Filter.Actief.Select(veld => new FilterChip(veld.Naam, Chip(veld.Naam, veld.Waarde), Zonder(veld.Naam).Url())),
    ];

    private BerichtenFilter Zonder(string veld) => veld switch
    {
        BerichtenFilter.OnderwerpVeld => Filter with { Onderwerp = "", Pagina = 1 },
        BerichtenFilter.DatumVeld => Filter with { Datum = "", Pagina = 1 },
        BerichtenFilter.VanVeld => Filter with { Van = "", Pagina = 1 },
        _ => Filter with { Tot = "", Pagina = 1 },
    };

    private static string Chip(string veld, string waarde) => veld switch
    {
        BerichtenFilter.OnderwerpVeld => $"onderwerp ‘{waarde}’",
        BerichtenFilter.DatumVeld => $"verzonden op {waarde}",
        BerichtenFilter.VanVeld => $"verzonden van {waarde}",
        _ => $"verzonden tot en met {waarde}",
    };
}

/// <summary>A message in the list.</summary>
public sealed record BerichtRij(Guid Id, DateOnly Verzenddag, string Onderwerp, Berichtsoort Soort, bool IsGelezen);
