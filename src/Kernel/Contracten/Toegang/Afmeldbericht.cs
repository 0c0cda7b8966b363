namespace AmaWvg.Kernel;

/// <summary>A message of the identity provider that somebody signed out there; it passed every check but that on repetition.</summary>
/// <param name="Uitgever">The provider.</param>
/// <param name="Kenmerk">The message's own number at that provider: it counts once.</param>
/// <param name="Tot">Until when it could be sent again.</param>
/// <param name="Persoon">Stable key of the person, or null when the message names a session only.</param>
/// <param name="Sessie">The session at the provider, or null when all sessions of the person end.</param>
public sealed record Afmeldbericht(string Uitgever, string Kenmerk, DateTimeOffset Tot, string? Persoon, string? Sessie);
