namespace AmaWvg.Toegangsbeheer;

/// <summary>A place in the chain of an onderneming for which somebody is named.</summary>
internal enum Ketenfunctie
{
    WettelijkVertegenwoordiger,
    Hoofdtoegangsbeheerder,
    CoHoofdtoegangsbeheerder,
    Toegangsbeheerder,
    CoToegangsbeheerder,
}

/// <summary>Part of the chain that is found by its id.</summary>
internal interface IHeeftId
{
    Guid Id { get; }
}

/// <summary>When something began or ended, and by whom.</summary>
/// <param name="Tijdstip">The moment (UTC).</param>
/// <param name="Door">Name of the person.</param>
internal sealed record Stempel(DateTimeOffset Tijdstip, string Door)
{
    public DateOnly Dag => DateOnly.FromDateTime(BrusselseTijd.Lokaal(Tijdstip).Date);
}

/// <summary>How to reach a hoofdtoegangsbeheerder.</summary>
internal sealed record Bereikbaar(string Email, string Telefoon);

/// <summary>Somebody in a place of the chain, from one moment to another.</summary>
internal sealed record Aanstelling(Guid Id, Ketenfunctie Functie, Insz Wie, Stempel Begin) : IHeeftId
{
    public Stempel? Einde { get; init; }

    public Bereikbaar? Bereikbaar { get; init; }
}
