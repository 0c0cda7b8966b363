using AmaWvg.MijnVoorziening.Erkenningsaanvragen;
using AmaWvg.MijnVoorziening.Voorzieningen;
using AmaWvg.Web.Components;
using AmaWvg.Web.Forms;
using AmaWvg.Web.Layout;

namespace AmaWvg.MijnVoorziening.Beheer.Dossiers;

/// <summary>What the list shows.</summary>
/// <param name="Filter">State of the screen, with the page shown.</param>
/// <param name="Provincies">The provinces to choose from.</param>
/// <param name="Totaal">Number of applications found.</param>
/// <param name="Paginas">Number of pages, at least 1.</param>
/// <param name="Rijen">Rows of the page shown.</param>
public sealed record DossiersView(DossiersFilter Filter, IReadOnlyList<string> Provincies, int Totaal, int Paginas, IReadOnlyList<DossierRow> Rijen)
{
    internal string Aantal => Totaal == 0 ? "Geen dossiers gevonden" : $"{DutchNumber.Count(Totaal, "dossier", "dossiers")} gevonden";

    internal string? Paginatekst => PageTitle.Page(Filter.Pagina, Paginas);

    internal string Aankondiging => FilterNoticeModel.Announcement(PageTitle.With(Aantal, Paginatekst), Filter.Onbegrepen);

    /// <summary>A column head: pressed again it turns the order around.</summary>
    internal SortHeaderModel Kop(string sleutel, string label)
    {
        SortDirection? richting = Filter.Sortering == sleutel ? SortDirection.Ascending
            : Filter.Sortering == $"-{sleutel}" ? SortDirection.Descending
            : null;
        var volgende = richting == SortDirection.Ascending ? $"-{sleutel}" : sleutel;
        return new(sleutel, label, (Filter with { Sortering = volgende, Pagina = 1 }).Url, richting) { Part = BeheerUrls.Lijst.Results };
    }

    internal IReadOnlyList<FilterChip> Chips =>
    [
        .. Filter.Status is DossiersFilter.TeBehandelen ? Array.Empty<FilterChip>() : [Chip("status", $"status {Filter.EenStatus?.Label() ?? "alle"}", Filter with { Status = DossiersFilter.TeBehandelen })],
        .. Filter.Type is not { } type ? Array.Empty<FilterChip>() : [Chip("type", type.Label(), Filter with { Type = null })],
        .. Filter.Provincie is "" ? Array.Empty<FilterChip>() : [Chip("provincie", $"provincie {Filter.Provincie}", Filter with { Provincie = "" })],
        .. Filter.Dagen is not { } dagen ? Array.Empty<FilterChip>() : [Chip("dagen", $"dagen over: {Termijnbewaking.Filter(dagen).ToLowerInvariant()}", Filter with { Dagen = null })],
    ];

    internal IReadOnlyList<string> VanzelfGefilterd => Filter.Status is DossiersFilter.TeBehandelen ? ["status te behandelen"] : [];

    private static FilterChip Chip(string naam, string tekst, DossiersFilter zonder) => new(naam, tekst, (zonder with { Pagina = 1 }).Url);
}

/// <summary>One application.</summary>
/// <param name="Id">The application.</param>
/// <param name="Voorziening">Who applies.</param>
/// <param name="Type">The type of organisation, in words.</param>
/// <param name="Provincie">Where it is.</param>
/// <param name="Ingediend">When it was filed.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="Uiterste">Last day for the next step; null when nothing waits for the department.</param>
/// <param name="Dagen">Days left until then; negative when it is too late.</param>
public sealed record DossierRow(
    Guid Id, string Voorziening, string Type, string Provincie, DateTimeOffset Ingediend, AanvraagStatus Status, DateOnly? Uiterste, int? Dagen);
