namespace AmaWvg.Domein;

/// <summary>What is paid from a month on (BR-17).</summary>
/// <param name="Vanaf">First month.</param>
/// <param name="PerMaand">Subsidy per deelnemer per month.</param>
/// <param name="Plafond">Most that is paid per deelnemer per calendar year.</param>
public sealed record Tarief(Maand Vanaf, Bedrag PerMaand, Bedrag Plafond);

/// <summary>Subsidy per deelnemer per month, and its ceiling per calendar year (BR-11 and BR-17); staff add rates (Q4).</summary>
/// <param name="tarieven">The rates, in any order.</param>
public sealed class Tarieftabel(IEnumerable<Tarief> tarieven)
{
    private readonly Tarief[] _tarieven = [.. tarieven.OrderBy(tarief => tarief.Vanaf)];

    /// <summary>The rates that were known when the portal was built.</summary>
    public static Tarieftabel Begin { get; } = new([
        new(new(2018, 7), new(70.00m), new(840.00m)),
        new(new(2024, 1), new(101.58m), new(1219.00m)),
    ]);

    /// <summary>The rates, oldest first.</summary>
    public IReadOnlyList<Tarief> Tarieven => _tarieven;

    /// <summary>The rate of a month; nothing before the first row.</summary>
    public Bedrag PerMaand(Maand maand) => Op(maand)?.PerMaand ?? Bedrag.Nul;

    /// <summary>The ceiling of a year: the one in force at its end.</summary>
    public Bedrag PlafondVan(int jaar) => Op(new(jaar, 12))?.Plafond ?? Bedrag.Nul;

    /// <summary>What months cost together, without ceiling.</summary>
    public Bedrag Som(IEnumerable<Maand> maanden) => maanden.Aggregate(Bedrag.Nul, (som, maand) => som + PerMaand(maand));

    private Tarief? Op(Maand maand) => Array.FindLast(_tarieven, tarief => tarief.Vanaf <= maand);
}
