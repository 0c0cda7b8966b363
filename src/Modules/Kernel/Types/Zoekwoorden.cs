using System.Globalization;
using System.Text;

namespace AmaWvg.Kernel.Types;

/// <summary>
/// How names and references are compared when people search and sort: lower case, without accents, single spaces.
/// The stored columns and the typed words go through the same function.
/// </summary>
public static class Zoekwoorden
{
    /// <summary>The text as it is compared.</summary>
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
    public static string[] Van(string text) => Normaliseer(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
