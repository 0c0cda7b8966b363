namespace AmaWvg.MijnUitbetalingen;

/// <summary>Which columns of a run say something: in most runs some are empty for every organisation.</summary>
/// <param name="Nabetalingen">Whether somebody gets earlier months.</param>
/// <param name="Terugvorderingen">Whether something comes back.</param>
/// <param name="Overgedragen">Whether an earlier run left something.</param>
/// <param name="NietNaarBank">Whether somebody gets nothing through the bank.</param>
public sealed record Runkolommen(bool Nabetalingen, bool Terugvorderingen, bool Overgedragen, bool NietNaarBank)
{
    internal static Runkolommen Van(IReadOnlyList<BetalingRij> rijen) => new(
        rijen.Any(rij => rij.Nabetalingen != Bedrag.Nul), rijen.Any(rij => rij.Terugvorderingen != Bedrag.Nul), rijen.Any(rij => rij.Overgedragen != Bedrag.Nul), rijen.Any(rij => !rij.GaatNaarBank));
}
