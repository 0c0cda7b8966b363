using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace AmaWvg.Web.Export;

/// <summary>
/// Text as a workbook stores it: what XML cannot hold stands as <c>_x001F_</c>, and text that looks like that is escaped itself.
/// </summary>
internal static partial class XlsxText
{
    private static readonly SearchValues<char> MayNeedEscape =
        SearchValues.Create([.. Enumerable.Range(0, char.MaxValue + 1).Select(code => (char)code).Where(c => c == '_' || IsForbidden(c) || char.IsSurrogate(c))]);

    public static string Encode(string text)
    {
        if (!text.AsSpan().ContainsAny(MayNeedEscape))
            return text;
        var encoded = new StringBuilder(text.Length + 8);
        foreach (var rune in LooksEscaped().Replace(text, "_x005F_").EnumerateRunes())
        {
            if (rune.IsBmp && IsForbidden((char)rune.Value))
                encoded.Append(CultureInfo.InvariantCulture, $"_x{rune.Value:X4}_");
            else
                encoded.Append(rune);
        }
        return encoded.ToString();
    }

    // XML itself turns a carriage return into a line feed.
    private static bool IsForbidden(char c) => c is < ' ' and not ('\t' or '\n') or '\uFFFE' or '\uFFFF';

    [GeneratedRegex("_(?=x[0-9A-Fa-f]{4}_)", RegexOptions.CultureInvariant)]
    private static partial Regex LooksEscaped();
}
