namespace AmaWvg.Domein;

/// <summary>A calendar month, the unit of the subsidy: a begun month counts whole (BR-11).</summary>
/// <param name="Jaar">Year, 1 to 9999.</param>
/// <param name="Nummer">Month of the year, 1 to 12.</param>
/// <exception cref="ArgumentOutOfRangeException">There is no such month.</exception>
public readonly record struct Maand(int Jaar, int Nummer) : IComparable<Maand>
{
    private static readonly string[] Namen =
        ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];

    /// <summary>Year, 1 to 9999.</summary>
    public int Jaar { get; } = Jaar is >= 1 and <= 9999 ? Jaar : throw new ArgumentOutOfRangeException(nameof(Jaar));

    /// <summary>Month of the year, 1 to 12.</summary>
    public int Nummer { get; } = Nummer is >= 1 and <= 12 ? Nummer : throw new ArgumentOutOfRangeException(nameof(Nummer));

    /// <summary>First day of the month.</summary>
    public DateOnly EersteDag => new(Jaar, Nummer, 1);

    /// <summary>Last day of the month.</summary>
    public DateOnly LaatsteDag => new(Jaar, Nummer, DateTime.DaysInMonth(Jaar, Nummer));

    /// <summary>The month after this one.</summary>
    public Maand Volgende => Plus(1);

    /// <summary>The month before this one.</summary>
    public Maand Vorige => Plus(-1);

    /// <summary>As shown on screen: <c>maart 2025</c>.</summary>
    public string Weergave => $"{Namen[Nummer - 1]} {Jaar}";

    /// <summary>As stored: <c>2025-03</c>.</summary>
    public string Waarde => FormattableString.Invariant($"{Jaar:0000}-{Nummer:00}");

    private int Volgnummer => Jaar * 12 + Nummer - 1;

    /// <summary>The month in which a day falls.</summary>
    public static Maand Van(DateOnly dag) => new(dag.Year, dag.Month);

    /// <summary>Takes a stored month.</summary>
    public static Maand Hydrate(string stored) => Van(DateOnly.ParseExact(stored, "yyyy-MM", System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>Months from one to the other: 0 for the same month, negative when <paramref name="tot"/> is earlier.</summary>
    public static int Tussen(Maand van, Maand tot) => tot.Volgnummer - van.Volgnummer;

    /// <summary>All months from the first to the last, both included; none when the last is earlier.</summary>
    public static IEnumerable<Maand> Reeks(Maand van, Maand totEnMet) =>
        Enumerable.Range(0, Math.Max(0, Tussen(van, totEnMet) + 1)).Select(van.Plus);

    /// <summary>The later of two months.</summary>
    public static Maand Laatste(Maand een, Maand ander) => een > ander ? een : ander;

    /// <summary>The earlier of two months.</summary>
    public static Maand Eerste(Maand een, Maand ander) => een < ander ? een : ander;

    /// <summary>This month moved by a number of months, forward or (negative) back.</summary>
    public Maand Plus(int maanden)
    {
        var (jaar, maand) = int.DivRem(Volgnummer + maanden, 12);
        return new(jaar, maand + 1);
    }

    /// <inheritdoc/>
    public int CompareTo(Maand other) => Volgnummer.CompareTo(other.Volgnummer);

    /// <inheritdoc/>
    public override string ToString() => Weergave;

    /// <summary>Earlier than.</summary>
    public static bool operator <(Maand links, Maand rechts) => links.CompareTo(rechts) < 0;

    /// <summary>Later than.</summary>
    public static bool operator >(Maand links, Maand rechts) => links.CompareTo(rechts) > 0;

    /// <summary>Earlier than or the same.</summary>
    public static bool operator <=(Maand links, Maand rechts) => links.CompareTo(rechts) <= 0;

    /// <summary>Later than or the same.</summary>
    public static bool operator >=(Maand links, Maand rechts) => links.CompareTo(rechts) >= 0;
}
