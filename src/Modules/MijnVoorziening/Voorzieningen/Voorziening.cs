namespace AmaWvg.MijnVoorziening;

/// <summary>A care organisation as the register knows it, with the one contact person that it names itself.</summary>
internal sealed class Voorziening : IDocument, IVanOrganisatie
{
    public required HcoNummer Hco { get; init; }

    /// <summary>What its history is about.</summary>
    public required Guid Id { get; init; }

    public required string Naam { get; set; }
    public required TypeVoorziening Type { get; set; }
    public required string Adres { get; set; }
    public required string Gemeente { get; set; }
    public required string Provincie { get; set; }
    public Ondernemingsnummer? Ondernemingsnummer { get; set; }
    public Contactpersoon? Contactpersoon { get; private set; }

    /// <summary>The last merger or absorption that it was part of: two at the same moment meet on the document's version.</summary>
    public Guid? LaatsteSamengaan { get; set; }

    public Guid Versie { get; private set; }

    /// <summary>Takes over what the register does not know from an application that is granted.</summary>
    /// <returns>What was taken over, in words.</returns>
    public IReadOnlyList<string> VulAan(string adres, string ondernemingsnummer)
    {
        var overgenomen = new List<string>();
        if (Adres is "" && adres is not "")
        {
            Adres = adres;
            overgenomen.Add($"adres {adres}");
        }
        if (Ondernemingsnummer is null && Ondernemingsnummer.TryParse(ondernemingsnummer, out var nummer))
        {
            Ondernemingsnummer = nummer;
            overgenomen.Add($"ondernemingsnummer {nummer.Weergave}");
        }
        return overgenomen;
    }

    public void Benoem(Contactpersoon contactpersoon) => Contactpersoon = contactpersoon;
}

/// <summary>The one person whom the department contacts about arbeidsmatige activiteiten.</summary>
internal sealed record Contactpersoon(string Voornaam, string Naam, string Email, string Telefoon)
{
    public string VolledigeNaam => $"{Voornaam} {Naam}";

    /// <summary>With the ways to reach this person.</summary>
    public string Voluit => $"{VolledigeNaam} ({Email}, {Telefoon})";
}
