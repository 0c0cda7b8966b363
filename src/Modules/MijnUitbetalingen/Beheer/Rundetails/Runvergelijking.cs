namespace AmaWvg.MijnUitbetalingen;

/// <summary>A run beside the one before.</summary>
/// <param name="Maand">Month of the run before.</param>
/// <param name="Totaal">What it paid.</param>
/// <param name="Aantal">In how many payments.</param>
/// <param name="Grootste">The organisations with the largest differences, the largest first.</param>
public sealed record Runvergelijking(Maand Maand, Bedrag Totaal, int Aantal, IReadOnlyList<BetalingRij> Grootste)
{
    /// <summary>How many organisations are shown.</summary>
    internal const int Meeste = 5;
}
