using System.Text.Json;

namespace AmaWvg.Kernel;

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

    /// <summary>Whether it is <see cref="IBuitenwerk"/>.</summary>
    public required bool Buiten { get; init; }

    /// <summary>What it is about, for an event that is told once ever; null for others.</summary>
    public string? Kenmerk { get; init; }

    /// <summary>How often it failed.</summary>
    public int Pogingen { get; set; }

    /// <summary>When it may be tried (again).</summary>
    public required DateTimeOffset NietVoor { get; set; }

    /// <summary>What went wrong the last time, as a fixed word.</summary>
    public string? LaatsteFout { get; private set; }

    /// <summary>When it was done.</summary>
    public DateTimeOffset? Verwerkt { get; private set; }

    /// <summary>Since when it waits for staff, after too many attempts.</summary>
    public DateTimeOffset? Geparkeerd { get; set; }

    internal static OutboxRegel Van(IGebeurtenis gebeurtenis, HcoNummer hco, DateTimeOffset nu, string? kenmerk = null) => new()
    {
        Id = Guid.CreateVersion7(nu),
        Hco = hco,
        Soort = gebeurtenis.GetType().Name,
        Gegevens = JsonSerializer.Serialize(gebeurtenis, gebeurtenis.GetType()),
        Tijdstip = nu,
        Buiten = gebeurtenis is IBuitenwerk,
        Kenmerk = kenmerk,
        NietVoor = nu,
    };
}
