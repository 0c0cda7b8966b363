namespace AmaWvg.Kernel.Dagtaken;

/// <summary>How a task of the day went.</summary>
public sealed class Dagtaakstand
{
    /// <summary>What the task does, in words: <see cref="Dagtaaksoort.Naam"/>.</summary>
    public required string Naam { get; init; }

    /// <summary>When it last went well (UTC).</summary>
    public DateTimeOffset? Gelukt { get; init; }

    /// <summary>When it last failed (UTC).</summary>
    public DateTimeOffset? Mislukt { get; init; }

    /// <summary>What went wrong then, as a fixed word.</summary>
    public string? Fout { get; init; }

    /// <summary>How often it failed since it last went well.</summary>
    public required int Keren { get; init; }
}
