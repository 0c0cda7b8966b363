using System.Globalization;
using System.Text;

namespace AmaWvg.Overeenkomsten.Documenten;

/// <summary>
/// How names and references are compared when people search and sort: lower case, without accents, single spaces.
/// The stored columns and the typed words go through the same function.
/// </summary>
internal static class Zoektekst
{
    /// <summary>Between the parts of the stored text; no typed word can hold it.</summary>
    public const string Scheiding = "\n";

    public static string Normaliseer(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark)
                continue;
            folded.Append(char.IsWhiteSpace(c) || char.IsControl(c) ? ' ' : char.ToLowerInvariant(c));
        }
        return string.Join(' ', folded.ToString().Normalize(NormalizationForm.FormC).Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>The words of a search, each of which must occur.</summary>
    public static string[] Woorden(string text) => Normaliseer(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    public static string Van(string naam, string voornaam, string referentie) =>
        string.Join(Scheiding, Normaliseer(naam), Normaliseer(voornaam), Normaliseer(referentie));
}
