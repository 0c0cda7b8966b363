namespace AmaWvg.Toegangsbeheer;

/// <summary>A maatwerkbedrijf that CoBRHA does not know and that staff of the department registered, so that it can become a subafdeling.</summary>
internal sealed record Registratie(HcoNummer Hco, string Naam, string Adres, string Gemeente, string Provincie, Stempel Begin)
{
    public CobrhaVoorziening Als(Ondernemingsnummer nummer) => new(Hco, nummer, Naam, Gemeente, "") { Soort = "Maatwerkbedrijf", Adres = Adres, Provincie = Provincie };
}
