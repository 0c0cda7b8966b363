using System.Text.RegularExpressions;

namespace AmaWvg.Web;

/// <summary>
/// Text as a workbook stores it (ECMA-376, ST_Xstring): <c>_x0041_</c> would read as the letter A, so typed text that looks like it
/// is escaped, and the two code points that XML cannot hold are replaced. SpreadCheetah does all the rest.
/// </summary>
internal static partial class XlsxText
{
    public static string Encode(string text) => NeedsCare().Replace(text, match => match.ValueSpan[0] == '_' ? "_x005F_" : "\uFFFD");

    [GeneratedRegex(@"_(?=x[0-9A-Fa-f]{4}_)|[\uFFFE\uFFFF]", RegexOptions.CultureInvariant)]
    private static partial Regex NeedsCare();
}
