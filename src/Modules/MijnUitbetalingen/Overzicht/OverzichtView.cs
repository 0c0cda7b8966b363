using AmaWvg.Kernel.Contracts.Overeenkomsten;
using AmaWvg.Kernel.Types;
using AmaWvg.MijnUitbetalingen.Documenten;
using AmaWvg.MijnUitbetalingen.Vooruitzicht;
using AmaWvg.Web.Components;
using AmaWvg.Web.Forms;
using AmaWvg.Web.Layout;

namespace AmaWvg.MijnUitbetalingen.Overzicht;

/// <summary>The payments of the organisation, and what comes.</summary>
/// <param name="Resultaat">The payments found.</param>
/// <param name="Jaren">The years to choose from.</param>
/// <param name="Vooruitzicht">What the next run pays as things stand.</param>
/// <param name="Termijnen">What to do before which day.</param>
public sealed record OverzichtPageView(OverzichtView Resultaat, IReadOnlyList<int> Jaren, VooruitzichtView Vooruitzicht, IReadOnlyList<Termijn> Termijnen);

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
public sealed record OverzichtView(OverzichtFilter Filter, int Totaal, int Pagina, int Paginas, IReadOnlyList<OverzichtRow> Rijen)
{
    internal string Aantal => Totaal == 0 ? "Geen uitbetalingen gevonden" : $"{DutchNumber.Count(Totaal, "uitbetaling", "uitbetalingen")} gevonden";

    internal string? Paginatekst => PageTitle.Page(Pagina, Paginas);

    internal string Aankondiging => FilterNoticeModel.Announcement(PageTitle.With(Aantal, Paginatekst), Filter.Onbegrepen);

    internal IReadOnlyList<FilterChip> Chips =>
    [
        .. Filter.Jaar is not { } jaar ? Array.Empty<FilterChip>() : [Chip("jaar", $"jaar {jaar}", Filter with { Jaar = null })],
        .. Filter.Status is not { } status ? Array.Empty<FilterChip>() : [Chip("status", $"status {status.Label()}", Filter with { Status = null })],
    ];

    private static FilterChip Chip(string naam, string tekst, OverzichtFilter zonder) => new(naam, tekst, zonder.Url(UitbetalingenUrls.Overzicht));
}

/// <summary>One payment.</summary>
public sealed record OverzichtRow(Guid Id, string Nummer, Maand Periode, DateOnly Verwerkingsdatum, string Rekeningnummer, Bedrag Bedrag, UitbetalingStatus Status)
{
    internal static OverzichtRow Van(Uitbetaling u) =>
        new(u.Id, u.Betalingsnummer, u.Maand, u.Verwerkingsdatum!.Value, u.Iban?.Weergave ?? "", u.Bedrag, u.Status);
}
