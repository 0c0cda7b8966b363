using System.Globalization;

namespace AmaWvg.MijnVoorziening;

/// <summary>A member of staff in the list: by name, never by the whole INSZ number.</summary>
/// <param name="Id">Key of the row.</param>
/// <param name="Naam">First name and name; null when the portal did not ask it yet.</param>
/// <param name="Wie">Who, after the word "medewerker".</param>
/// <param name="Woord">What the register of diplomas said, in a word.</param>
/// <param name="Kleur">Its colour.</param>
/// <param name="Uitleg">When it said so, or what to do now.</param>
/// <param name="Valideerknop">Id of the button that asks the register; null when there is nothing to ask.</param>
/// <param name="Diploma">Where the diploma is added; null when none is asked.</param>
public sealed record MedewerkerView(Guid Id, string? Naam, string Wie, string Woord, StatusKind Kleur, string Uitleg, string? Valideerknop, BijlagenView? Diploma)
{
    /// <summary>A member of staff in a line of text.</summary>
    internal static string Regel(Medewerker medewerker) =>
        $"Medewerker {medewerker.Wie}: diploma {Oordeel(medewerker.Diploma).Woord.ToLowerInvariant()}{Wanneer(medewerker)}";

    internal static MedewerkerView Van(Medewerker medewerker, BijlagenView diploma)
    {
        var (woord, kleur) = Oordeel(medewerker.Diploma);
        var isOpen = medewerker.Diploma is null or Diplomastatus.DienstOnbeschikbaar;
        var vraagtDiploma = medewerker.Diploma is not (null or Diplomastatus.Gevalideerd);
        return new(medewerker.Id, medewerker.Naam, medewerker.Wie, woord, kleur, Tekst(medewerker), isOpen ? medewerker.Valideerknop : null, vraagtDiploma ? diploma : null);
    }

    private static (string Woord, StatusKind Kleur) Oordeel(Diplomastatus? diploma) => diploma switch
    {
        Diplomastatus.Gevalideerd => ("Gevalideerd", StatusKind.Good),
        Diplomastatus.NietGevonden => ("Niet gevonden", StatusKind.Attention),
        Diplomastatus.NietRelevant => ("Niet relevant", StatusKind.Attention),
        Diplomastatus.DienstOnbeschikbaar => ("Niet gecontroleerd: databank niet bereikbaar", StatusKind.Attention),
        _ => ("Nog niet gecontroleerd", StatusKind.Information),
    };

    private static string Tekst(Medewerker medewerker) => medewerker.Diploma switch
    {
        Diplomastatus.Gevalideerd => $"Gecontroleerd{Wanneer(medewerker)}.",
        Diplomastatus.NietGevonden => $"Diploma niet gevonden in de LED-databank{Wanneer(medewerker)}. Voeg het diploma toe als bijlage.",
        Diplomastatus.NietRelevant => $"Geen bachelordiploma in een van de vijf richtingen gevonden{Wanneer(medewerker)}. Voeg een relevant diploma toe als bijlage.",
        Diplomastatus.DienstOnbeschikbaar => $"De LED-databank antwoordde niet{Wanneer(medewerker)}. Probeer het straks opnieuw, of voeg het diploma toe als bijlage.",
        _ => "Druk op ‘Valideer diploma’.",
    };

    private static string Wanneer(Medewerker medewerker) => medewerker.Gecontroleerd is { } tijdstip
        ? BrusselseTijd.Lokaal(tijdstip).ToString("' op 'dd/MM/yyyy' om 'H.mm' uur'", CultureInfo.InvariantCulture)
        : "";
}
