namespace AmaWvg.Kernel;

/// <summary>The organisations that a payment run pays, for background work.</summary>
public interface IBegeleiders
{
    /// <summary>Every voorziening, by number.</summary>
    /// <param name="dag">Day on which the account number must be usable: one that was given less than a few days before is not.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    Task<IReadOnlyList<BegeleiderVoorBetaling>> AlleAsync(DateOnly dag, CancellationToken cancellationToken);
}

/// <summary>An organisation that can be paid.</summary>
/// <param name="Hco">Its number.</param>
/// <param name="Naam">Its name.</param>
/// <param name="Iban">The account number to use; null when there is none that may be used yet.</param>
/// <param name="Erkenningen">All recognitions, past and future.</param>
public sealed record BegeleiderVoorBetaling(HcoNummer Hco, string Naam, Iban? Iban, IReadOnlyList<Periode> Erkenningen);
