namespace AmaWvg.MijnUitbetalingen.Documenten;

/// <summary>The file for the bank of a run, as it was first fetched. Never made again: the bank must get one file with one day.</summary>
internal sealed class Bankbestand
{
    public required Guid RunId { get; init; }

    /// <summary>Name of the file, with what the bank knows the batch by.</summary>
    public required string Naam { get; init; }

    public required DateTimeOffset Gemaakt { get; init; }

    /// <summary>Day on which the bank is asked to pay.</summary>
    public required DateOnly Uitvoeren { get; init; }

    public required byte[] Inhoud { get; init; }
}
