namespace AmaWvg.Kernel;

/// <summary>What the session's own organisation has to do before which day.</summary>
public interface ITermijnen
{
    /// <summary>The deadlines of what is known now, the nearest first.</summary>
    Task<IReadOnlyList<Termijn>> VanEigenVoorzieningAsync(CancellationToken cancellationToken);
}

/// <summary>Deadlines of the session's own organisation that another module knows of; they stand with those of its agreements.</summary>
public interface ITermijnbron
{
    /// <summary>The deadlines of what is known now. They change only with a row of <c>kernel.wijziging</c>, and with the day.</summary>
    Task<IReadOnlyList<Termijn>> EigenAsync(CancellationToken cancellationToken);
}

/// <summary>A deadline. It names nobody: it also leaves the portal in a calendar file.</summary>
/// <param name="UiterstOp">Last day.</param>
/// <param name="Titel">What it is about, in a few words.</param>
/// <param name="Uitleg">What to do.</param>
/// <param name="Url">Own path where to do it.</param>
public sealed record Termijn(DateOnly UiterstOp, string Titel, string Uitleg, string Url)
{
    /// <summary>Whether its last day went by.</summary>
    public bool IsVerstreken(DateOnly vandaag) => UiterstOp < vandaag;
}
