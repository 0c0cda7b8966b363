namespace AmaWvg.Kernel;

/// <summary>All voorzieningen, for pages of the department.</summary>
public interface IVoorzieningen
{
    /// <summary>Every voorziening, by name.</summary>
    Task<IReadOnlyList<Voorzieningnaam>> AlleAsync(CancellationToken cancellationToken);

    /// <summary>The periods in which a voorziening is recognised, past and future, oldest first.</summary>
    Task<IReadOnlyList<Periode>> ErkenningenVanAsync(HcoNummer hco, CancellationToken cancellationToken);
}

/// <summary>A voorziening in a list.</summary>
/// <param name="Hco">Its number.</param>
/// <param name="Id">Its id in addresses.</param>
/// <param name="Naam">Its name.</param>
public sealed record Voorzieningnaam(HcoNummer Hco, Guid Id, string Naam);
