using System.Globalization;
using System.Text.RegularExpressions;

namespace AmaWvg.Web;

/// <summary>Amounts in euro as people type them in Flanders. Never the binder's or the culture's own guess.</summary>
public static partial class DutchAmount
{
    /// <summary>Reads an amount: 101,58 or 1.219,00, also with a euro sign. A dot only groups thousands.</summary>
    public static bool TryParse(string? text, out Bedrag amount)
    {
        var match = Form().Match(text?.Trim() ?? "");
        amount = match.Success
            ? new(decimal.Parse(match.Groups[1].Value.Replace(".", "", StringComparison.Ordinal) + "." + match.Groups[2].Value.PadRight(2, '0'), CultureInfo.InvariantCulture))
            : Bedrag.Nul;
        return match.Success;
    }

    /// <summary>A typed amount as a field shows it again: 1219 as 1.219,00. What is no amount stays as typed.</summary>
    public static string Tidy(string text) => TryParse(text, out var amount) ? amount.Getal : text;

    /// <summary>Whether there are several numbers in the text, with a space or tab between.</summary>
    public static bool HoldsSeveral(string text) => Several().IsMatch(text);

    /// <summary>Reads an amount that was checked before.</summary>
    /// <exception cref="FormatException">It is no amount after all.</exception>
    public static Bedrag Parse(string text) => TryParse(text, out var amount) ? amount : throw new FormatException("Not an amount.");

    [GeneratedRegex(@"^(?:€\s*)?([0-9]{1,9}|[0-9]{1,3}(?:\.[0-9]{3}){1,2})(?:,([0-9]{1,2}))?$", RegexOptions.CultureInvariant)]
    private static partial Regex Form();

    [GeneratedRegex(@"[0-9]\s+[0-9]", RegexOptions.CultureInvariant)]
    private static partial Regex Several();
}
