namespace AmaWvg.Kernel;

/// <summary>What the subsidy of the session's own organisation is worked out from.</summary>
public interface ISubsidiegegevens
{
    /// <summary>The deelnemers with their agreements, as a stream: the largest organisation has tens of thousands.</summary>
    IAsyncEnumerable<DeelnemerVoorSubsidie> LeesAsync();

    /// <summary>Deelnemers that were joined with another, by id: the one under whom their months are settled now.</summary>
    Task<IReadOnlyDictionary<Guid, Guid>> SamengevoegdAsync(CancellationToken cancellationToken);

    /// <summary>Names of deelnemers by their id.</summary>
    Task<IReadOnlyDictionary<Guid, string>> NamenAsync(IReadOnlyCollection<Guid> deelnemers, CancellationToken cancellationToken);
}

/// <summary>The same of any organisation, for background work.</summary>
public interface IRungegevens
{
    /// <summary>The deelnemers of an organisation with their agreements, as a stream.</summary>
    IAsyncEnumerable<DeelnemerVoorSubsidie> LeesAsync(HcoNummer hco);

    /// <summary>Deelnemers of it that were joined with another, by id: the one under whom their months are settled now.</summary>
    Task<IReadOnlyDictionary<Guid, Guid>> SamengevoegdAsync(HcoNummer hco, CancellationToken cancellationToken);
}

/// <summary>Names of deelnemers of any organisation, for the department.</summary>
public interface IDeelnemernamen
{
    /// <summary>Names by id.</summary>
    Task<IReadOnlyDictionary<Guid, string>> VanAsync(HcoNummer hco, IReadOnlyCollection<Guid> deelnemers, CancellationToken cancellationToken);
}

/// <summary>One deelnemer of one organisation.</summary>
/// <param name="Id">The deelnemer.</param>
/// <param name="Geboortedatum">Null when unknown.</param>
/// <param name="Overeenkomsten">All agreements, also those that were cancelled.</param>
public sealed record DeelnemerVoorSubsidie(Guid Id, DateOnly? Geboortedatum, IReadOnlyList<Looptijd> Overeenkomsten);
