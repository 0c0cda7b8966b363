using AmaWvg.MijnVoorziening.Bijlagen;
using AmaWvg.MijnVoorziening.Erkenningsaanvragen;
using AmaWvg.Web.Components;
using AmaWvg.Web.Wijzigen;

namespace AmaWvg.MijnVoorziening.Beheer.Dossier;

/// <summary>An application as filed, and what may be done with it now.</summary>
/// <param name="Id">The application.</param>
/// <param name="Voorziening">Who applies.</param>
/// <param name="Erkenning">Its last recognition, in words.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="Ingediend">Day on which it was filed.</param>
/// <param name="Uiterste">Last day for the next step; null when nothing waits for the department.</param>
/// <param name="Dagen">Days left until then.</param>
/// <param name="Beslissingen">What this person may do now, the first one first.</param>
/// <param name="Besluit">The signed decision, when a recognition was granted.</param>
/// <param name="Antwoorden">Everything that was filled in.</param>
/// <param name="Verloop">What the organisation and the department did, newest first.</param>
/// <param name="Melding">The confirmation of a change that was just made.</param>
public sealed record DossierView(
    Guid Id,
    string Voorziening,
    string Erkenning,
    AanvraagStatus Status,
    DateOnly Ingediend,
    DateOnly? Uiterste,
    int? Dagen,
    IReadOnlyList<Beslissing> Beslissingen,
    BijlageRij? Besluit,
    AntwoordenView Antwoorden,
    IReadOnlyList<HistoriekLine> Verloop,
    Melding? Melding)
{
    /// <summary>What somebody typed with a decision that came too late; null when nobody did.</summary>
    public string? TeLaat { get; init; }
}
