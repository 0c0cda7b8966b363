using System.Text.Json;
using AmaWvg.Kernel.Documents;
using AmaWvg.Kernel.Types;

namespace AmaWvg.Kernel.Outbox;

/// <summary>An event on its way, written in the transaction of the change that it tells of.</summary>
public sealed class OutboxRegel : IVanOrganisatie
{
    /// <summary>Key, in order of time.</summary>
    public required Guid Id { get; init; }

    /// <inheritdoc />
    public required HcoNummer Hco { get; init; }

    /// <summary>Name of the event's type.</summary>
    public required string Soort { get; init; }

    /// <summary>The event as JSON.</summary>
    public required string Gegevens { get; init; }

    /// <summary>Moment of the change (UTC).</summary>
    public required DateTimeOffset Tijdstip { get; init; }

    internal static OutboxRegel Van(IGebeurtenis gebeurtenis, HcoNummer hco, DateTimeOffset nu) => new()
    {
        Id = Guid.CreateVersion7(nu),
        Hco = hco,
        Soort = gebeurtenis.GetType().Name,
        Gegevens = JsonSerializer.Serialize(gebeurtenis, gebeurtenis.GetType()),
        Tijdstip = nu,
    };
}
