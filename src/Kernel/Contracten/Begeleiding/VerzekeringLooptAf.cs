namespace AmaWvg.Kernel;

/// <summary>In a month an insurance of the organisation ends, and no other follows it. Told once for each end.</summary>
/// <param name="Verzekering">Insurer and number.</param>
/// <param name="TotEnMet">Last day of it.</param>
public sealed record VerzekeringLooptAf(string Verzekering, DateOnly TotEnMet) : IGebeurtenis;

/// <summary>Evaluations of participants come near, or are too late. Told once a month.</summary>
/// <param name="Binnenkort">How many are due within two months.</param>
/// <param name="TeLaat">How many are too late.</param>
/// <param name="Eerste">The day of the first of them.</param>
public sealed record EvaluatiesNaderen(int Binnenkort, int TeLaat, DateOnly Eerste) : IGebeurtenis;
