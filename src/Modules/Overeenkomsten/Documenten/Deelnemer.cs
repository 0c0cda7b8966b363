namespace AmaWvg.Overeenkomsten;

/// <summary>A participant of one organisation: the pair (organisation, INSZ). The same person elsewhere is another participant.</summary>
internal sealed class Deelnemer : IDocument, IVanOrganisatie
{
    public const int LangsteNaam = 60;

    public required Guid Id { get; init; }
    public required HcoNummer Hco { get; init; }
    public required Insz Insz { get; set; }
    public required string Voornaam { get; set; }
    public required string Naam { get; set; }

    /// <summary>Typed by hand, only when the INSZ does not hold a birth date.</summary>
    public DateOnly? OpgegevenGeboortedatum { get; set; }

    /// <summary>The participant that this one was joined with: the same person under another number. Only its history is left.</summary>
    public Guid? SamengevoegdMet { get; set; }

    public Guid Versie { get; private set; }

    /// <summary>The number in the column that is searched.</summary>
    public string Inszwaarde => Insz.Waarde;

    public DateOnly? Geboortedatum => Insz.Geboortedatum ?? OpgegevenGeboortedatum;

    public string VolledigeNaam => Persoonsnaam.Volledig(Voornaam, Naam);

    public bool HeeftNaam(string voornaam, string naam) => Voornaam == voornaam && Naam == naam;

    /// <summary>Whether the whole name looks the same on a screen.</summary>
    public bool LijktOp(string voornaam, string naam) => Letterbeeld.Lijkt(VolledigeNaam, Persoonsnaam.Volledig(voornaam, naam));
}
