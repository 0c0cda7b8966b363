using System.Text.Json.Serialization;

namespace AmaWvg.Domein;

/// <summary>Days from the first up to and including the last; open when there is no last day.</summary>
/// <param name="Van">First day.</param>
/// <param name="TotEnMet">Last day, included; null while it has none.</param>
/// <exception cref="ArgumentException">The last day lies before the first.</exception>
[method: JsonConstructor]
public readonly record struct Periode(DateOnly Van, DateOnly? TotEnMet)
{
    /// <summary>Last day, included; null while it has none.</summary>
    public DateOnly? TotEnMet { get; } =
        TotEnMet < Van ? throw new ArgumentException("The last day lies before the first.", nameof(TotEnMet)) : TotEnMet;

    private DateOnly Slot => TotEnMet ?? DateOnly.MaxValue;

    /// <summary>Whether the day falls in this period.</summary>
    public bool Omvat(DateOnly dag) => Van <= dag && dag <= Slot;

    /// <summary>Whether the two have at least one day in common.</summary>
    public bool Overlapt(Periode andere) => Van <= andere.Slot && andere.Van <= Slot;

    /// <summary>Whether at least one day of the month falls in this period.</summary>
    public bool OmvatEnigeDagVan(Maand maand) => Overlapt(new(maand.EersteDag, maand.LaatsteDag));
}
