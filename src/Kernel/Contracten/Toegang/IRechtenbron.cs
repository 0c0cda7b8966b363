namespace AmaWvg.Kernel;

/// <summary>Where the rights to use the portal come from, by national number of whoever signed in: asked at every request.</summary>
public interface IRechtenbron
{
    /// <summary>What each chain and the department give to a person; one organisation may come twice.</summary>
    Task<IReadOnlyList<Profiel>> VanAsync(Insz insz, CancellationToken cancellationToken);
}
