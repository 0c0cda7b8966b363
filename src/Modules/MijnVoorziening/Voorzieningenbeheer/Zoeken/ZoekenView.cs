using AmaWvg.MijnVoorziening.Voorzieningen;
using AmaWvg.Web.Components;
using AmaWvg.Web.Forms;
using AmaWvg.Web.Layout;

namespace AmaWvg.MijnVoorziening.Voorzieningenbeheer.Zoeken;

/// <summary>What the list shows.</summary>
/// <param name="Filter">State of the screen.</param>
/// <param name="Provincies">The provinces to choose from.</param>
/// <param name="Totaal">Number of organisations found.</param>
/// <param name="Pagina">Page shown.</param>
/// <param name="Paginas">Number of pages, at least 1.</param>
/// <param name="Rijen">Rows of that page.</param>
public sealed record ZoekenView(ZoekenFilter Filter, IReadOnlyList<string> Provincies, int Totaal, int Pagina, int Paginas, IReadOnlyList<ZoekenRow> Rijen)
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

    private static FilterChip Chip(string naam, string tekst, ZoekenFilter zonder) => new(naam, tekst, zonder.Url(1));

    internal SortHeaderModel Kop(string sleutel, string label)
    {
        SortDirection? richting = Filter.Sortering == sleutel ? SortDirection.Ascending : Filter.Sortering == "-" + sleutel ? SortDirection.Descending : null;
        var url = (Filter with { Sortering = richting == SortDirection.Ascending ? "-" + sleutel : sleutel }).Url(1);
        return new(sleutel, label, url, richting) { Part = VoorzieningenUrls.Lijst.Results };
    }
}

/// <summary>One organisation; its number on the page names its link.</summary>
public sealed record ZoekenRow(int Nummer, Guid Id, string Naam, string Type, string Gemeente, string Provincie, string Hco, string? Erkenning);
