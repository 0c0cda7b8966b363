namespace AmaWvg.BrowserTests.Pages;

/// <summary>The page of a participant and the forms behind it.</summary>
internal static class Deelnemers
{
    public static Task<Venster> DetailsAsync(Proefstand proefstand) => ViaZoekenAsync(proefstand, "vandewalle");

    public static Task<Venster> LangAsync(Proefstand proefstand) => ViaZoekenAsync(proefstand, "nieuwenhuyse");

    public static async Task<Venster> BevestigingAsync(Proefstand proefstand)
    {
        var venster = await proefstand.BegeleiderAsync();
        await venster.MeldOvereenkomstAsync(new() { Start = Proefmelding.Vandaag.AddMonths(-3) });
        return venster;
    }

    public static Task<Venster> NaamAsync(Proefstand proefstand) => FormulierAsync(proefstand, "Wijzig naam");

    public static async Task<Venster> NaamFoutAsync(Proefstand proefstand)
    {
        var venster = await NaamAsync(proefstand);
        await venster.VulAsync("Naam", new string('x', 61));
        await venster.DrukAsync("Bewaren");
        await venster.VerwachtFoutenAsync("Vul een naam van ten hoogste 60 tekens in");
        return venster;
    }

    public static async Task<Venster> NaamBotsingAsync(Proefstand proefstand)
    {
        var venster = await NaamAsync(proefstand);
        await CollegaAsync(venster, "Voornaam", "Nel", "Bewaren");
        return await BotsAsync(venster, "Voornaam", "Nelleke", "Bewaren");
    }

    public static async Task<Venster> ReferentieBotsingAsync(Proefstand proefstand)
    {
        var venster = await ReferentieAsync(proefstand);
        await CollegaAsync(venster, "Referentie overeenkomst", "Moestuin", "Bewaren");
        return await BotsAsync(venster, "Referentie overeenkomst", "Fietsatelier", "Bewaren");
    }

    public static async Task<Venster> StopzettenBotsingAsync(Proefstand proefstand)
    {
        var venster = await StopzettenAsync(proefstand);
        await CollegaAsync(venster, "Einddatum", Proefmelding.Datum(Proefmelding.Vandaag), "Overeenkomst stopzetten");
        return await BotsAsync(venster, "Einddatum", Proefmelding.Datum(Proefmelding.Vandaag.AddDays(-1)), "Overeenkomst stopzetten");
    }

    /// <summary>Back, another text, and the same form once more.</summary>
    public static async Task<Venster> ReferentieNogEensAsync(Proefstand proefstand)
    {
        var venster = await ReferentieAsync(proefstand);
        var sleutel = await venster.Page.Locator("main form [name=_sleutel]").InputValueAsync();
        var pad = venster.Pad;
        await venster.VulAsync("Referentie overeenkomst", "Eerste keer");
        await venster.DrukAsync("Bewaren");
        await venster.VerwachtBevestigingAsync("Referentie gewijzigd");
        await venster.Page.GoBackAsync();
        await venster.Page.Locator("main form [name=_sleutel]").EvaluateAsync("(field, key) => { field.value = key; }", sleutel);
        Assert.EndsWith(pad, venster.Pad, StringComparison.Ordinal);
        await venster.VulAsync("Referentie overeenkomst", "Tweede keer");
        await venster.DrukAsync("Bewaren");
        await venster.VerwachtAsync(Ingevuld.Terug);
        await Assertions.Expect(venster.Page.GetByLabel("Referentie overeenkomst")).ToHaveValueAsync("Tweede keer");
        return venster;
    }

    public static Task<Venster> ReferentieAsync(Proefstand proefstand) => FormulierAsync(proefstand, "Wijzig referentie");

    public static async Task<Venster> ReferentieFoutAsync(Proefstand proefstand)
    {
        var venster = await ReferentieAsync(proefstand);
        await venster.VulAsync("Referentie overeenkomst", "");
        await venster.DrukAsync("Bewaren");
        await venster.VerwachtFoutenAsync("Vul een referentie in");
        return venster;
    }

    public static Task<Venster> StopzettenAsync(Proefstand proefstand) => FormulierAsync(proefstand, "Stopzetten");

    public static async Task<Venster> StopzettenLaatAsync(Proefstand proefstand)
    {
        var venster = await ViaZoekenAsync(proefstand, "maximiliana");
        await venster.OpenAsync("Stopzetten");
        await venster.VulAsync("Einddatum", Proefmelding.Datum(Proefmelding.Vandaag.AddDays(-150)));
        await Assertions.Expect(venster.Page.Locator("#stopzetten-gevolg")).ToContainTextAsync("Laattijdige stopzetting");
        return venster;
    }

    public static async Task<Venster> StopzettenFoutAsync(Proefstand proefstand)
    {
        var venster = await StopzettenAsync(proefstand);
        await venster.VulAsync("Einddatum", "1/1/2018");
        await venster.DrukAsync("Overeenkomst stopzetten");
        await venster.VerwachtAsync("\"Einddatum\" moet op of na de startdatum");
        return venster;
    }

    public static async Task<Venster> EinddatumAsync(Proefstand proefstand)
    {
        var venster = await ViaZoekenAsync(proefstand, "baert rita");
        await venster.OpenAsync("Einddatum wijzigen");
        await venster.VerwachtKopAsync("Einddatum wijzigen");
        return venster;
    }

    private static async Task CollegaAsync(Venster venster, string label, string tekst, string knop)
    {
        var tweede = await venster.TweedeAsync();
        await tweede.GaNaarAsync(venster.Pad);
        await tweede.VulAsync(label, tekst);
        await tweede.DrukAsync(knop);
        await tweede.VerwachtKopAsync("Details deelnemer");
        await tweede.Page.CloseAsync();
    }

    private static async Task<Venster> BotsAsync(Venster venster, string label, string tekst, string knop)
    {
        await venster.VulAsync(label, tekst);
        await venster.DrukAsync(knop);
        await venster.VerwachtAsync("Iemand anders paste dit intussen aan");
        return venster;
    }

    private static async Task<Venster> FormulierAsync(Proefstand proefstand, string link)
    {
        var venster = await BevestigingAsync(proefstand);
        await venster.OpenAsync(link);
        await Assertions.Expect(venster.Page.Locator("main form")).ToBeVisibleAsync();
        return venster;
    }

    private static async Task<Venster> ViaZoekenAsync(Proefstand proefstand, string zoek)
    {
        var venster = await proefstand.BegeleiderAsync();
        await venster.GaNaarAsync($"/overeenkomsten?zoek={Uri.EscapeDataString(zoek)}");
        await venster.OpenAsync("Details deelnemer");
        await venster.VerwachtKopAsync("Details deelnemer");
        return venster;
    }
}
