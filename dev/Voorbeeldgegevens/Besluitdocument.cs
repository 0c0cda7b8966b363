namespace AmaWvg.Voorbeeldgegevens;

/// <summary>An invented decision: a PDF of one page that says of itself that it is an example.</summary>
internal static class Besluitdocument
{
    public static byte[] Maak(VoorzieningGegeven voorziening, string nummer, DateOnly van, DateOnly totEnMet) => Voorbeeldpdf.Maak(
        $"Erkenningsbesluit {nummer} (voorbeeld)",
        [
            "Dit is een verzonnen document voor een ontwikkelomgeving, geen besluit van het Departement Zorg.",
            $"{voorziening.Naam}, HCO-nummer {voorziening.Hco.Weergave}, wordt erkend als begeleider van arbeidsmatige activiteiten",
            "in het kader van het gezondheids- en welzijnsbeleid.",
            $"Erkenningsnummer: {nummer}",
            $"Erkend van {DutchDate.Format(van)} tot en met {DutchDate.Format(totEnMet)}",
        ]);
}
