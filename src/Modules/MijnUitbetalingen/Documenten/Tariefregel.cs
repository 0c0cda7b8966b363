using Marten;

namespace AmaWvg.MijnUitbetalingen;

/// <summary>A row of the rate table. Rows are added, never changed: a later row with the same first month takes the place of the earlier one.</summary>
internal sealed class Tariefregel : IDocument
{
    public required Guid Id { get; init; }
    public required Maand Vanaf { get; init; }
    public required Bedrag PerMaand { get; init; }
    public required Bedrag Plafond { get; init; }
    public required DateTimeOffset Toegevoegd { get; init; }

    /// <summary>Name of who added it; empty for the rates that the portal came with.</summary>
    public required string Door { get; init; }

    public Guid Versie { get; private set; }

    public static Tarieftabel Tabel(IEnumerable<Tariefregel> regels) => new(regels
        .GroupBy(regel => regel.Vanaf)
        .Select(vanaf => vanaf.MaxBy(regel => regel.Toegevoegd)!)
        .Select(regel => new Tarief(regel.Vanaf, regel.PerMaand, regel.Plafond)));
}

internal static class Tarieflezing
{
    /// <summary>The rates of now.</summary>
    public static async Task<Tarieftabel> TarievenAsync(this Werkeenheid documenten, CancellationToken cancellationToken) =>
        Tariefregel.Tabel(await documenten.Query<Tariefregel>().ToListAsync(cancellationToken));
}
