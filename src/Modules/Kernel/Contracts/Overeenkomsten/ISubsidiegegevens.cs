using AmaWvg.Kernel.Subsidie;
using AmaWvg.Kernel.Types;

namespace AmaWvg.Kernel.Contracts.Overeenkomsten;

/// <summary>What the subsidy of any organisation is worked out from, for the department. Read as a stream: the largest organisation has tens of thousands of agreements.</summary>
public interface ISubsidiegegevens
{
    /// <summary>The deelnemers of an organisation with their agreements.</summary>
    IAsyncEnumerable<DeelnemerVoorSubsidie> VanAsync(HcoNummer hco);

    /// <summary>Names of deelnemers of an organisation by their id.</summary>
    Task<IReadOnlyDictionary<Guid, string>> NamenAsync(HcoNummer hco, IReadOnlyCollection<Guid> deelnemers, CancellationToken cancellationToken);
}

/// <summary>The same of the session's own organisation.</summary>
public interface IEigenSubsidiegegevens
{
    /// <summary>The deelnemers with their agreements.</summary>
    IAsyncEnumerable<DeelnemerVoorSubsidie> AlleAsync();

    /// <summary>Names of deelnemers by their id.</summary>
    Task<IReadOnlyDictionary<Guid, string>> NamenAsync(IReadOnlyCollection<Guid> deelnemers, CancellationToken cancellationToken);
}

/// <summary>One deelnemer of one organisation.</summary>
/// <param name="Id">The deelnemer.</param>
/// <param name="Geboortedatum">Null when unknown.</param>
/// <param name="Overeenkomsten">All agreements, also those that were cancelled.</param>
public sealed record DeelnemerVoorSubsidie(Guid Id, DateOnly? Geboortedatum, IReadOnlyList<Looptijd> Overeenkomsten);
