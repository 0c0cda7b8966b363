using System.Text.RegularExpressions;

namespace AmaWvg.Tests.Testing;

/// <summary>Finds INSZ numbers in addresses and log lines: eleven digits that stand alone and fit the check.</summary>
internal static partial class InszText
{
    public static bool IsIn(string text) => Vorm().Matches(text).Any(match => Insz.TryParse(match.Value, out _));

    public static bool IsInUrl(string url) => IsIn(url) || IsIn(Uri.UnescapeDataString(url));

    [GeneratedRegex(@"(?<![0-9A-Za-z])\d{2}[. ]?\d{2}[. ]?\d{2}[- ]?\d{3}[. ]?\d{2}(?![0-9A-Za-z])")]
    private static partial Regex Vorm();
}
