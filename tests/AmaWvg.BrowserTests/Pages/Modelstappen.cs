using System.Text.RegularExpressions;

namespace AmaWvg.BrowserTests.Pages;

/// <summary>What the organisation keeps once, and the agreement by the model.</summary>
internal static partial class Modelstappen
{
    private const string Verder = "Bewaren en verder gaan";

    public static async Task<Venster> WerkpostAsync(Proefstand proefstand)
    {
        var venster = await proefstand.BegeleiderAsync();
        await WerkpostAsync(venster);
        return venster;
    }

    public static async Task<Venster> WerkpostFoutAsync(Proefstand proefstand)
    {
        var venster = await proefstand.BegeleiderAsync();
        await venster.GaNaarAsync("/begeleiding/werkposten/nieuw");
        await venster.VulAsync("KBO-nummer", "12");
        await venster.DrukAsync("Bewaren");
        await venster.VerwachtAsync("Vul de naam van de werkpost in");
        return venster;
    }

    public static async Task<Venster> VanWerkpostAsync(Proefstand proefstand, string link, string kop)
    {
        var venster = await WerkpostAsync(proefstand);
        await venster.OpenAsync(link);
        await venster.VerwachtKopAsync(kop);
        return venster;
    }

    public static async Task<Venster> LidAsync(Proefstand proefstand)
    {
        var venster = await proefstand.BegeleiderAsync();
        await LidAsync(venster);
        return venster;
    }

    public static async Task<Venster> LidFoutAsync(Proefstand proefstand)
    {
        var venster = await proefstand.BegeleiderAsync();
        await venster.GaNaarAsync("/mijn-voorziening/personeel/nieuw");
        await venster.DrukAsync("Bewaren");
        await venster.VerwachtAsync("Vul een functie in");
        return venster;
    }

    public static async Task<Venster> PolisAsync(Proefstand proefstand)
    {
        var venster = await proefstand.BegeleiderAsync();
        await PolisAsync(venster);
        return venster;
    }

    public static async Task<Venster> PolisFoutAsync(Proefstand proefstand)
    {
        var venster = await proefstand.BegeleiderAsync();
        await venster.GaNaarAsync("/mijn-voorziening/verzekeringen/nieuw");
        await venster.DrukAsync("Bewaren");
        await venster.VerwachtAsync("Kies wat de verzekering dekt");
        return venster;
    }

    public static async Task<Venster> BewijsAsync(Proefstand proefstand)
    {
        var venster = await PolisAsync(proefstand);
        await venster.Page.GetByRole(AriaRole.Link, new() { Name = "Bestand toevoegen" }).ClickAsync();
        await venster.DrukAsync("Bestand toevoegen");
        await venster.VerwachtAsync("Kies een bestand");
        return venster;
    }

    public static async Task<Venster> TekstAsync(Proefstand proefstand)
    {
        var venster = await proefstand.BegeleiderAsync();
        await venster.GaNaarAsync("/mijn-voorziening/teksten/kwaliteit");
        await venster.VulAsync("Hoe bewaakt u de kwaliteit van de begeleiding?", $"Elke maand een intervisie, {Schrijven.Kenmerk()}.");
        await venster.DrukAsync("Bewaren");
        await venster.VerwachtAsync("Tekst gewijzigd");
        return venster;
    }

    public static async Task<Venster> BeginAsync(Proefstand proefstand)
    {
        var venster = await proefstand.BegeleiderAsync();
        var (werkpost, lid) = (await WerkpostAsync(venster), await LidAsync(venster));
        await PolisAsync(venster);
        await venster.MeldOvereenkomstAsync(new() { Start = Proefmelding.Vandaag.AddDays(3) });
        var stop = await venster.Page.Locator("a[href*='/stopzetten']").First.GetAttributeAsync("href");
        await venster.GaNaarAsync($"/overeenkomsten/{Id().Match(stop!).Value}/model");
        await venster.Veld("Werkpost").SelectOptionAsync(new SelectOptionValue { Label = werkpost });
        await venster.Veld("Wie begeleidt de deelnemer?").SelectOptionAsync(new SelectOptionValue { Label = $"{lid}, begeleider AMA" });
        return venster;
    }

    public static async Task<Venster> StapAsync(Proefstand proefstand)
    {
        var venster = await BeginAsync(proefstand);
        await venster.DrukAsync("Model invullen");
        await venster.VerwachtKopAsync("Uitvoering op de werkpost");
        return venster;
    }

    public static async Task<Venster> StapFoutAsync(Proefstand proefstand)
    {
        var venster = await StapAsync(proefstand);
        await venster.VulAsync("Pauze op dinsdag", "10 uur");
        await venster.DrukAsync(Verder);
        await venster.VerwachtAsync("Vul de uren van dinsdag in");
        return venster;
    }

    public static async Task<Venster> ToestemmingAsync(Proefstand proefstand)
    {
        var venster = await StapAsync(proefstand);
        await venster.VulAsync("Uren op maandag", "9 tot 12 uur");
        await venster.VulAsync("Pauze op maandag", "10 tot 10.15 uur");
        await venster.VulAsync("Welke taken doet de deelnemer?", "Groenten wassen en snijden.\nTafels dekken.\nArbeidsongeschiktheidsverzekeringsdocumenten klasseren.");
        await venster.VulAsync("Hoe komt de deelnemer naar de werkpost en terug?", "Met de fiets.");
        foreach (var kop in (string[])["Veiligheid", "Aanvang en duur", "Opzegging en wijziging", "Klachten en problemen", "Toestemming om gegevens te delen"])
        {
            await venster.DrukAsync(Verder);
            await venster.VerwachtKopAsync(kop);
        }
        return venster;
    }

    public static async Task<Venster> OntwerpAsync(Proefstand proefstand)
    {
        var venster = await ToestemmingAsync(proefstand);
        await venster.Page.GetByLabel("Naam en contactgegevens").CheckAsync();
        await venster.Page.GetByLabel("OCMW").CheckAsync();
        await venster.DrukAsync(Verder);
        await venster.VerwachtKopAsync("Overeenkomst volgens model");
        return venster;
    }

    public static async Task<Venster> VersieAsync(Proefstand proefstand)
    {
        var venster = await OntwerpAsync(proefstand);
        await venster.DrukAsync("Klaar om te tekenen");
        await venster.VerwachtKopAsync("Overeenkomst arbeidsmatige activiteiten");
        return venster;
    }

    public static async Task<Venster> GetekendAsync(Proefstand proefstand)
    {
        var venster = await VersieAsync(proefstand);
        await venster.KlikAsync("Getekend op");
        await venster.VulAsync("Getekend op door de werkpost", "31/2/2026");
        await venster.DrukAsync("Bewaren");
        await venster.VerwachtAsync("moet een bestaande datum zijn");
        return venster;
    }

    public static async Task<Venster> VersiesAsync(Proefstand proefstand)
    {
        var venster = await VersieAsync(proefstand);
        await venster.OpenAsync("Terug naar de versies");
        await venster.VerwachtKopAsync("Overeenkomst volgens model");
        return venster;
    }

    /// <summary>What was typed in a step waits, and the agreement cannot be fixed.</summary>
    public static async Task<Venster> StapvergetenAsync(Proefstand proefstand)
    {
        var venster = await OntwerpAsync(proefstand);
        await venster.OpenAsync("Aanvang en duur");
        await venster.VulAsync("Hoelang duurt de overeenkomst?", "Tot de zomer.");
        await venster.VerwachtAsync("Concept bewaard");
        await venster.OpenAsync("Terug naar de overeenkomst");
        await venster.DrukAsync("Klaar om te tekenen");
        await venster.VerwachtAsync("het staat nog niet in het ontwerp");
        return venster;
    }

    public static async Task<Venster> WeggooienAsync(Proefstand proefstand)
    {
        var venster = await OntwerpAsync(proefstand);
        await venster.OpenAsync("Ontwerp weggooien");
        await venster.VerwachtKopAsync("Ontwerp weggooien");
        return venster;
    }

    private static async Task<string> WerkpostAsync(Venster venster)
    {
        var naam = $"Arbeidszorgcentrum Nieuwenhuyse-Vandenbroucke {Schrijven.Kenmerk()[..6]}";
        await venster.GaNaarAsync("/begeleiding/werkposten/nieuw");
        await venster.VulAsync("Naam", naam);
        await venster.Page.GetByLabel("Nee, een externe werkpost").CheckAsync();
        await venster.Veld("Wat voor werkpost is dit?").SelectOptionAsync("Vereniging");
        await venster.VulAsync("Adressen", "Koning Albertlaan 12, 8800 Roeselare\nIndustriezone 4, 8800 Roeselare");
        await venster.VulAsync("Werkpostbegeleider", "Wendy Werkman");
        await venster.VulAsync("Telefoonnummer", "051 12 34 56");
        await venster.DrukAsync("Bewaren");
        await venster.VerwachtBevestigingAsync("Werkpost toegevoegd", $"Werkpost: {naam}");
        return naam;
    }

    private static async Task<string> LidAsync(Venster venster)
    {
        var naam = $"Ann Begeleider-Nieuwenhuyse {Schrijven.Kenmerk()[..6]}";
        await venster.GaNaarAsync("/mijn-voorziening/personeel/nieuw");
        await venster.VulAsync("Voornaam en naam", naam);
        await venster.VulAsync("Functie", "begeleider AMA");
        await venster.Veld("Richting van het diploma").SelectOptionAsync("Sociaal");
        await venster.Veld("Niveau van het diploma").SelectOptionAsync("Bachelor");
        await venster.DrukAsync("Bewaren");
        await venster.VerwachtBevestigingAsync("Medewerker toegevoegd", "Medewerker");
        return naam;
    }

    public static async Task PolisAsync(Venster venster)
    {
        await venster.GaNaarAsync("/mijn-voorziening/verzekeringen/nieuw");
        await venster.Page.GetByLabel("Burgerlijke aansprakelijkheid van de deelnemers").CheckAsync();
        await venster.Page.GetByLabel("Lichamelijke ongevallen van de deelnemers").CheckAsync();
        await venster.Page.GetByLabel("Ook op de weg naar de werkpost en terug").CheckAsync();
        await venster.VulAsync("Verzekeraar", "Zekerheid nv");
        await venster.VulAsync("Polisnummer", $"AB {Schrijven.Kenmerk()[..6]}");
        await venster.VulAsync("Geldt vanaf", "1/1/2026");
        await venster.DrukAsync("Bewaren");
        await venster.VerwachtBevestigingAsync("Verzekering toegevoegd", "Verzekering");
    }

    [GeneratedRegex("[0-9a-f-]{36}")]
    private static partial Regex Id();
}
