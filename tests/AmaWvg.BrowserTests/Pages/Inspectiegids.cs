namespace AmaWvg.BrowserTests.Pages;

/// <summary>The steps of an inspection of De Lochting, as people take them.</summary>
internal static class Inspectiegids
{
    private const int Maatwerkbedrijven = 59;

    /// <summary>A window in which Test Inspecteur is signed in.</summary>
    public static Task<Venster> InspecteurAsync(this Proefstand proefstand, bool script = true) => proefstand.AangemeldAsync("Test Inspecteur", "Zorginspectie", script);

    /// <summary>Makes a round in which every maatwerkbedrijf is drawn, draws and confirms it.</summary>
    public static async Task MaakRondeAsync(this Venster inspecteur, string naam)
    {
        await inspecteur.GaNaarAsync("/inspectie/rondes");
        await inspecteur.KlikAsync("Nieuwe inspectieronde");
        await inspecteur.VulAsync("Naam van de ronde", naam);
        await inspecteur.VulAsync("Eerste dag", DutchDate.Format(Proefmelding.Vandaag));
        await inspecteur.VulAsync("Laatste dag", DutchDate.Format(Proefmelding.Vandaag.AddMonths(2)));
        await inspecteur.VulAsync("Peildag", DutchDate.Format(Proefmelding.Vandaag));
        await inspecteur.VulAsync("Minste aantal actieve overeenkomsten", "1");
        await inspecteur.VulAsync("Grootte van de steekproef", $"{Maatwerkbedrijven}");
        await inspecteur.Page.GetByLabel("Maatwerkbedrijf").FillAsync($"{Maatwerkbedrijven}");
        await inspecteur.DrukAsync("Ronde maken");
        await inspecteur.DrukAsync("Trek steekproef");
        await inspecteur.VerwachtAsync("Steekproef getrokken");
        await inspecteur.DrukAsync("Bevestigen");
        await inspecteur.VerwachtAsync("Steekproef bevestigd");
        await inspecteur.KlikAsync("Bekijk inspectie van De Lochting");
        await inspecteur.VerwachtKopAsync("Inspectie: De Lochting");
    }

    /// <summary>Announces the visit for today.</summary>
    public static async Task KondigAanAsync(this Venster inspecteur)
    {
        await inspecteur.KlikAsync("Aankondigen");
        await inspecteur.VulAsync("Dag van het bezoek", DutchDate.Format(Proefmelding.Vandaag));
        await inspecteur.DrukAsync("Aankondigen");
        await inspecteur.VerwachtAsync("Bezoek aangekondigd");
    }

    /// <summary>Draws three files, opens one, and records the visit.</summary>
    public static async Task BezoekAsync(this Venster inspecteur)
    {
        await inspecteur.KlikAsync("Dossiers");
        await inspecteur.DrukAsync("Trek dossiers");
        await inspecteur.KlikAsync("Open dossier 1");
        await inspecteur.VerwachtKopAsync("Dossier 1");
        await inspecteur.KlikAsync("Terug naar de dossiers");
        await inspecteur.KlikAsync("Terug naar de inspectie");
        await inspecteur.KlikAsync("Bezoek");
        await inspecteur.VulAsync("Bezocht op", DutchDate.Format(Proefmelding.Vandaag));
        await inspecteur.VulAsync("Gesprekspartners", "begeleider");
        await inspecteur.DrukAsync("Bewaren");
        await inspecteur.VerwachtAsync("Bezoek vastgelegd");
    }

    /// <summary>Fills in the checklist: all is shown, but the intake of the first file.</summary>
    public static async Task VulChecklistAsync(this Venster inspecteur)
    {
        await inspecteur.KlikAsync("Checklist");
        await inspecteur.KlikAsync("2.4 Geen combinatie");
        foreach (var (nummer, titel) in Criteria)
        {
            await inspecteur.VerwachtKopAsync($"{nummer} {titel}");
            if (nummer is "2.5" or "3.1" or "3.2")
                await KiesAsync(inspecteur, "Beoordeling", "Aangetoond");
            else
                for (var dossier = 1; dossier <= 3; dossier++)
                    await KiesAsync(inspecteur, $"Dossier {dossier}", nummer is "4.1" && dossier == 1 ? "Niet aangetoond" : "Aangetoond");
            await inspecteur.VulAsync("Vaststelling", $"Nagekeken bij {nummer}.");
            if (nummer is "2.4" && inspecteur.Script)
                await inspecteur.VerwachtAsync("Bewaard op");
            await inspecteur.DrukAsync("Bewaren en verder");
        }
        await inspecteur.VerwachtKopAsync("Checklist: De Lochting");
        await inspecteur.KlikAsync("Terug naar de inspectie");
        await inspecteur.VerwachtAsync("Volledig ingevuld");
    }

    /// <summary>Says that there are no criteria to exclude people, and makes the draft.</summary>
    public static async Task MaakOntwerpAsync(this Venster inspecteur)
    {
        await inspecteur.KlikAsync("Verder met: beschrijving");
        await inspecteur.Page.GetByLabel("Nee", new() { Exact = true }).CheckAsync();
        await inspecteur.DrukAsync("Bewaren");
        await inspecteur.VerwachtAsync("Beschrijving bewaard");
        await inspecteur.KlikAsync("Verder met: verslag");
        await inspecteur.DrukAsync("Maak ontwerpverslag");
        await inspecteur.VerwachtAsync("Ontwerpverslag gemaakt");
    }

    private static (string Nummer, string Titel)[] Criteria { get; } =
    [
        ("2.4", "Geen combinatie"), ("2.5", "Doel van de activiteiten"), ("2.6", "Doelgroep"), ("3.1", "Medewerkers"), ("3.2", "Burgerlijke aansprakelijkheid"), ("4.1", "Intake en oriëntatie"),
        ("4.2", "Passende activiteiten en werkpost"), ("4.3", "AMA-overeenkomst"), ("4.4", "Start en opvolging"), ("4.5", "Evaluatie"), ("4.6", "Aanspreekpunt"), ("4.7", "Verzekeringen"), ("4.8", "Toestemming"),
    ];

    private static Task KiesAsync(Venster venster, string groep, string keuze) =>
        venster.Page.GetByRole(AriaRole.Group, new() { Name = groep }).GetByLabel(keuze, new() { Exact = true }).CheckAsync();
}
