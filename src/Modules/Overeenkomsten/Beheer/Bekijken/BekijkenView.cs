using AmaWvg.Overeenkomsten.Regels;
using AmaWvg.Web.Components;
using AmaWvg.Web.Wijzigen;

namespace AmaWvg.Overeenkomsten.Beheer.Bekijken;

/// <summary>An agreement as staff see it.</summary>
/// <param name="Naam">The participant.</param>
/// <param name="Voorziening">Where it was reported.</param>
/// <param name="Status">Where it stands today.</param>
/// <param name="Feiten">The rest.</param>
/// <param name="Acties">What this person may set right, with the addresses.</param>
/// <param name="Andere">The other agreements of the participant there.</param>
/// <param name="Historiek">What the organisation reads, newest first.</param>
/// <param name="Departement">What the department did, by whom.</param>
/// <param name="Melding">The confirmation of a change that was just made.</param>
public sealed record BekijkenView(
    string Naam,
    Voorzieninglink Voorziening,
    OvereenkomstStatus Status,
    IReadOnlyList<SummaryRow> Feiten,
    IReadOnlyList<SummaryAction> Acties,
    IReadOnlyList<AndereRow> Andere,
    IReadOnlyList<HistoriekLine> Historiek,
    IReadOnlyList<HistoriekLine> Departement,
    Melding? Melding);

/// <summary>The organisation, with the address of its page.</summary>
public sealed record Voorzieninglink(string Naam, string Url);

/// <summary>Another agreement of the participant.</summary>
public sealed record AndereRow(Guid Id, string Referentie, DateOnly Startdatum, DateOnly? Einddatum, OvereenkomstStatus Status);
