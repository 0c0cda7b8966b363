using AmaWvg.Tests.MijnVoorziening.Bijlagen.Bestanden;

namespace AmaWvg.BrowserTests.Testing;

/// <summary>The steps of an application as a person takes them.</summary>
internal static class Aanvraag
{
    public const string Verder = "Bewaren en verder gaan";

    private static readonly FilePayload Attest = new()
    {
        Name = "tewerkstellingsattest.pdf",
        MimeType = "application/pdf",
        Buffer = PdfBouw.Klassiek(),
    };

    /// <summary>From the overview to the first step.</summary>
    public static async Task BeginAanvraagAsync(this Venster venster)
    {
        await venster.GaNaarAsync("/mijn-voorziening");
        await venster.KlikAsync("Nieuwe erkenningsaanvraag");
        await venster.VerwachtKopAsync("Nieuwe erkenningsaanvraag");
        await venster.DrukAsync("Aanvraag starten");
        await venster.VerwachtKopAsync("Voorzieningsinformatie");
    }

    /// <summary>To the first part of the second step of a new application.</summary>
    public static async Task OpenDelenAsync(this Venster venster)
    {
        await venster.BeginAanvraagAsync();
        await venster.DrukAsync(Verder);
        await venster.VerwachtKopAsync("Erkenningscriteria: medewerkers");
    }

    /// <summary>To the page with all of the second step of a new application.</summary>
    public static async Task OpenCriteriaAsync(this Venster venster)
    {
        await venster.OpenDelenAsync();
        await venster.KlikAsync("Alle criteria op één pagina");
        await venster.VerwachtKopAsync("Erkenningscriteria");
    }

    /// <summary>To the next part of the second step.</summary>
    public static async Task NaarDeelAsync(this Venster venster, string deel)
    {
        await venster.DrukAsync(Verder);
        await venster.VerwachtKopAsync($"Erkenningscriteria: {deel}");
    }

    /// <summary>To the last step of an application with all answers but the proof of experience.</summary>
    public static async Task VulCriteriaInAsync(this Venster venster)
    {
        await venster.OpenDelenAsync();
        await venster.KiesAsync("heeftBachelors", "nee");
        await venster.KiesAsync("heeftErvaring", "ja");
        await venster.VulAsync("Beschrijf de ervaring van uw medewerkers", "Vijf begeleiders werken hier al tien jaar.\nZij begeleiden nu al 20 bewoners.");
        await venster.NaarDeelAsync("verzekeringen");
        await venster.KiesAsync("heeftEigenVerzekering", "ja");
        await venster.KiesAsync("heeftDeelnemersverzekering", "ja");
        await venster.VulAsync("Beschrijf de verzekering van de deelnemers", "Een polis voor alle deelnemers, ook op weg naar de werkpost.");
        await venster.NaarDeelAsync("doel en doelgroep");
        await venster.VulAsync("Wat is uw doel, en voor wie werkt u?", "Mensen die niet of nog niet betaald kunnen werken.");
        await venster.NaarDeelAsync("uw werking");
        await venster.NaarDeelAsync("engagementen");
        await venster.Page.Locator("#modelovereenkomst").CheckAsync();
        await venster.Page.Locator("#geenCombinatie").CheckAsync();
        await venster.DrukAsync(Verder);
        await venster.VerwachtKopAsync("Controleren");
    }

    /// <summary>To the last step of an application that can be filed.</summary>
    public static async Task MaakVolledigAsync(this Venster venster)
    {
        await venster.VulCriteriaInAsync();
        await venster.Page.GetByRole(AriaRole.Link, new() { Name = "Vraag 2: voeg een bewijs van de ervaring toe" }).ClickAsync();
        await venster.VerwachtKopAsync("Erkenningscriteria: medewerkers");
        await venster.VoegAttestToeAsync();
        await venster.DrukAsync(Verder);
        await venster.VerwachtKopAsync("Controleren");
    }

    public static async Task VoegAttestToeAsync(this Venster venster)
    {
        await venster.Veld("Bewijs van de ervaring").SetInputFilesAsync(Attest);
        await venster.DrukAsync("Bestand toevoegen bij Bewijs van de ervaring");
        await venster.VerwachtAsync("tewerkstellingsattest.pdf");
    }

    /// <summary>Files it.</summary>
    public static async Task DienInAsync(this Venster venster)
    {
        await venster.MaakVolledigAsync();
        await venster.DrukAsync("Indienen");
        await venster.VerwachtKopAsync("Erkenningsaanvraag");
    }

    public static Task KiesAsync(this Venster venster, string vraag, string antwoord) =>
        venster.Page.Locator($"input[name={vraag}][value={antwoord}]").CheckAsync();
}
