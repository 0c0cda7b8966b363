namespace AmaWvg.Overeenkomsten;

/// <summary>The stored texts that searches look in and lists are sorted by.</summary>
internal static class Zoeksleutels
{
    /// <summary>Between the parts of the stored text; no typed word can hold it.</summary>
    public const string Scheiding = "\n";

    public static string Van(string naam, string voornaam, string referentie) =>
        string.Join(Scheiding, Letterbeeld.Vouw(naam), Letterbeeld.Vouw(voornaam), Letterbeeld.Vouw(referentie));

    public static string Sorteernaam(string naam, string voornaam) => Letterbeeld.Vouw($"{naam} {voornaam}");
}
