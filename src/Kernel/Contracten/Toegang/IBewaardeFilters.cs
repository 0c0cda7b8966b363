namespace AmaWvg.Kernel;

/// <summary>The filters that the person of the session kept under a name, for the organisation of the session or for the department.</summary>
public interface IBewaardeFilters
{
    /// <summary>Those of one list, by name.</summary>
    /// <param name="lijst">Path of the list.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    Task<IReadOnlyList<BewaardFilter>> VanAsync(string lijst, CancellationToken cancellationToken);
}

/// <summary>A filter under a name.</summary>
/// <param name="Id">Its key.</param>
/// <param name="Naam">As the person called it.</param>
/// <param name="Adres">Own address of the list with the filter.</param>
/// <param name="Lijst">Path of the list.</param>
public sealed record BewaardFilter(Guid Id, string Naam, string Adres, string Lijst);
