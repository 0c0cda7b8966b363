using AmaWvg.Kernel.Subsidie;
using AmaWvg.Kernel.Types;

namespace AmaWvg.Kernel.Contracts.Overeenkomsten;

/// <summary>What the subsidy is worked out from. Read as a stream: the largest organisation has tens of thousands of agreements.</summary>
public interface ISubsidiegegevens
{
    /// <summary>The deelnemers of an organisation with their agreements, for the department.</summary>
    IAsyncEnumerable<DeelnemerVoorSubsidie> VanAsync(HcoNummer hco);

    /// <summary>Those of the session's own organisation.</summary>
    IAsyncEnumerable<DeelnemerVoorSubsidie> VanEigenVoorzieningAsync();

    /// <summary>Names of deelnemers of an organisation by their id, for the department.</summary>
    Task<IReadOnlyDictionary<Guid, string>> NamenAsync(HcoNummer hco, IReadOnlyCollection<Guid> deelnemers, CancellationToken cancellationToken);

    /// <summary>Names of deelnemers of the session's own organisation by their id.</summary>
    Task<IReadOnlyDictionary<Guid, string>> EigenNamenAsync(IReadOnlyCollection<Guid> deelnemers, CancellationToken cancellationToken);
}

/// <summary>One deelnemer of one organisation.</summary>
/// <param name="Id">The deelnemer.</param>
/// <param name="Geboortedatum">Null when unknown.</param>
/// <param name="Overeenkomsten">All agreements, also those that were cancelled.</param>
public sealed record DeelnemerVoorSubsidie(Guid Id, DateOnly? Geboortedatum, IReadOnlyList<Looptijd> Overeenkomsten);
