namespace AmaWvg.Kernel;

/// <summary>
/// What has to be looked at once a day, in the <see cref="Werktransactie"/> of its scope. It may run more often, on several
/// hosts: what it tells, it tells by <see cref="Werknotities.PubliceerEenmaalAsync"/>.
/// </summary>
public interface IDagtaak
{
    /// <summary>Does the work of a day.</summary>
    /// <param name="vandaag">The day in Brussels.</param>
    /// <param name="cancellationToken">Ends the work; nothing has changed then.</param>
    Task RunAsync(DateOnly vandaag, CancellationToken cancellationToken);
}
