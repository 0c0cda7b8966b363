using AmaWvg.Overeenkomsten.Regels;
using AmaWvg.Web.Components;
using AmaWvg.Web.Wijzigen;

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
    string? SubsidieVanaf,
    bool IsTeWijzigen);
