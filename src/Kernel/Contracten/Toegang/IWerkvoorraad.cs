namespace AmaWvg.Kernel;

/// <summary>What waits for staff of the department in one module, for the page on which they arrive.</summary>
public interface IWerkvoorraad
{
    /// <summary>Whose work it is: it is asked for somebody with one of these roles alone.</summary>
    IReadOnlyList<string> Rollen { get; }

    /// <summary>What waits now; nothing when all is done.</summary>
    Task<IReadOnlyList<Werkpunt>> LeesAsync(CancellationToken cancellationToken);
}

/// <summary>Something that waits. It names no participant.</summary>
/// <param name="Titel">What to do.</param>
/// <param name="Url">Own path where to do it.</param>
/// <param name="Uitleg">A sentence more.</param>
/// <param name="UiterstOp">Last day, if there is one.</param>
public sealed record Werkpunt(string Titel, string Url, string Uitleg, DateOnly? UiterstOp = null);
