namespace AmaWvg.Voorbeeldgegevens;

/// <summary>What a begeleider writes down, invented, and never about somebody's health.</summary>
internal static class Dossierzinnen
{
    public static IReadOnlyList<string> Wensen { get; } =
    [
        "Wil graag buiten werken en onder de mensen komen.", "Zoekt een vaste structuur in de week.", "Houdt van koken en van orde.",
        "Is graag met de handen bezig, het liefst met hout of fietsen.", "Wil iets betekenen voor anderen.", "Werkt graag in een kleine groep.",
    ];

    public static IReadOnlyList<string> Mogelijkheden { get; } =
    [
        "Komt zelf met de fiets. Kan twee halve dagen per week.", "Spreekt vlot mensen aan.", "Werkt nauwkeurig en rustig.",
        "Deed vroeger vrijwilligerswerk in het buurthuis.", "Leert snel als iemand het voordoet.",
    ];

    public static IReadOnlyList<string> Aandachtspunten { get; } =
        ["Heeft graag één vaste aanspreekpersoon.", "Begint best met korte dagen.", "Drukke momenten vermijden we.", "Vervoer goed afspreken."];

    public static IReadOnlyList<string> Besluiten { get; } =
        ["We zoeken samen een werkpost die past bij deze wensen.", "Start is mogelijk zodra er een werkpost is.", "We gaan eerst twee plaatsen bezoeken."];

    public static IReadOnlyList<string> Geschikt { get; } =
        ["De deelnemer voelt zich er welkom, de taken passen.", "Goed bereikbaar, en de werkpostbegeleider heeft tijd.", "De deelnemer koos zelf deze plaats."];

    public static IReadOnlyList<string> Ongeschikt { get; } =
        ["Te ver met het openbaar vervoer.", "De uren passen niet.", "Het werk is er te druk voor een begin.", "Er is nu geen plaats."];

    public static IReadOnlyList<string> Start { get; } =
        ["Eerste dag samen doorlopen. De taken zijn duidelijk.", "Kennismaking met het team, uren en pauzes afgesproken.", "Rondleiding gekregen. Volgende week bellen we."];

    public static IReadOnlyList<string> Contacten { get; } =
    [
        "Gaat goed. Geen andere afspraken.", "De uren schuiven op naar de namiddag.", "Verlof van de werkpost besproken.", "De deelnemer leert een nieuwe taak.",
        "Samen met de werkpost naar de taken gekeken.", "Afgesproken om volgende maand opnieuw langs te gaan.",
    ];

    public static IReadOnlyList<string> Verloop { get; } =
    [
        "De deelnemer komt graag en is er meestal op tijd.", "Heeft meer vertrouwen gekregen en helpt nieuwe mensen.", "Het gaat beter dan vorig jaar. De taken liggen goed.",
        "Vindt het soms veel, maar wil blijven.", "Voelt zich deel van het team.",
    ];

    public static IReadOnlyList<string> Afspraken { get; } =
        ["We gaan zo verder.", "Eén halve dag meer vanaf volgende maand.", "De werkpost geeft elke week een korte terugkoppeling.", "We bekijken in het voorjaar een andere taak."];

    public static IReadOnlyList<string> Taken { get; } =
    [
        "Groenten en planten verzorgen.\nOogsten en klaarzetten.", "Rekken aanvullen.\nGoederen uitpakken en prijzen.", "Tafels dekken.\nDe keuken en de zaal opruimen.",
        "Fietsen en meubels herstellen.\nGereedschap terugleggen.", "Bezoekers onthalen.\nKoffie schenken.",
    ];
}
