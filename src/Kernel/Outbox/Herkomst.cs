namespace AmaWvg.Kernel;

/// <summary>Where an event comes from.</summary>
/// <param name="Id">Key of the event.</param>
/// <param name="Hco">The organisation it is about.</param>
/// <param name="Tijdstip">When it happened (UTC).</param>
public sealed record Herkomst(Guid Id, HcoNummer Hco, DateTimeOffset Tijdstip);

/// <summary>A service outside the portal does not answer, whatever is asked. It counts as an attempt of no event: the lane waits.</summary>
public sealed class DienstOnbereikbaarFout(Exception innerException) : Exception("A service outside the portal cannot be reached.", innerException);
