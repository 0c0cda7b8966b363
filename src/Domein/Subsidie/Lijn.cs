namespace AmaWvg.Domein;

/// <summary>What a run books for one deelnemer and one month: positive is paid, negative comes back.</summary>
/// <param name="Maand">The month.</param>
/// <param name="Bedrag">In euro.</param>
/// <param name="Regel">Why.</param>
public readonly record struct Lijn(Maand Maand, Bedrag Bedrag, Lijnregel Regel);
