using AmaWvg.Overeenkomsten.Regels;
using AmaWvg.Web.Forms;

namespace AmaWvg.Overeenkomsten.Overzicht;

/// <summary>What the overview shows.</summary>
/// <param name="Filter">State of the screen.</param>
/// <param name="Errors">Dates that do not exist; their filters are not applied.</param>
/// <param name="Totaal">Number of agreements found.</param>
/// <param name="Paginas">Number of pages, at least 1.</param>
/// <param name="Pagina">Page shown.</param>
/// <param name="Rijen">Rows of that page.</param>
/// <param name="Deelnemer">Name of the participant that the list is narrowed to, if any.</param>
public sealed record OverzichtView(
    OverzichtFilter Filter, FormErrors Errors, int Totaal, int Paginas, int Pagina, IReadOnlyList<OverzichtRow> Rijen, string? Deelnemer);

/// <summary>One row of the overview; its number on the page names its link.</summary>
public sealed record OverzichtRow(
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
