using AmaWvg.MijnVoorziening;

namespace AmaWvg.Voorbeeldgegevens;

/// <summary>The 59 maatwerkbedrijven recognised in May 2023, as published (docs/regels.md, Figures). Two have no municipality there.</summary>
internal static class Voorzieningenlijst
{
    private const long EersteHco = 71_000_000;

    // As printed in the list, and what the municipality is called today: in Dutch, after the mergers of 2025, and not one of its parts.
    private static readonly Dictionary<string, string> Nu = new()
    {
        ["Hamme, Vl."] = "Hamme",
        ["Heverlee"] = "Leuven",
        ["Kortessem"] = "Hasselt",
        ["Renaix"] = "Ronse",
        ["St-Truiden"] = "Sint-Truiden",
        ["Wezemaal"] = "Rotselaar",
    };

    private static readonly (string Provincie, string Naam, string Gedrukt)[] Lijst =
    [
        ("Antwerpen", "Nektari", "Puurs-Sint-Amands"),
        ("Antwerpen", "Opnieuw & Co", "Mortsel"),
        ("Antwerpen", "Aralea", "Brasschaat"),
        ("Antwerpen", "De Enter", "Brecht"),
        ("Antwerpen", "Ecoso", "Mechelen"),
        ("Antwerpen", "Mivas", "Lier"),
        ("Antwerpen", "Sociale rehabilitatie", "Antwerpen"),
        ("Antwerpen", "Sociale werkplaatsen WEB", "Turnhout"),
        ("Antwerpen", "Vlotter maakbedrijf", "Boom"),
        ("Antwerpen", "Vlotters facilities", "Niel"),
        ("Antwerpen", "Levanto", ""),
        ("Brussels Hoofdstedelijk Gewest", "Groep Intro Maatwerk", "Anderlecht"),
        ("Limburg", "Atelier Alternatief", "Genk"),
        ("Limburg", "De Kringwinkel Maasland", "Maasmechelen"),
        ("Limburg", "De Sluis Leerwerkplaats", "Genk"),
        ("Limburg", "De Winning Maatwerk", "Lummen"),
        ("Limburg", "De Wroeter", "Kortessem"),
        ("Limburg", "Labor Arbeidskansen", "As"),
        ("Limburg", "Maasbij", "Maasmechelen"),
        ("Limburg", "Natuur en boomgaarden sociale werkplaats", "Kortessem"),
        ("Limburg", "Reset", "Heusden-Zolder"),
        ("Limburg", "De Ploeg", "St-Truiden"),
        ("Limburg", "De Springplank", "Hasselt"),
        ("Oost-Vlaanderen", "Kiemkracht", "Hamme, Vl."),
        ("Oost-Vlaanderen", "M-accent", "Eeklo"),
        ("Oost-Vlaanderen", "Ryhove", "Gent"),
        ("Oost-Vlaanderen", "De Kringwinkel Zuid-Oost Vlaanderen", "Renaix"),
        ("Oost-Vlaanderen", "Grijkoort – Werkplaats", "Renaix"),
        ("Oost-Vlaanderen", "Weerwerk", "Gent"),
        ("West-Vlaanderen", "BWM ’t Veer", "Menen"),
        ("West-Vlaanderen", "De Groene Kans", "Diksmuide"),
        ("West-Vlaanderen", "De Kringwinkel Midden-West-Vlaanderen", "Roeselare"),
        ("West-Vlaanderen", "Kringloopcentrum Leefbaar Wonen", "Oostkamp"),
        ("West-Vlaanderen", "Kringloopwinkel Deltagroep", "Kortrijk"),
        ("West-Vlaanderen", "Optimat", "Lichtervelde"),
        ("West-Vlaanderen", "SOBO", "Brugge"),
        ("West-Vlaanderen", "SOWEPO", "Poperinge"),
        ("West-Vlaanderen", "Veerkracht 4", "Menen"),
        ("West-Vlaanderen", "Waak BW", "Kuurne"),
        ("West-Vlaanderen", "Waak WSW", "Kuurne"),
        ("West-Vlaanderen", "Constructief", "Kortrijk"),
        ("West-Vlaanderen", "De Lochting", "Roeselare"),
        ("West-Vlaanderen", "Footstep", "Brugge"),
        ("West-Vlaanderen", "Interwest", "Veurne"),
        ("West-Vlaanderen", "Oesterbank", "Oostende"),
        ("West-Vlaanderen", "Tot uw dienst", "Roeselare"),
        ("West-Vlaanderen", "Werkplus Maatwerk", "Waregem"),
        ("West-Vlaanderen", "Mariasteen", ""),
        ("Vlaams-Brabant", "De Kringwinkel Hageland", "Tienen"),
        ("Vlaams-Brabant", "De Vlaspit", "Scherpenheuvel-Zichem"),
        ("Vlaams-Brabant", "Delta", "Tienen"),
        ("Vlaams-Brabant", "Den Ateljee", "Wezemaal"),
        ("Vlaams-Brabant", "Den Diepen Boomgaard", "Grimbergen"),
        ("Vlaams-Brabant", "VELO", "Heverlee"),
        ("Vlaams-Brabant", "VITeS", "Leuven"),
        ("Vlaams-Brabant", "Wonen en Werken tewerkstelling", "Leuven"),
        ("Vlaams-Brabant", "Televil", "Vilvoorde"),
        ("Vlaams-Brabant", "Maatwerkbedrijf BWB", "Londerzeel"),
        ("Vlaams-Brabant", "Mivavil", "Vilvoorde"),
    ];

    public static IReadOnlyList<VoorzieningGegeven> Maatwerkbedrijven { get; } =
        [.. Lijst.Select((rij, i) => new VoorzieningGegeven(Hco(EersteHco, i), rij.Naam, TypeVoorziening.Maatwerkbedrijf, Nu.GetValueOrDefault(rij.Gedrukt, rij.Gedrukt), rij.Provincie))];

    /// <summary>Invented numbers that stay the same as long as a list only grows at its end.</summary>
    public static HcoNummer Hco(long eerste, int plaats) => HcoNummer.Hydrate($"{eerste + 17 * plaats}");
}
