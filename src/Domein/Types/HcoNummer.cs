using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace AmaWvg.Domein;

/// <summary>Number of a voorziening in CoBRHA: 1 to 20 digits without further meaning (Q18). Leading zeros count.</summary>
public sealed partial record HcoNummer
{
    private const int MaximumLengte = 20;

    private HcoNummer(string waarde) => Waarde = waarde;

    /// <summary>The digits, as stored.</summary>
    public string Waarde { get; }

    /// <summary>As shown on screen: the digits.</summary>
    public string Weergave => Waarde;

    /// <summary>
    /// Reads a typed number, however it is written (<see cref="Schrijfwijze"/>). It has no check digits: cells of a table next to
    /// each other, with a tab or a line break between, are not one number.
    /// </summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out HcoNummer? value)
    {
        var kaal = Schrijfwijze.Kaal(text, Woord());
        value = kaal.Length <= MaximumLengte && (text ?? "").Trim().AsSpan().IndexOfAny('\t', '\n', '\r') < 0 && Schrijfwijze.IsCijfers(kaal) ? new(kaal) : null;
        return value is not null;
    }

    /// <summary>The first letters or signs in a typed number that do not belong there; null when there are none.</summary>
    public static string? Vreemd(string text) => Schrijfwijze.Vreemd(Schrijfwijze.Kaal(text, Woord()));

    /// <summary>As <see cref="TryParse"/>.</summary>
    /// <exception cref="FormatException">The text is no HCO-nummer; the message does not repeat it.</exception>
    public static HcoNummer Parse(string text) =>
        TryParse(text, out var value) ? value : throw new FormatException("The text is not a valid HCO-nummer.");

    /// <summary>Takes a stored number without checking it again.</summary>
    public static HcoNummer Hydrate(string stored) => new(stored);

    /// <summary>The same as <see cref="Weergave"/>: the number is public.</summary>
    public override string ToString() => Weergave;

    [GeneratedRegex("^(?:HCO|NUMMER|NR|N)+", RegexOptions.CultureInvariant)]
    private static partial Regex Woord();
}
