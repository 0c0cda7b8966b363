using AmaWvg.MijnVoorziening;

namespace AmaWvg.Tests.MijnVoorziening.Erkenningsaanvragen;

/// <summary>The contents of an application that can be filed.</summary>
internal static class TestAanvraag
{
    public static Voorzieningsinformatie Informatie { get; } = new()
    {
        Naam = "Huis aan de Leie",
        Type = TypeVoorziening.InitiatiefBeschutWonen,
        Gemeente = "Gent",
        Provincie = "Oost-Vlaanderen",
        Adres = "Dorpsstraat 1",
        Ondernemingsnummer = "0566.988.259",
        Rekeningnummer = "BE68 5390 0754 7034",
        Contactpersoon = "Chloé Maes",
        Email = "chloe@voorbeeld.be",
        Telefoon = "016 12 34 56",
    };

    public static Erkenningscriteria Criteria { get; } = new()
    {
        HeeftBachelors = false,
        HeeftErvaring = true,
        Ervaring = "Vijf begeleiders met elk tien jaar ervaring.",
        HeeftEigenVerzekering = true,
        HeeftDeelnemersverzekering = true,
        Deelnemersverzekering = "Polis voor alle deelnemers, ook onderweg.",
        Modelovereenkomst = true,
        GeenCombinatie = true,
    };

    /// <summary>Questions with an attachment.</summary>
    public static IReadOnlySet<string> Bijlagen { get; } = new HashSet<string> { Bijlagevragen.Ervaring };
}
