namespace AmaWvg.MijnVoorziening;

/// <summary>A part of the second step, which has a short page of its own; in the order in which they are asked.</summary>
public enum Criteriadeel
{
    Medewerkers,
    Verzekeringen,
    Doelgroep,
    Werking,
    Engagementen,
}

/// <summary>What each part asks, and how it is called.</summary>
internal static class Criteriadelen
{
    public static IReadOnlyList<Criteriadeel> Alle { get; } = Enum.GetValues<Criteriadeel>();

    /// <summary>The last part of its address.</summary>
    public static string Pad(this Criteriadeel deel) => deel.ToString().ToLowerInvariant();

    /// <summary>The part with this address, or null.</summary>
    public static Criteriadeel? Van(string pad) => Alle.Where(deel => deel.Pad() == pad).Select(deel => (Criteriadeel?)deel).SingleOrDefault();

    /// <summary>The part that asks a field.</summary>
    public static Criteriadeel VanVeld(string veld) => veld switch
    {
        "heeftEigenVerzekering" or "eigenVerzekering" or "heeftDeelnemersverzekering" or "deelnemersverzekering" => Criteriadeel.Verzekeringen,
        "doelgroep" => Criteriadeel.Doelgroep,
        "intake" or "zoeken" or "opvolging" or "evaluatie" or "aanspreekpunt" => Criteriadeel.Werking,
        "modelovereenkomst" or "geenCombinatie" => Criteriadeel.Engagementen,
        _ when veld == Bestandskeuze.Veld(Bijlagevragen.EigenVerzekering) => Criteriadeel.Verzekeringen,
        _ when veld == Bestandskeuze.Veld(Bijlagevragen.Doelgroep) => Criteriadeel.Doelgroep,
        // Also the fields and buttons that each person has.
        _ => Criteriadeel.Medewerkers,
    };

    /// <summary>Its heading, after the name of the step.</summary>
    public static string Kop(this Criteriadeel deel) => deel switch
    {
        Criteriadeel.Medewerkers => "medewerkers",
        Criteriadeel.Verzekeringen => "verzekeringen",
        Criteriadeel.Doelgroep => "doel en doelgroep",
        Criteriadeel.Werking => "uw werking",
        _ => "engagementen",
    };

    /// <summary>What filing needs of it.</summary>
    public static string Uitleg(this Criteriadeel deel) => deel switch
    {
        Criteriadeel.Medewerkers => "Om in te dienen hebt u een ja nodig bij vraag 1 of 2. Antwoordt u nee, dan kunt u dat bewaren.",
        Criteriadeel.Verzekeringen => "Om in te dienen hebt u een ja nodig bij vraag 3 en 4. Antwoordt u nee, dan kunt u dat bewaren.",
        Criteriadeel.Engagementen => "Om in te dienen bevestigt u allebei.",
        _ => "U kunt ook indienen zonder hier alles in te vullen. Het Departement Zorg kan u er dan iets over vragen.",
    };
}
