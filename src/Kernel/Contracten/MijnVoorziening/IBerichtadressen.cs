namespace AmaWvg.Kernel;

/// <summary>To which addresses the messages of an organisation are mailed; for background work.</summary>
public interface IBerichtadressen
{
    /// <summary>The address of the contact person and the extra addresses for this kind, each once; none when nothing was given.</summary>
    Task<IReadOnlyList<string>> VanAsync(HcoNummer hco, Berichtsoort soort, CancellationToken cancellationToken);
}

/// <summary>The same addresses, for the organisation of the session itself.</summary>
public interface IEigenBerichtadressen
{
    /// <summary>Every address in use, whatever its kind.</summary>
    Task<IReadOnlyList<string>> AlleAsync(CancellationToken cancellationToken);
}
