using System.Text.RegularExpressions;

namespace AmaWvg.Kernel.Types;

/// <summary>National numbers in running text.</summary>
public static partial class Insztekst
{
    private const string InPlaats = "[INSZ-nummer]";

    /// <summary>Whether something in the text is an INSZ number, however it is written.</summary>
    public static bool Bevat(string text) => Elfcijfers().Matches(text).Any(match => Insz.TryParse(match.Value, out _));

    /// <summary>The text with other words in place of every INSZ number.</summary>
    public static string Verberg(string text) => Elfcijfers().Replace(text, match => Insz.TryParse(match.Value, out _) ? InPlaats : match.Value);

    [GeneratedRegex(@"(?<![0-9A-Za-z])\d{2}[ .\-/]?\d{2}[ .\-/]?\d{2}[ .\-/]?\d{3}[ .\-/]?\d{2}(?![0-9A-Za-z])", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Elfcijfers();
}
