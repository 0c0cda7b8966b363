namespace AmaWvg.Inspecties;

/// <summary>What a criterion is about.</summary>
public enum Thema
{
    Profilering,
    Personeel,
    Begeleiding,
}

/// <summary>One of the conditions that an inspection scores, under its number in the policy report.</summary>
/// <param name="Nummer">The number.</param>
/// <param name="Thema">What it is about.</param>
/// <param name="Titel">In a few words.</param>
/// <param name="Tekst">What is expected, in our own words.</param>
/// <param name="Regel">Where the rule stands.</param>
/// <param name="Zin">The sentence of the policy report, after its percentage.</param>
public sealed record Criterium(string Nummer, Thema Thema, string Titel, string Tekst, string Regel, string Zin)
{
    /// <summary>Whether it is also looked at in each file that was drawn.</summary>
    public bool PerDossier { get; init; }

    /// <summary>Whether it is one of the five of which three, not shown in one file, ask for a second visit.</summary>
    public bool IsKern { get; init; }

    /// <summary>Number and title.</summary>
    public string Kop => $"{Nummer} {Titel}";
}

/// <summary>The criteria that are scored, in the order of the report.</summary>
internal static class Criteria
{
    private const string Besluit = "BVR van 18 november 2022 over de werk- en zorgtrajecten";

    public static IReadOnlyList<Criterium> Alle { get; } =
    [
        new("2.4", Thema.Profilering, "Geen combinatie", "Wie arbeidsmatige activiteiten WVG doet, volgt er niet tegelijk in de sociale economie, en besteedt geen budget aan dagondersteuning of begeleid werken.", Besluit, "combineert arbeidsmatige activiteiten niet met activiteiten in de sociale economie of met een budget voor dagondersteuning of begeleid werken.") { PerDossier = true },
        new("2.5", Thema.Profilering, "Doel van de activiteiten", "De activiteiten laten de deelnemers deelhebben aan de maatschappij en passen bij hen.", Besluit, "heeft deelname aan de maatschappij door passende activiteiten als doel."),
        new("2.6", Thema.Profilering, "Doelgroep", "De deelnemers zijn ouder dan 18 jaar en jonger dan de wettelijke pensioenleeftijd, en kunnen op middellange termijn niet, nog niet of niet meer betaald werken door een cognitieve, medische, psychische, psychiatrische of sociale belemmering.", Besluit, "begeleidt alleen deelnemers uit de doelgroep.") { PerDossier = true },
        new("3.1", Thema.Personeel, "Medewerkers", "Minstens één medewerker heeft een medisch, paramedisch, sociaal, psychologisch of pedagogisch bachelordiploma, of twee jaar ervaring in zorg voor de doelgroep.", Besluit, "toont medewerkers met het juiste diploma of met twee jaar ervaring."),
        new("3.2", Thema.Personeel, "Burgerlijke aansprakelijkheid", "Een verzekering dekt de burgerlijke aansprakelijkheid bij de begeleiding.", Besluit, "toont een verzekering voor de burgerlijke aansprakelijkheid van de begeleiding."),
        new("4.1", Thema.Begeleiding, "Intake en oriëntatie", "Met wie wil starten, is er een gesprek over intake en oriëntatie.", $"{Besluit}, art. 43, §3, 1°", "toont gesprekken over intake en oriëntatie.") { PerDossier = true, IsKern = true },
        new("4.2", Thema.Begeleiding, "Passende activiteiten en werkpost", "De begeleider zoekt activiteiten of een werkpost die bij de deelnemer passen.", $"{Besluit}, art. 43, §3, 2°", "toont hoe passende activiteiten en een werkpost gezocht worden.") { PerDossier = true, IsKern = true },
        new("4.3", Thema.Begeleiding, "AMA-overeenkomst", "De begeleider stelt de overeenkomst op volgens het model.", $"{Besluit}, art. 44, §2", "toont overeenkomsten volgens het model.") { PerDossier = true, IsKern = true },
        new("4.4", Thema.Begeleiding, "Start en opvolging", "De begeleider begeleidt de deelnemer bij de start op de werkpost en volgt verder op.", $"{Besluit}, art. 43, §3, 4°", "toont begeleiding bij de start en opvolging nadien.") { PerDossier = true, IsKern = true },
        new("4.5", Thema.Begeleiding, "Evaluatie", "Minstens elk jaar wordt met de deelnemer en de betrokken instanties bekeken of de activiteiten nog passen.", $"{Besluit}, art. 43, §3, 7°", "toont minstens elk jaar een evaluatie in dialoog.") { PerDossier = true, IsKern = true },
        new("4.6", Thema.Begeleiding, "Aanspreekpunt", "Deelnemer en werkpost kunnen bij de begeleider terecht.", Besluit, "toont dat deelnemer en werkpost een aanspreekpunt hebben.") { PerDossier = true },
        new("4.7", Thema.Begeleiding, "Verzekeringen", "Vóór de start zijn de deelnemers verzekerd voor burgerlijke aansprakelijkheid en lichamelijke ongevallen.", Besluit, "toont verzekeringen van de deelnemers vóór de start.") { PerDossier = true },
        new("4.8", Thema.Begeleiding, "Toestemming", "De deelnemer stemt uitdrukkelijk in met het verwerken en uitwisselen van gegevens, en weet welke en waarvoor.", Besluit, "toont de uitdrukkelijke toestemming van de deelnemers.") { PerDossier = true },
    ];

    /// <summary>The criterion with a number, or null.</summary>
    public static Criterium? Vind(string nummer) => Alle.FirstOrDefault(criterium => criterium.Nummer == nummer);
}
