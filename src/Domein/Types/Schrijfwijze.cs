using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace AmaWvg.Domein;

/// <summary>
/// Reads a number as people write it, or copy it from a letter or a spreadsheet: with spaces, dots, commas, slashes, any dash or
/// apostrophe between the digits, and with a word such as <c>INSZ-nummer:</c> in front.
/// </summary>
internal static class Schrijfwijze
{
    private static readonly SearchValues<char> Leestekens = SearchValues.Create(".,/\\:;_·•'\"`´‘’‚‛“”„′ʹʼ°º\u2212\u2043");

    /// <summary>The text without separators and without a word in front, in capitals; empty when there is no text.</summary>
    /// <param name="text">As typed.</param>
    /// <param name="woord">Matches the words that may stand in front, written without separators.</param>
    public static string Kaal(string? text, Regex? woord = null)
    {
        // Letters and digits of full width, from an Asian keyboard, are the ordinary ones; half a surrogate pair is nothing.
        var kaal = string.Concat((text ?? "").Where(teken => !IsScheiding(teken) && char.GetUnicodeCategory(teken) is not (UnicodeCategory.Surrogate or UnicodeCategory.OtherNotAssigned))).Normalize(NormalizationForm.FormKC).ToUpperInvariant();
        return woord is null ? kaal : woord.Replace(kaal, "", 1);
    }

    /// <summary>Whether a character only separates, in a number.</summary>
    public static bool IsScheiding(char teken) =>
        char.IsWhiteSpace(teken) || Leestekens.Contains(teken)
        || char.GetUnicodeCategory(teken) is UnicodeCategory.DashPunctuation or UnicodeCategory.Control or UnicodeCategory.Format;

    public static bool IsCijfers(ReadOnlySpan<char> text) => !text.IsEmpty && !text.ContainsAnyExceptInRange('0', '9');

    /// <summary>The first letters or signs that do not belong in a number of digits; null when there are none.</summary>
    public static string? Vreemd(string kaal) =>
        string.Concat(kaal.SkipWhile(char.IsAsciiDigit).TakeWhile(teken => !char.IsAsciiDigit(teken))) is { Length: > 0 } vreemd ? vreemd : null;
}
