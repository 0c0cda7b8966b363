namespace AmaWvg.Kernel;

/// <summary>The payments of the session's own organisation.</summary>
public interface IBetalingen
{
    /// <summary>What was paid and clawed back for a deelnemer, the latest month first.</summary>
    /// <param name="deelnemers">The deelnemer, and those that were joined with it.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    Task<IReadOnlyList<BetaaldeMaand>> VanDeelnemerAsync(IReadOnlyCollection<Guid> deelnemers, CancellationToken cancellationToken);

    /// <summary>How many months of a year were paid, and not clawed back, for each deelnemer for whom there are any.</summary>
    /// <param name="jaar">The year of the months.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    Task<IReadOnlyDictionary<Guid, int>> BetaaldeMaandenAsync(int jaar, CancellationToken cancellationToken);
}

/// <summary>One month of one deelnemer in a payment.</summary>
/// <param name="Maand">The month.</param>
/// <param name="Bedrag">Paid when positive, clawed back when negative.</param>
/// <param name="Soort">What kind of line it is, in words.</param>
/// <param name="Uitleg">The rule behind it, in words.</param>
/// <param name="Betalingsnummer">Number of the payment.</param>
/// <param name="Url">Own path of the payment.</param>
public sealed record BetaaldeMaand(Maand Maand, Bedrag Bedrag, string Soort, string Uitleg, string Betalingsnummer, string Url);
