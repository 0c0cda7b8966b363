using AmaWvg.MijnVoorziening.Erkenningsaanvragen;
using AmaWvg.Web.Components;
using AmaWvg.Web.Wijzigen;

namespace AmaWvg.MijnVoorziening.Beheer.Dossier;

/// <summary>An application as filed, and what may be done with it now.</summary>
/// <param name="Id">The application.</param>
/// <param name="Voorziening">Who applies, and until when it is recognised.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="Ingediend">Day on which it was filed.</param>
/// <param name="Uiterste">Last day for the next step; null when nothing waits for the department.</param>
/// <param name="Dagen">Days left until then.</param>
/// <param name="Acties">What this person may do now, the first one first.</param>
/// <param name="Antwoorden">Everything that was filled in.</param>
/// <param name="Historiek">What the department did, newest first.</param>
/// <param name="Melding">The confirmation of a change that was just made.</param>
public sealed record DossierView(
    Guid Id,
    VoorzieningView Voorziening,
    AanvraagStatus Status,
    DateOnly Ingediend,
    DateOnly? Uiterste,
    int? Dagen,
    IReadOnlyList<ActieView> Acties,
    AntwoordenView Antwoorden,
    IReadOnlyList<HistoriekLine> Historiek,
    Melding? Melding);

/// <summary>Who applies.</summary>
public sealed record VoorzieningView(string Naam, string Type, string Gemeente, string Hco, string Erkenning, string? Contact);

/// <summary>Something that can be done with the application.</summary>
/// <param name="Label">The words of the button.</param>
/// <param name="Url">Where it leads.</param>
public sealed record ActieView(string Label, string Url);
