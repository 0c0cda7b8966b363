namespace AmaWvg.Kernel;

/// <summary>What the department has to decide before which day (BR-22).</summary>
public interface IBeheertermijnen
{
    /// <summary>The deadlines of what waits now, the nearest first.</summary>
    Task<IReadOnlyList<Termijn>> AlleAsync(CancellationToken cancellationToken);
}
