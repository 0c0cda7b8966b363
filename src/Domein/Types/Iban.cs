using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;

namespace AmaWvg.Domein;

/// <summary>
/// Account number of any SEPA country: the right length for its country and ISO 7064 mod 97;
/// a Belgian one also passes the national check (docs/regels.md, Numbers).
/// </summary>
public sealed partial record Iban
{
    private Iban(string waarde) => Waarde = waarde;

    /// <summary>Letters and digits without spaces, as stored.</summary>
    public string Waarde { get; }

    /// <summary>As shown on screen, in groups of four: <c>BE68 5390 0754 7034</c>.</summary>
    public string Weergave => string.Join(' ', Waarde.Chunk(4).Select(groep => new string(groep)));

    /// <summary>Reads a typed number, however it is written (<see cref="Schrijfwijze"/>), also in small letters.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out Iban? value)
    {
        var kaal = Kaal(text);
        value = IsVan(kaal) && Mod97(kaal[4..] + kaal[..4]) == 1 && (kaal[..2] != "BE" || KloptBelgisch(kaal)) ? new(kaal) : null;
        return value is not null;
    }

    /// <summary>Whether a typed number has the form of its country: then only its check digits can be wrong.</summary>
    public static bool HeeftVorm(string text) => IsVan(Kaal(text));

    /// <summary>The first sign in a typed number that does not belong there; null when there is none.</summary>
    public static string? Vreemd(string text) =>
        string.Concat(Kaal(text).SkipWhile(char.IsAsciiLetterOrDigit).TakeWhile(teken => !char.IsAsciiLetterOrDigit(teken))) is { Length: > 0 } vreemd ? vreemd : null;

    /// <summary>The first letters where the country of a typed number of the right length has digits only, such as an O for a zero; null when there are none.</summary>
    /// <param name="text">As typed.</param>
    /// <param name="land">The code of the country.</param>
    public static string? VreemdeLetters(string text, out string land)
    {
        var kaal = Kaal(text);
        land = kaal.Length > 4 ? kaal[..2] : "";
        if (SepaLanden.LengteVan(land) != kaal.Length)
            return null;
        return Schrijfwijze.Vreemd(SepaLanden.HeeftAlleenCijfers(land) ? kaal[2..] : kaal[2..4]);
    }

    /// <summary>As <see cref="TryParse"/>.</summary>
    /// <exception cref="FormatException">The text is no IBAN; the message does not repeat it.</exception>
    public static Iban Parse(string text) =>
        TryParse(text, out var value) ? value : throw new FormatException("The text is not a valid IBAN.");

    /// <summary>Takes a stored number without checking it again.</summary>
    public static Iban Hydrate(string stored) => new(stored);

    /// <summary>Masked but for the country and the last four characters, so that a log line never shows the number.</summary>
    public override string ToString() => $"{Waarde[..2]}** **** {Waarde[^4..]}";

    private static string Kaal(string? text) => Schrijfwijze.Kaal(text, Woord());

    [GeneratedRegex("^(?:IBAN|BANK|REKENING|REK|NUMMER|NR)+", RegexOptions.CultureInvariant)]
    private static partial Regex Woord();

    private static bool IsVan(string kaal) =>
        kaal.Length > 4
        && SepaLanden.LengteVan(kaal[..2]) == kaal.Length
        && Schrijfwijze.IsCijfers(kaal.AsSpan(2, 2))
        && kaal[2..4] is not ("00" or "01" or "99")
        && kaal.All(char.IsAsciiLetterOrDigit);

    private static int Mod97(string tekens) =>
        tekens.Aggregate(0, (rest, teken) => char.IsAsciiDigit(teken)
            ? (rest * 10 + teken - '0') % 97
            : (rest * 100 + teken - 'A' + 10) % 97);

    private static bool KloptBelgisch(string kaal)
    {
        if (!Schrijfwijze.IsCijfers(kaal.AsSpan(4)))
            return false;

        var rest = long.Parse(kaal.AsSpan(4, 10), CultureInfo.InvariantCulture) % 97;
        return (rest == 0 ? 97 : rest) == int.Parse(kaal.AsSpan(14), CultureInfo.InvariantCulture);
    }
}
