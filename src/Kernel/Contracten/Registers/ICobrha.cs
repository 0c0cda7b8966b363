namespace AmaWvg.Kernel;

/// <summary>CoBRHA: the voorzieningen of welfare and health care, by onderneming and by HCO number.</summary>
public interface ICobrha
{
    /// <summary>The voorzieningen that it knows under an onderneming; none for an onderneming that it does not know.</summary>
    Task<Registerantwoord<IReadOnlyList<CobrhaVoorziening>>> VanOndernemingAsync(Ondernemingsnummer nummer, CancellationToken cancellationToken);

    /// <summary>The voorziening with a HCO number.</summary>
    Task<Registerantwoord<CobrhaVoorziening>> MetNummerAsync(HcoNummer hco, CancellationToken cancellationToken);
}

/// <summary>A voorziening as CoBRHA knows it.</summary>
/// <param name="Hco">Its number.</param>
/// <param name="Onderneming">The onderneming that it belongs to.</param>
/// <param name="Naam">Its name.</param>
/// <param name="Gemeente">Its municipality.</param>
/// <param name="Zorgtype">Code of its care type, such as <c>009</c>.</param>
public sealed record CobrhaVoorziening(HcoNummer Hco, Ondernemingsnummer Onderneming, string Naam, string Gemeente, string Zorgtype)
{
    /// <summary>Its kind, by the name of one of the eligible types.</summary>
    public required string Soort { get; init; }

    /// <summary>Street and number; may be empty.</summary>
    public required string Adres { get; init; }

    /// <summary>Its province.</summary>
    public required string Provincie { get; init; }
}
