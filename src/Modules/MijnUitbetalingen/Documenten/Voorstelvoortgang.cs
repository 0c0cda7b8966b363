namespace AmaWvg.MijnUitbetalingen.Documenten;

/// <summary>How far the proposal of a run is, beside the run: counting must not get in the way of who changes the run itself.</summary>
internal sealed class Voorstelvoortgang
{
    public required Guid RunId { get; init; }

    /// <summary>The attempt of the run that is counted.</summary>
    public required int Poging { get; init; }

    /// <summary>How many organisations are worked out.</summary>
    public required int Gedaan { get; init; }

    /// <summary>How many there are.</summary>
    public required int Totaal { get; init; }

    /// <summary>When the last one was worked out.</summary>
    public required DateTimeOffset Bijgewerkt { get; init; }
}
