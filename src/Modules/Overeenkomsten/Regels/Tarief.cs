using AmaWvg.Kernel.Types;

namespace AmaWvg.Overeenkomsten.Regels;

/// <summary>
/// Subsidy per deelnemer per month, and its ceiling per calendar year, in euro (domein.md §4.1 and §4.3, BR-11 and BR-17).
/// </summary>
internal static class Tarief
{
    private static readonly (Maand Vanaf, Bedrag PerMaand, Bedrag Plafond)[] Tabel =
    [
        (new(2018, 7), new(70.00m), new(840.00m)),
        (new(2024, 1), new(101.58m), new(1219.00m)),
    ];

    /// <summary>The rate of a month; nothing before July 2018, when the subsidy began.</summary>
    public static Bedrag PerMaand(Maand maand) => Tabel.LastOrDefault(rij => rij.Vanaf <= maand).PerMaand;

    /// <summary>The ceiling of a year: the one in force at its end.</summary>
    public static Bedrag PlafondVan(int jaar) => Tabel.LastOrDefault(rij => rij.Vanaf <= new Maand(jaar, 12)).Plafond;

    /// <summary>What months cost together, without ceiling.</summary>
    public static Bedrag Som(IEnumerable<Maand> maanden) => maanden.Aggregate(Bedrag.Nul, (som, maand) => som + PerMaand(maand));
}
