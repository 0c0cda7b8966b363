using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;

namespace AmaWvg.Domein;

/// <summary>
/// INSZ-nummer of a person: a national register number or a BIS number (docs/regels.md, Numbers).
/// The check digits alone decide: the register gives out numbers whose day is no calendar day.
/// </summary>
/// <remarks>
/// The check digits are 97 minus the remainder by 97 of the first nine digits, from the year 2000 on with a 2 before them.
/// That 2 shifts the remainder by 68, so a number never fits both rules and the fitting one gives the century.
/// </remarks>
public sealed partial record Insz
{
    private const int Lengte = 11;
    private const long Vanaf2000 = 2_000_000_000;
    private const char Pseudoniem = 'X';
    private const string Gewist = "gewist";

    private Insz(string waarde) => Waarde = waarde;

    /// <summary>The eleven digits, as stored; for a person who was forgotten, a pseudonym as long.</summary>
    public string Waarde { get; }

    /// <summary>Whether the number itself is gone: its term was over, and only a pseudonym is left.</summary>
    public bool IsGewist => Waarde[0] == Pseudoniem;

    /// <summary>As shown on screen, once the access log says so: <c>85.02.28-997.59</c>.</summary>
    internal string Weergave => IsGewist ? Gewist : $"{Waarde[..2]}.{Waarde[2..4]}.{Waarde[4..6]}-{Waarde[6..9]}.{Waarde[9..]}";

    /// <summary>The last five digits: they tell rows apart and hide the date of birth.</summary>
    public string Einde => IsGewist ? Gewist : $"{Waarde[6..9]}.{Waarde[9..]}";

    /// <summary>BIS numbers have 20 (sex unknown) or 40 (sex known) added to the month.</summary>
    public bool IsBis => !IsGewist && Getal(2, 2) >= 20;

    /// <summary>Date of birth; null when it is unknown (month or day 00) or no calendar day.</summary>
    public DateOnly? Geboortedatum
    {
        get
        {
            if (IsGewist)
                return null;
            var jaar = (Past(Waarde, Vanaf2000) ? 2000 : 1900) + Getal(0, 2);
            var maand = Getal(2, 2) switch { >= 40 and var m => m - 40, >= 20 and var m => m - 20, var m => m };
            var dag = Getal(4, 2);
            return maand is >= 1 and <= 12 && dag >= 1 && dag <= DateTime.DaysInMonth(jaar, maand)
                ? new DateOnly(jaar, maand, dag)
                : null;
        }
    }

    /// <summary>Reads a typed number, however it is written (<see cref="Schrijfwijze"/>).</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out Insz? value)
    {
        var kaal = Kaal(text);
        value = kaal.Length == Lengte && Schrijfwijze.IsCijfers(kaal) && (Past(kaal, 0) || Past(kaal, Vanaf2000)) ? new(kaal) : null;
        return value is not null;
    }

    /// <summary>The digits of a typed number without what separates them; other signs stay.</summary>
    public static string Kaal(string? text) => Schrijfwijze.Kaal(text, Woord());

    /// <summary>The first letters or signs in a typed number that do not belong there; null when there are none.</summary>
    public static string? Vreemd(string text) => Schrijfwijze.Vreemd(Kaal(text));

    /// <summary>As <see cref="TryParse"/>.</summary>
    /// <exception cref="FormatException">The text is no INSZ-nummer; the message does not repeat it.</exception>
    public static Insz Parse(string text) =>
        TryParse(text, out var value) ? value : throw new FormatException("The text is not a valid INSZ-nummer.");

    /// <summary>Takes a stored number without checking it again.</summary>
    public static Insz Hydrate(string stored) => new(stored);

    /// <summary>What takes the place of a number: the first ten signs of a keyed hash, which nobody types for a number.</summary>
    /// <param name="merk">Ten signs, the same for the same person.</param>
    public static Insz Pseudo(string merk) => new($"{Pseudoniem}{merk}");

    /// <summary>Masked, so that a log line or an exception never shows the number (Q23).</summary>
    public override string ToString() => "***********";

    [GeneratedRegex("^(?:INSZ|NISS|BIS|RIJKSREGISTER|RIJKSREG|RRN|RR|NUMMER|NR|N)+", RegexOptions.CultureInvariant)]
    private static partial Regex Woord();

    private static bool Past(string cijfers, long eeuw)
    {
        var basis = eeuw + long.Parse(cijfers.AsSpan(0, 9), CultureInfo.InvariantCulture);
        return 97 - basis % 97 == int.Parse(cijfers.AsSpan(9), CultureInfo.InvariantCulture);
    }

    private int Getal(int vanaf, int lengte) => int.Parse(Waarde.AsSpan(vanaf, lengte), CultureInfo.InvariantCulture);
}
