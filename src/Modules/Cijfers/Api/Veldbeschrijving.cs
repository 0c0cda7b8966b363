namespace AmaWvg.Cijfers;

/// <summary>A field of the files, for who reads them with a program.</summary>
/// <param name="Veld">Its name.</param>
/// <param name="Type">What it holds.</param>
/// <param name="Uitleg">What it means.</param>
internal sealed record Veldbeschrijving(string Veld, string Type, string Uitleg)
{
    public static IReadOnlyList<Veldbeschrijving> Alle { get; } =
    [
        new("onderwerp", "tekst", "Naam van het onderwerp, zoals in het adres."),
        new("standVan", "datum", $"De dag waarover de cijfers gaan: de laatste van een maand. {Definitie.Annulering}"),
        new("gekendOp", "datum", "Wat na deze dag bekend werd, telt niet mee."),
        new("tabellen[].sleutel", "tekst", "Naam van de tabel binnen het onderwerp."),
        new("tabellen[].definitie", "tekst", "Wat er geteld is."),
        new("tabellen[].kolommen", "lijst van tekst", "De koppen van de kolommen, in de volgorde van de cellen."),
        new("tabellen[].rijen[].label", "tekst", "Waar de rij over gaat."),
        new("tabellen[].rijen[].cellen", "lijst van getal of tekst", "Een getal, of ‘< 5’ voor een aantal van 1 tot en met 4, of ‘verborgen’ voor een cijfer dat een ander zou verraden."),
        new("tabellen[].totaal", "rij", "Het totaal van de rijen; leeg als er geen is."),
        new("Tabel", "tekst", "CSV: titel van de tabel."),
        new("Rij", "tekst", "CSV: waar de rij over gaat."),
        new("Kolom", "tekst", "CSV: kop van de kolom."),
        new("Waarde", "getal of tekst", "CSV: als de cellen hierboven; een komma voor de decimalen."),
        new("Eenheid", "tekst", "CSV: aantal, dagen, procent, euro of tekst."),
    ];
}
