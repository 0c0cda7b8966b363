using AmaWvg.Overeenkomsten.Regels;
using AmaWvg.Web.Components;

namespace AmaWvg.Overeenkomsten.Details;

/// <summary>A participant with the agreements and the history at this voorziening.</summary>
public sealed record DetailsView(
    Guid Id,
    string Naam,
    string Insz,
    DateOnly? Geboortedatum,
    IReadOnlyList<DetailsRow> Overeenkomsten,
    IReadOnlyList<HistoriekLine> Historiek,
    Melding? Melding);

/// <summary>One agreement of the participant.</summary>
public sealed record DetailsRow(
    Guid Id,
    string Referentie,
    DateOnly Startdatum,
    DateOnly? Einddatum,
    string? Stopreden,
    DateOnly AangemeldOp,
    OvereenkomstStatus Status,
    string? SubsidieVanaf);

/// <summary>The one confirmation after a change, from its history row.</summary>
/// <param name="Kop">What was done.</param>
/// <param name="Tekst">The values, and what follows from them.</param>
public sealed record Melding(string Kop, string Tekst);
