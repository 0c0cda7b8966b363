using System.Globalization;

namespace AmaWvg.Domein;

/// <summary>An amount in euro, negative when money is to come back, written as in Belgium (Q27).</summary>
/// <param name="Euro">The amount in euro, with cents as decimals.</param>
public readonly record struct Bedrag(decimal Euro) : IComparable<Bedrag>
{
    private static readonly NumberFormatInfo Notatie = new()
    {
        NumberDecimalDigits = 2,
        NumberDecimalSeparator = ",",
        NumberGroupSeparator = ".",
        NegativeSign = "−",
    };

    /// <summary>No money.</summary>
    public static Bedrag Nul => default;

    /// <summary>As shown on screen: <c>€ 1.218,96</c> or <c>€ −12,00</c>, with a no-break space after the sign.</summary>
    public string Weergave => "€\u00A0" + Getal;

    /// <summary>The same of a difference: more has a sign too, as in <c>€ +12,00</c>.</summary>
    public string AlsVerschil => Euro > 0 ? "€\u00A0+" + Getal : Weergave;

    /// <summary>The same without the sign, as in a field that says it is in euro.</summary>
    public string Getal => Euro.ToString("N", Notatie);

    /// <inheritdoc/>
    public int CompareTo(Bedrag other) => Euro.CompareTo(other.Euro);

    /// <inheritdoc/>
    public override string ToString() => Weergave;

    /// <summary>Sum.</summary>
    public static Bedrag operator +(Bedrag links, Bedrag rechts) => new(links.Euro + rechts.Euro);

    /// <summary>Difference.</summary>
    public static Bedrag operator -(Bedrag links, Bedrag rechts) => new(links.Euro - rechts.Euro);

    /// <summary>The opposite amount.</summary>
    public static Bedrag operator -(Bedrag bedrag) => new(-bedrag.Euro);

    /// <summary>The amount a number of times, not rounded.</summary>
    public static Bedrag operator *(Bedrag bedrag, decimal factor) => new(bedrag.Euro * factor);

    /// <summary>The amount a number of times, not rounded.</summary>
    public static Bedrag operator *(decimal factor, Bedrag bedrag) => bedrag * factor;

    /// <summary>Less than.</summary>
    public static bool operator <(Bedrag links, Bedrag rechts) => links.Euro < rechts.Euro;

    /// <summary>More than.</summary>
    public static bool operator >(Bedrag links, Bedrag rechts) => links.Euro > rechts.Euro;

    /// <summary>Less than or equal to.</summary>
    public static bool operator <=(Bedrag links, Bedrag rechts) => links.Euro <= rechts.Euro;

    /// <summary>More than or equal to.</summary>
    public static bool operator >=(Bedrag links, Bedrag rechts) => links.Euro >= rechts.Euro;
}
