namespace AmaWvg.Begeleiding;

/// <summary>The model of art. 44, §2: its five groups, and what begeleiders asked to add.</summary>
internal static class Modelvragen
{
    public const string Gegevens = "deelGegevens";
    public const string Instanties = "deelMet";

    public static Modelgroep Uitvoering { get; } = new("uitvoering", "Uitvoering op de werkpost", "Wat doet de deelnemer, waar en wanneer?",
    [
        new("taken", "Welke taken doet de deelnemer?", "Taken", "Noem elke taak. Bijvoorbeeld: groenten wassen, tafels dekken, de keuken opruimen.") { Standaard = Modelstandaard.Werkpost },
        new("locaties", "Waar doet de deelnemer deze taken?", "Plaats", "Noem alle plaatsen, één per regel.") { Voorstel = bron => bron.Werkpost.Adressen },
        new("proefperiode", "Is er een proefperiode, en hoelang duurt die?", "Proefperiode", "Bijvoorbeeld: de eerste 2 weken. Geen proefperiode? Laat dit veld leeg.") { Anders = "Er is geen proefperiode." },
        new("overleg", "Wanneer overleggen deelnemer, begeleider en werkpost, en hoe vaak?", "Overleg", "Bijvoorbeeld: elke maand, op de werkpost.")
        {
            Standaard = Modelstandaard.Voorziening,
            Voorstel = _ => "In de eerste maand spreken wij elkaar elke week. Daarna spreken wij elkaar minstens elke 3 maanden. U mag altijd zelf een gesprek vragen.",
        },
        new("afwezigheden", "Wat spreekt u af over afwezigheden?", "Afwezigheid", "Wie verwittigt de deelnemer, hoe en wanneer?")
        {
            Standaard = Modelstandaard.Werkpost,
            Voorstel = bron => $"Bent u ziek of kunt u niet komen? Laat het dan zo snel mogelijk weten aan {Bereikbaar(bron.Werkpost)}.",
        },
        new("vervoer", "Hoe komt de deelnemer naar de werkpost en terug?", "Vervoer", "Bijvoorbeeld: met de fiets, met bus 12, met de auto van de werkpost.") { Standaard = Modelstandaard.Werkpost },
    ])
    { HeeftRooster = true };

    public static Modelgroep Veiligheid { get; } = new("veiligheid", "Veiligheid", "Hoe blijft de deelnemer veilig en gezond?",
    [
        new("verzekeringen", "Welke verzekeringen zijn er voor de deelnemer?", "Verzekeringen", "Dit komt uit de polissen bij Mijn voorziening.") { Voorstel = Verzekeringszinnen },
        new("werkkledij", "Welke kledij draagt de deelnemer, en wie zorgt ervoor?", "Werkkledij", "Bijvoorbeeld: veiligheidsschoenen, die de werkpost geeft.") { Standaard = Modelstandaard.Werkpost, Anders = "Er is geen bijzondere werkkledij nodig." },
        new("veiligheidsinstructies", "Welke veiligheidsregels gelden er?", "Veiligheidsregels", "Bijvoorbeeld: welke machines de deelnemer niet gebruikt, en wat te doen bij brand.")
        {
            Standaard = Modelstandaard.Werkpost,
            Voorstel = _ => "De werkpostbegeleider legt de veiligheidsregels uit op uw eerste dag. Begrijpt u iets niet? Vraag dan uitleg. Doe niets dat u niet veilig vindt.",
        },
        new("hygiene", "Welke regels over hygiëne gelden er?", "Hygiëne", "Bijvoorbeeld: handen wassen, een haarnetje dragen.") { Standaard = Modelstandaard.Werkpost, Anders = "Er zijn geen bijzondere regels over hygiëne." },
    ]);

    public static Modelgroep Duur { get; } = new("duur", "Aanvang en duur", "De startdatum komt uit de aangemelde overeenkomst.",
    [
        new("duur", "Hoelang duurt de overeenkomst?", "Duur", "Een overeenkomst heeft geen einddatum nodig: zij stopt als één van de drie dat wil.")
        {
            Voorstel = bron => bron.TotEnMet is { } einde ? $"Deze overeenkomst duurt tot en met {DutchDate.InWords(einde)}." : "Deze overeenkomst heeft geen vaste einddatum.",
        },
    ]);

    public static Modelgroep Opzegging { get; } = new("opzegging", "Opzegging en wijziging", "Hoe stopt de overeenkomst, en hoe past u ze aan?",
    [
        new("opzegging", "Hoe kan iemand de overeenkomst stoppen?", "Stoppen", "Wie, hoe, en met hoeveel dagen opzeg?")
        {
            Standaard = Modelstandaard.Voorziening,
            Voorstel = _ => "U mag altijd stoppen. Ook de werkpost en de begeleider mogen stoppen. Wie wil stoppen, zegt dat aan de twee anderen en zet het op papier. De overeenkomst stopt dan na 7 dagen, tenzij wij samen iets anders afspreken.",
        },
        new("wijziging", "Hoe kan de overeenkomst veranderen?", "Veranderen", "Wie beslist mee, en hoe legt u het vast?")
        {
            Standaard = Modelstandaard.Voorziening,
            Voorstel = _ => "Wij veranderen deze overeenkomst alleen als wij alle drie akkoord zijn. Wij maken dan een nieuwe versie, die wij alle drie tekenen.",
        },
    ]);

    public static Modelgroep Problemen { get; } = new("problemen", "Klachten en problemen", "Bij wie kan de deelnemer terecht?",
    [
        new("klachten", "Wat doet de deelnemer bij een klacht of een probleem?", "Klacht of probleem", "Noem een naam en een telefoonnummer, ook van iemand buiten de werkpost.")
        {
            Standaard = Modelstandaard.Voorziening,
            Voorstel = bron => $"Is er een probleem? Praat er dan over met {Bereikbaar(bron.Werkpost)} of met uw begeleider. Vinden wij samen geen oplossing? Dan kunt u een klacht indienen bij {bron.Voorziening}.",
        },
    ]);

    public static Modelgroep Toestemming { get; } = new("toestemming", "Toestemming om gegevens te delen", "De deelnemer kiest zelf. Wie geen toestemming geeft, kan ook deelnemen.",
    [
        new("deelWaarom", "Waarom deelt u deze gegevens?", "Waarom", "Bijvoorbeeld: om na te gaan of de deelnemer de uitkering behoudt.")
        {
            Standaard = Modelstandaard.Voorziening,
            Voorstel = _ => "Wij delen deze gegevens alleen om u goed te begeleiden en om na te gaan dat u uw uitkering behoudt.",
        },
        new("deelIntrekken", "Hoe trekt de deelnemer de toestemming in?", "Toestemming intrekken", "Bij wie, en hoe?")
        {
            Standaard = Modelstandaard.Voorziening,
            Voorstel = _ => "U kunt uw toestemming altijd intrekken. Zeg of schrijf het aan uw begeleider. Dat heeft geen nadelen voor u.",
        },
        new("onkosten", "Welke onkosten krijgt de deelnemer terug?", "Onkosten", "Bijvoorbeeld: de prijs van de busrit. Geen onkosten? Laat dit veld leeg.") { Standaard = Modelstandaard.Voorziening, Anders = "U krijgt geen onkosten terug." },
    ])
    {
        Keuzes =
        [
            new(Gegevens, "Welke gegevens deelt u?", "Welke gegevens",
                ["Naam en contactgegevens", "Dat er een overeenkomst is, met start en einde", "De uren en de taken", "Verslagen van evaluaties"]),
            new(Instanties, "Met wie deelt u ze?", "Met wie", ["OCMW", "Ziekenfonds", "VDAB", "De dienst die u verwees", "Werkpost"]),
        ],
    };

    /// <summary>The steps of the wizard, in their order.</summary>
    public static IReadOnlyList<Modelgroep> Groepen { get; } = [Uitvoering, Veiligheid, Duur, Opzegging, Problemen, Toestemming];

    /// <summary>The questions that have a default of the werkpost, or of the voorziening.</summary>
    public static IReadOnlyList<Modelvraag> Met(Modelstandaard standaard) => [.. Groepen.SelectMany(groep => groep.Vragen).Where(vraag => vraag.Standaard == standaard)];

    private static string Bereikbaar(Werkpost werkpost) => (werkpost.Werkpostbegeleider, werkpost.Telefoon) switch
    {
        ("", "") => "de werkpostbegeleider",
        ("", var telefoon) => $"de werkpostbegeleider ({telefoon})",
        (var naam, "") => naam,
        var (naam, telefoon) => $"{naam} ({telefoon})",
    };

    private static string Verzekeringszinnen(Modelbron bron)
    {
        var (schade, ongeval) = (Polisdekking.Op(bron.Polissen, Polissoort.Deelnemers, bron.Van), Polisdekking.Op(bron.Polissen, Polissoort.Ongevallen, bron.Van));
        return string.Join('\n', new[]
        {
            schade is null ? "" : $"Maakt u iets stuk of verwondt u iemand? Daarvoor bent u verzekerd bij {schade.Woorden}.",
            ongeval is null ? "" : $"Hebt u een ongeval{(ongeval.OokOnderweg ? " op de werkpost, of op weg ernaartoe of naar huis" : " op de werkpost")}? Daarvoor bent u verzekerd bij {ongeval.Woorden}.",
        }.Where(zin => zin.Length > 0));
    }
}
