namespace AmaWvg.MijnVoorziening;

/// <summary>What the department decided, once, about an account number that waited for it.</summary>
/// <param name="Vrijgegeven">Whether payments may use it; else they never will.</param>
/// <param name="Toelichting">What the organisation gets to read.</param>
/// <param name="Tijdstip">When.</param>
internal sealed record Rekeningnazicht(bool Vrijgegeven, string Toelichting, DateTimeOffset Tijdstip);
