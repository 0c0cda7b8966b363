namespace AmaWvg.Kernel;

/// <summary>What a register outside the portal answered.</summary>
/// <param name="IsBeschikbaar">False when it did not answer, or not as agreed: nobody gets a right on a guess.</param>
/// <param name="Waarde">What it found; null for nothing.</param>
/// <typeparam name="T">What is asked for.</typeparam>
public sealed record Registerantwoord<T>(bool IsBeschikbaar, T? Waarde) where T : class;
