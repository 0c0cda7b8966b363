using AmaWvg.Kernel.Types;

namespace AmaWvg.Overeenkomsten.Documenten;

/// <summary>The stored text that searches look in.</summary>
internal static class Zoektekst
{
    /// <summary>Between the parts of the stored text; no typed word can hold it.</summary>
    public const string Scheiding = "\n";

    public static string Van(string naam, string voornaam, string referentie) =>
        string.Join(Scheiding, Zoekwoorden.Normaliseer(naam), Zoekwoorden.Normaliseer(voornaam), Zoekwoorden.Normaliseer(referentie));
}
