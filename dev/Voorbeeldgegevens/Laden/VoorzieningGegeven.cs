using AmaWvg.MijnVoorziening;

namespace AmaWvg.Voorbeeldgegevens;

/// <summary>A voorziening to load.</summary>
public sealed record VoorzieningGegeven(HcoNummer Hco, string Naam, TypeVoorziening Type, string Gemeente, string Provincie)
{
    /// <summary>Street and number.</summary>
    public string Adres { get; init; } = "";

    /// <summary>Number in the register of enterprises.</summary>
    public Ondernemingsnummer? Ondernemingsnummer { get; init; }

    /// <summary>Where the subsidy is paid.</summary>
    public Iban? Rekeningnummer { get; init; }

    /// <summary>The contact person.</summary>
    public ContactGegeven? Contactpersoon { get; init; }

    /// <summary>An extra address for financial e-mails.</summary>
    public string? FinancieelAdres { get; init; }

    /// <summary>Its recognitions; none for a voorziening that was never recognised.</summary>
    public IReadOnlyList<ErkenningGegeven> Erkenningen { get; init; } = [];
}

/// <summary>A contact person to load.</summary>
public sealed record ContactGegeven(string Voornaam, string Naam, string Email, string Telefoon);

/// <summary>A recognition to load, with its decision, a PDF document.</summary>
public sealed record ErkenningGegeven(Guid Id, string Nummer, DateOnly Van, DateOnly TotEnMet, ReadOnlyMemory<byte> Besluit);
