namespace AmaWvg.MijnVoorziening;

/// <summary>
/// Who applies. A draft follows the organisation's own data and holds what only the applicant knows, as typed;
/// once filed it stays as it was that day.
/// </summary>
internal sealed record Voorzieningsinformatie
{
    public string Naam { get; init; } = "";
    public TypeVoorziening Type { get; init; }
    public string Gemeente { get; init; } = "";
    public string Provincie { get; init; } = "";
    public string Rekeningnummer { get; init; } = "";
    public string Contactpersoon { get; init; } = "";
    public string Email { get; init; } = "";
    public string Telefoon { get; init; } = "";

    /// <summary>Typed only when the register of care organisations has none.</summary>
    public string Adres { get; init; } = "";

    /// <summary>Typed only when the register of care organisations has none.</summary>
    public string Ondernemingsnummer { get; init; } = "";

    /// <summary>Number of the underlying recognition or licence, as typed.</summary>
    public string Vergunningsnummer { get; init; } = "";

    /// <summary>What is typed, with everything that the portal knows itself filled in.</summary>
    public Voorzieningsinformatie Met(Voorziening voorziening, Rekeningnummer? rekening) => this with
    {
        Naam = voorziening.Naam,
        Type = voorziening.Type,
        Gemeente = voorziening.Gemeente,
        Provincie = voorziening.Provincie,
        Rekeningnummer = rekening?.Iban.Weergave ?? "",
        Contactpersoon = voorziening.Contactpersoon?.VolledigeNaam ?? "",
        Email = voorziening.Contactpersoon?.Email ?? "",
        Telefoon = voorziening.Contactpersoon?.Telefoon ?? "",
        Adres = voorziening.Adres is "" ? Adres : voorziening.Adres,
        Ondernemingsnummer = voorziening.Ondernemingsnummer?.Weergave ?? Ondernemingsnummer,
    };
}
