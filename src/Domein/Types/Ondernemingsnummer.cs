using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;

namespace AmaWvg.Domein;

/// <summary>
/// Ondernemingsnummer of the Kruispuntbank van Ondernemingen: ten digits of which the first is 0 or 1
/// and the last two are 97 minus the remainder by 97 of the eight before them (docs/regels.md, Numbers).
/// </summary>
public sealed partial record Ondernemingsnummer
{
    private const int Lengte = 10;

    private Ondernemingsnummer(string waarde) => Waarde = waarde;

    /// <summary>The ten digits, as stored.</summary>
    public string Waarde { get; }

    /// <summary>As shown on screen: <c>0566.988.259</c>.</summary>
    public string Weergave => $"{Waarde[..4]}.{Waarde[4..7]}.{Waarde[7..]}";

    /// <summary>Reads a typed number, however it is written (<see cref="Schrijfwijze"/>), also as VAT number.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out Ondernemingsnummer? value)
    {
        var kaal = Schrijfwijze.Kaal(text, Woord());
        value = IsVorm(kaal) && Klopt(kaal) ? new(kaal) : null;
        return value is not null;
    }

    /// <summary>Whether it has the ten digits of one, whatever its last two say.</summary>
    public static bool HeeftVorm(string text) => IsVorm(Schrijfwijze.Kaal(text, Woord()));

    /// <summary>The first letters or signs in a typed number that do not belong there; null when there are none.</summary>
    public static string? Vreemd(string text) => Schrijfwijze.Vreemd(Schrijfwijze.Kaal(text, Woord()));

    /// <summary>As <see cref="TryParse"/>.</summary>
    /// <exception cref="FormatException">The text is no ondernemingsnummer; the message does not repeat it.</exception>
    public static Ondernemingsnummer Parse(string text) =>
        TryParse(text, out var value) ? value : throw new FormatException("The text is not a valid ondernemingsnummer.");

    /// <summary>Takes a stored number without checking it again.</summary>
    public static Ondernemingsnummer Hydrate(string stored) => new(stored);

    /// <summary>The same as <see cref="Weergave"/>: the number is public.</summary>
    public override string ToString() => Weergave;

    [GeneratedRegex("^(?:ONDERNEMINGS|OND|KBO|BTW|TVA|VAT|RPR|BE|NUMMER|NR|N)+", RegexOptions.CultureInvariant)]
    private static partial Regex Woord();

    private static bool IsVorm(string kaal) => kaal.Length == Lengte && Schrijfwijze.IsCijfers(kaal) && kaal[0] is '0' or '1';

    private static bool Klopt(string cijfers) =>
        97 - int.Parse(cijfers.AsSpan(0, 8), CultureInfo.InvariantCulture) % 97
        == int.Parse(cijfers.AsSpan(8), CultureInfo.InvariantCulture);
}
