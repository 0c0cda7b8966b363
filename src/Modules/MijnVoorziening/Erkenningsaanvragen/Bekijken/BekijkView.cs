using AmaWvg.MijnVoorziening.Bijlagen;
using AmaWvg.MijnVoorziening.Regels;
using AmaWvg.Web.Components;
using AmaWvg.Web.Wijzigen;

namespace AmaWvg.MijnVoorziening.Erkenningsaanvragen.Bekijken;

/// <summary>An application that was filed.</summary>
/// <param name="Id">The application.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="Ingediend">Day on which it was filed.</param>
/// <param name="Termijn">Last days of the decision.</param>
/// <param name="KanIntrekken">Whether it can be withdrawn.</param>
/// <param name="Verloop">Every change of status, newest first.</param>
/// <param name="Besluit">The signed decision, when a recognition was granted.</param>
/// <param name="Antwoorden">Everything that was filled in.</param>
/// <param name="Melding">The confirmation of a change that was just made.</param>
public sealed record BekijkView(
    Guid Id,
    AanvraagStatus Status,
    DateOnly Ingediend,
    Beslissingstermijn Termijn,
    bool KanIntrekken,
    IReadOnlyList<HistoriekLine> Verloop,
    BijlageRij? Besluit,
    AntwoordenView Antwoorden,
    Melding? Melding);
