using System.Globalization;

namespace AmaWvg.MijnVoorziening;

/// <summary>Whether the draft is saved, in words, and the version that the form sends next.</summary>
/// <param name="Versie">The version.</param>
/// <param name="Tekst">What shows.</param>
/// <param name="Aankondiging">What is said aloud after a save; the same words twice in a row are said once.</param>
/// <param name="IsFout">Whether the last save failed.</param>
public sealed record ConceptView(Guid Versie, string Tekst, string Aankondiging, bool IsFout = false)
{
    private const string Bewaard = "Uw concept is bewaard";

    /// <summary>When the draft was saved before this page was opened.</summary>
    internal static ConceptView Van(Erkenningsaanvraag aanvraag, Guid versie)
    {
        var bewaard = BrusselseTijd.Lokaal(aanvraag.Bewaard);
        return new(versie, $"Concept bewaard op {DutchDate.InWords(DateOnly.FromDateTime(bewaard.DateTime))} om {Tijd(bewaard)}", Bewaard);
    }

    /// <summary>It has just been saved.</summary>
    internal static ConceptView Nu(Erkenningsaanvraag aanvraag) =>
        new(aanvraag.Versie, $"Concept bewaard om {Tijd(BrusselseTijd.Lokaal(aanvraag.Bewaard))}", Bewaard);

    /// <summary>It could not be saved.</summary>
    internal static ConceptView Niet(Guid versie, string waarom)
    {
        var tekst = $"Uw concept is niet bewaard. {waarom}.";
        return new(versie, tekst, tekst, IsFout: true);
    }

    private static string Tijd(DateTimeOffset tijdstip) => tijdstip.ToString("H.mm 'uur'", CultureInfo.InvariantCulture);
}
