namespace AmaWvg.Kernel;

/// <summary>In a month an insurance of the organisation ends, and no other follows it. Told once for each end.</summary>
/// <param name="Verzekering">Insurer and number.</param>
/// <param name="TotEnMet">Last day of it.</param>
public sealed record VerzekeringLooptAf(string Verzekering, DateOnly TotEnMet) : IGebeurtenis;
