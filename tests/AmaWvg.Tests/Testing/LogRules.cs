using System.Text.RegularExpressions;

namespace AmaWvg.Tests.Testing;

/// <summary>No log holds numbers of persons or accounts, tokens, codes or cookies.</summary>
internal static partial class LogRules
{
    /// <summary>What is wrong with a line or a whole log.</summary>
    public static IEnumerable<string> Faults(string text)
    {
        if (InszText.IsIn(text))
            yield return "an INSZ";
        if (Rekening().Matches(text).Any(match => Iban.TryParse(match.Value, out _)))
            yield return "an IBAN";
        if (Token().IsMatch(text))
            yield return "a token, a code or a cookie";
    }

    [GeneratedRegex(@"\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]){11,30}\b")]
    private static partial Regex Rekening();

    // JSON web tokens, what the portal itself encrypts, and the parameters of the way back from the provider.
    [GeneratedRegex(@"eyJ[\w-]{10,}\.|CfDJ8[\w-]{20,}|[?&](code|state|id_token|logout_token)=", RegexOptions.IgnoreCase)]
    private static partial Regex Token();
}
