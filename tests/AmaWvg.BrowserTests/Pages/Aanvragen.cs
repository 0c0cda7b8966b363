namespace AmaWvg.BrowserTests.Pages;

/// <summary>States of an application for a recognition.</summary>
internal static class Aanvragen
{
    public static Task<Venster> StartAsync(Proefstand proefstand) => OpenAsync(proefstand, venster => venster.GaNaarAsync("/mijn-voorziening/erkenningsaanvragen/nieuw"));

    public static Task<Venster> KopieAsync(Proefstand proefstand) => OpenAsync(proefstand, async venster =>
    {
        await TrekInAsync(venster);
        await venster.GaNaarAsync("/mijn-voorziening/erkenningsaanvragen/nieuw");
        await venster.DrukAsync("Aanvraag starten");
        await venster.VerwachtFoutenAsync("Kies hoe u wilt beginnen");
    });

    public static Task<Venster> PaneelAsync(Proefstand proefstand) => OpenAsync(proefstand, async venster =>
    {
        await TrekInAsync(venster);
        await venster.GaNaarAsync("/mijn-voorziening/erkenningsaanvragen/nieuw");
        await venster.Veld("Vertrek van uw vorige aanvraag").CheckAsync();
        await venster.DrukAsync("Aanvraag starten");
        await venster.VerwachtKopAsync("Voorzieningsinformatie");
        await venster.GaNaarAsync("/mijn-voorziening");
    });

    public static Task<Venster> InformatieAsync(Proefstand proefstand) => OpenAsync(proefstand, venster => venster.BeginAanvraagAsync());

    public static Task<Venster> InformatieFoutAsync(Proefstand proefstand) => OpenAsync(proefstand, async venster =>
    {
        await venster.BeginAanvraagAsync();
        await venster.VulAsync("Ondernemingsnummer", "0566.988.258");
        await venster.DrukAsync(Aanvraag.Verder);
        await venster.VerwachtFoutenAsync("Controleer het ondernemingsnummer: het controlegetal klopt niet");
    }, metGegevens: false);

    public static Task<Venster> CriteriaAsync(Proefstand proefstand) => OpenAsync(proefstand, venster => venster.OpenCriteriaAsync());

    public static Task<Venster> CriteriaOpenAsync(Proefstand proefstand) => OpenAsync(proefstand, async venster =>
    {
        await venster.OpenCriteriaAsync();
        foreach (var vraag in (string[])["heeftBachelors", "heeftErvaring", "heeftEigenVerzekering", "heeftDeelnemersverzekering"])
            await venster.KiesAsync(vraag, "ja");
        await venster.VulAsync("Voornaam en naam van een medewerker", "Marie-Antoinette Vanden Broucke-Vandermeulen");
        await venster.VulAsync("INSZ-nummer van een medewerker", TestInsz.Nieuw().Weergave);
        await venster.DrukAsync("Valideer diploma");
        await venster.VerwachtAsync("Medewerkers (1)");
        await venster.VoegAttestToeAsync();
    });

    public static Task<Venster> CriteriaFoutAsync(Proefstand proefstand) => OpenAsync(proefstand, async venster =>
    {
        await venster.OpenCriteriaAsync();
        await venster.KiesAsync("heeftBachelors", "ja");
        await venster.VulAsync("Voornaam en naam van een medewerker", "Marie-Antoinette Vanden Broucke-Vandermeulen");
        await venster.VulAsync("INSZ-nummer van een medewerker", "85.02.28-997.58");
        await venster.DrukAsync("Valideer diploma");
        await venster.VerwachtFoutenAsync("Controleer het INSZ-nummer: het controlegetal klopt niet");
    });

    /// <summary>A part of the second step, with what opens by its answers.</summary>
    public static Func<Proefstand, Task<Venster>> Deel(string deel, params string[] vragen) => proefstand => OpenAsync(proefstand, async venster =>
    {
        await venster.OpenDelenAsync();
        await venster.GaNaarAsync(venster.Pad.Replace("/medewerkers", $"/{deel}", StringComparison.Ordinal));
        foreach (var vraag in vragen)
            await venster.KiesAsync(vraag, "ja");
    });

    public static Task<Venster> DeelFoutAsync(Proefstand proefstand) => OpenAsync(proefstand, async venster =>
    {
        await venster.VulCriteriaInAsync();
        await venster.Page.GetByRole(AriaRole.Link, new() { Name = "Vraag 2: voeg een bewijs van de ervaring toe" }).ClickAsync();
        await venster.VerwachtKopAsync("Erkenningscriteria: medewerkers");
        await venster.DrukAsync("Bestand toevoegen bij Bewijs van de ervaring");
        await venster.VerwachtFoutenAsync("Kies een bestand");
    });

    public static Task<Venster> ConflictAsync(Proefstand proefstand) => OpenAsync(proefstand, async venster =>
    {
        await venster.OpenCriteriaAsync();
        var tweede = await venster.TweedeAsync();
        await tweede.GaNaarAsync(venster.Pad);
        await tweede.VulAsync("Wat is uw doel, en voor wie werkt u?", "Mensen uit de buurt.");
        await tweede.DrukAsync(Aanvraag.Verder);
        await tweede.VerwachtKopAsync("Controleren");
        await venster.VulAsync("Wat is uw doel, en voor wie werkt u?", "Mensen uit de stad.");
        await venster.DrukAsync(Aanvraag.Verder);
        await venster.VerwachtAsync("Iemand anders paste dit intussen aan");
    });

    public static Task<Venster> OnvolledigAsync(Proefstand proefstand) => OpenAsync(proefstand, venster => venster.VulCriteriaInAsync());

    public static Task<Venster> TeVroegAsync(Proefstand proefstand) => OpenAsync(proefstand, async venster =>
    {
        await venster.VulCriteriaInAsync();
        await venster.DrukAsync("Indienen");
        await Assertions.Expect(venster.Page.Locator("#fouten a")).ToHaveTextAsync(["Vraag 2: voeg een bewijs van de ervaring toe"]);
    });

    public static Task<Venster> IngediendAsync(Proefstand proefstand) => OpenAsync(proefstand, venster => venster.DienInAsync());

    public static Task<Venster> IntrekkenAsync(Proefstand proefstand) => OpenAsync(proefstand, async venster =>
    {
        await venster.DienInAsync();
        await venster.KlikAsync("Aanvraag intrekken");
        await venster.VerwachtKopAsync("Aanvraag intrekken");
    });

    public static Task<Venster> WeggooienAsync(Proefstand proefstand) => OpenAsync(proefstand, async venster =>
    {
        await venster.VulCriteriaInAsync();
        await venster.KlikAsync("Aanvraag weggooien");
        await venster.VerwachtKopAsync("Aanvraag weggooien");
    });

    private static async Task TrekInAsync(Venster venster)
    {
        await venster.DienInAsync();
        await venster.KlikAsync("Aanvraag intrekken");
        await venster.VulAsync("Reden", "Wij beginnen opnieuw.");
        await venster.DrukAsync("Aanvraag intrekken");
        await venster.VerwachtAsync("Erkenningsaanvraag ingetrokken");
    }

    private static async Task<Venster> OpenAsync(Proefstand proefstand, Func<Venster, Task> stappen, bool metGegevens = true)
    {
        var venster = await proefstand.AanvragerAsync(metGegevens: metGegevens);
        await stappen(venster);
        return venster;
    }
}
