using AmaWvg.Kernel.Types;

namespace AmaWvg.Kernel.Outbox;

/// <summary>
/// Acts on events of one type. It runs in the transaction that marks the event as done (see <see cref="Documents.Werktransactie"/>):
/// what it saves there happens exactly once. What it does outside may happen again after a crash.
/// </summary>
/// <typeparam name="T">The event.</typeparam>
public interface IOntvanger<in T> where T : IGebeurtenis
{
    /// <summary>Does the work. An exception takes it back; later it is tried again.</summary>
    /// <exception cref="DienstOnbereikbaarFout">Nothing is wrong with this event, but nobody answers outside.</exception>
    Task VerwerkAsync(T gebeurtenis, Herkomst herkomst, CancellationToken cancellationToken);

    /// <summary>Notes that it failed so often that it now waits for staff.</summary>
    Task GeefOpAsync(T gebeurtenis, CancellationToken cancellationToken) => Task.CompletedTask;
}

/// <summary>Where an event comes from.</summary>
/// <param name="Id">Key of the event.</param>
/// <param name="Hco">The organisation it is about.</param>
/// <param name="Tijdstip">When it happened (UTC).</param>
public sealed record Herkomst(Guid Id, HcoNummer Hco, DateTimeOffset Tijdstip);

/// <summary>A service outside the portal does not answer, whatever is asked. It counts as an attempt of no event: the lane waits.</summary>
public sealed class DienstOnbereikbaarFout(Exception innerException) : Exception("A service outside the portal cannot be reached.", innerException);
