using AmaWvg.MijnVoorziening;

namespace AmaWvg.Voorbeeldgegevens;

/// <summary>Invented voorzieningen of the other types, so that 255 are recognised.</summary>
internal static class FictieveVoorzieningen
{
    private static readonly (TypeVoorziening Type, int Aantal, string Naam)[] Soorten =
    [
        (TypeVoorziening.InitiatiefBeschutWonen, 32, "Beschut Wonen {0}hof"),
        (TypeVoorziening.Ocmw, 70, "OCMW {0}gem"),
        (TypeVoorziening.PsychiatrischZiekenhuis, 25, "Psychiatrisch Centrum {0}dreef"),
        (TypeVoorziening.VoorzieningVaph, 45, "Dienstencentrum {0}tuin"),
        (TypeVoorziening.CentrumAlgemeenWelzijnswerk, 8, "CAW {0}land"),
        (TypeVoorziening.VoorzieningOpgroeien, 6, "Jeugdhuis {0}rank"),
        (TypeVoorziening.CentrumGeestelijkeGezondheidszorg, 4, "CGG {0}brug"),
        (TypeVoorziening.DienstMaatschappelijkWerkZiekenfonds, 3, "Dienst maatschappelijk werk {0}weg"),
        (TypeVoorziening.Revalidatiecentrum, 2, "Revalidatiecentrum {0}bos"),
        (TypeVoorziening.RevalidatievoorzieningAmbulant, 1, "Ambulant revalidatiecentrum {0}veld"),
    ];

    private static readonly string[] Stammen =
    [
        "Wilgen", "Linden", "Beuken", "Elzen", "Berken", "Essen", "Kastanje", "Hazel", "Populieren", "Eiken", "Vlier", "Meidoorn", "Esdoorn",
        "Olmen", "Lijsterbes", "Sleedoorn", "Klaver", "Varen", "Zilver", "Merel", "Zwaluw", "Leeuwerik", "Kievit", "Reiger", "Vlinder",
        "Molen", "Bron", "Heide", "Polder", "Duin", "Leie", "Kouter", "Akker", "Weide", "Zonne", "Maan", "Sterre", "Noorder", "Zuider", "Wester",
        "Ooster", "Boven", "Neder", "Oude", "Nieuwe", "Witte", "Groene", "Gouden", "Rode", "Blauwe", "Steen", "Zand", "Klei", "Water", "Beek",
        "Vijver", "Haver", "Tarwe", "Rogge", "Vlas", "Hoppe", "Mispel", "Kersen", "Perelaar", "Noten", "Dennen", "Sparren", "Laurier", "Munt", "Tijm",
    ];

    private static readonly (string Gemeente, string Provincie)[] Gemeenten =
    [
        ("Antwerpen", "Antwerpen"), ("Gent", "Oost-Vlaanderen"), ("Brugge", "West-Vlaanderen"), ("Leuven", "Vlaams-Brabant"), ("Hasselt", "Limburg"),
        ("Geel", "Antwerpen"), ("Aalst", "Oost-Vlaanderen"), ("Kortrijk", "West-Vlaanderen"), ("Halle", "Vlaams-Brabant"), ("Tongeren-Borgloon", "Limburg"),
        ("Mechelen", "Antwerpen"), ("Sint-Niklaas", "Oost-Vlaanderen"), ("Ieper", "West-Vlaanderen"), ("Aarschot", "Vlaams-Brabant"), ("Bree", "Limburg"),
        ("Turnhout", "Antwerpen"), ("Dendermonde", "Oost-Vlaanderen"), ("Oostende", "West-Vlaanderen"), ("Asse", "Vlaams-Brabant"), ("Pelt", "Limburg"),
        ("Brussel", "Brussels Hoofdstedelijk Gewest"),
    ];

    private const long EersteHco = 82_000_000;

    /// <summary>Recognised in the example data.</summary>
    public static IReadOnlyList<VoorzieningGegeven> Erkend { get; } =
        [.. Soorten.SelectMany(soort => Stammen.Take(soort.Aantal), (soort, stam) => (soort.Type, Naam: Naam(soort.Naam, stam))).Select(Voorziening)];

    /// <summary>Not recognised yet: its person applies.</summary>
    public static VoorzieningGegeven ZonderErkenning { get; } = new(
        Voorzieningenlijst.Hco(EersteHco, 500), "Beschut Wonen De Eerste Stap (fictief)", TypeVoorziening.InitiatiefBeschutWonen, "Diest", "Vlaams-Brabant");

    private static VoorzieningGegeven Voorziening((TypeVoorziening Type, string Naam) soort, int plaats)
    {
        var (gemeente, provincie) = Gemeenten[plaats % Gemeenten.Length];
        return new(Voorzieningenlijst.Hco(EersteHco, plaats), soort.Naam, soort.Type, gemeente, provincie);
    }

    private static string Naam(string vorm, string stam) => vorm.Replace("{0}", stam, StringComparison.Ordinal) + " (fictief)";
}
