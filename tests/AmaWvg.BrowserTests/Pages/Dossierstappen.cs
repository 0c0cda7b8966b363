namespace AmaWvg.BrowserTests.Pages;

/// <summary>The file of a participant and the forms behind it.</summary>
internal static class Dossierstappen
{
    public static async Task<Venster> DossierAsync(Proefstand proefstand)
    {
        var venster = await Deelnemers.BevestigingAsync(proefstand);
        await venster.OpenAsync("Begeleidingsdossier");
        await venster.VerwachtKopAsync("Begeleidingsdossier");
        return venster;
    }

    public static async Task<Venster> GevuldAsync(Proefstand proefstand)
    {
        var venster = await DossierAsync(proefstand);
        await venster.LegVastAsync("Contactmoment toevoegen", async () =>
        {
            await venster.Page.GetByLabel("Bezoek", new() { Exact = true }).CheckAsync();
            await venster.Page.GetByLabel("Deelnemer en werkpost").CheckAsync();
            await venster.VulAsync("Wat is afgesproken?", "Elke maandag, met een heel lang woord: arbeidsongeschiktheidsverzekeringsovereenkomst.");
        });
        return venster;
    }

    public static async Task<Venster> NieuwAsync(Proefstand proefstand, string link)
    {
        var venster = await DossierAsync(proefstand);
        await venster.OpenAsync(link);
        await venster.VerwachtKopAsync(link);
        return venster;
    }

    public static async Task<Venster> FoutAsync(Proefstand proefstand)
    {
        var venster = await NieuwAsync(proefstand, "Evaluatie toevoegen");
        await venster.VulAsync("Datum", "31/2/2026");
        await venster.DrukAsync("Vastleggen");
        await venster.VerwachtAsync("\"Datum\" moet een bestaande datum zijn");
        return venster;
    }

    public static async Task<Venster> VerbeterAsync(Proefstand proefstand)
    {
        var venster = await GevuldAsync(proefstand);
        await venster.OpenAsync("Wijzig Contactmoment");
        await venster.VulAsync("Wat is afgesproken?", "Elke vrijdag.");
        await venster.DrukAsync("Verbetering bewaren");
        await venster.VerwachtBevestigingAsync("Verbeterd in het begeleidingsdossier", "Begeleidingsdossier");
        await venster.OpenAsync("Wijzig Contactmoment");
        await venster.VerwachtKopAsync("Contactmoment");
        return venster;
    }

    public static async Task<Venster> VanDossierAsync(Proefstand proefstand, string link, string kop)
    {
        var venster = await GevuldAsync(proefstand);
        await venster.OpenAsync(link);
        await venster.VerwachtKopAsync(kop);
        return venster;
    }

    public static async Task<Venster> RondeAsync(Proefstand proefstand)
    {
        var venster = await proefstand.BegeleiderAsync();
        await venster.GaNaarAsync("/begeleiding/evaluaties");
        await venster.Page.Locator("#gekozen").CheckAsync();
        await venster.Page.Locator("#gekozen-2").CheckAsync();
        await venster.DrukAsync("Verder");
        await Assertions.Expect(venster.Page.GetByRole(AriaRole.Button, new() { Name = "2 evaluaties vastleggen" })).ToBeVisibleAsync();
        return venster;
    }

    public static async Task<Venster> RondeFoutAsync(Proefstand proefstand)
    {
        var venster = await RondeAsync(proefstand);
        await venster.DrukAsync("2 evaluaties vastleggen");
        await venster.VerwachtAsync("Kies minstens één antwoord bij \"Wie was aanwezig?\"");
        return venster;
    }

    /// <summary>A consent is recorded, and the page that ends it is open.</summary>
    public static async Task<Venster> IntrekkenAsync(Proefstand proefstand)
    {
        var venster = await DossierAsync(proefstand);
        await venster.LegVastAsync("Toestemming of weigering toevoegen", async () =>
        {
            foreach (var label in (string[])["De deelnemer geeft toestemming", "Naam en contactgegevens", "OCMW", "De deelnemer stemt uitdrukkelijk toe, en weet dat intrekken altijd kan"])
                await venster.Page.GetByLabel(label, new() { Exact = true }).CheckAsync();
            await venster.VulAsync("Waarvoor worden de gegevens gebruikt?", "Om na te gaan dat de deelnemer de uitkering behoudt.");
        });
        await venster.OpenAsync("Toestemming intrekken");
        await venster.VerwachtKopAsync("Toestemming intrekken");
        return venster;
    }

    public static async Task<Venster> IntrekkenFoutAsync(Proefstand proefstand)
    {
        var venster = await IntrekkenAsync(proefstand);
        await venster.VulAsync("Ingetrokken op", "31/2/2026");
        await venster.DrukAsync("Toestemming intrekken");
        await venster.VerwachtAsync("moet een bestaande datum zijn");
        return venster;
    }

    public static async Task<Venster> WeigeringFoutAsync(Proefstand proefstand)
    {
        var venster = await NieuwAsync(proefstand, "Toestemming of weigering toevoegen");
        await venster.Page.GetByLabel("De deelnemer weigert").CheckAsync();
        await venster.VulAsync("Medewerker", "");
        await venster.DrukAsync("Vastleggen");
        await venster.VerwachtAsync("Vul in met welke medewerker de deelnemer dit besprak");
        return venster;
    }

    /// <summary>Files are ticked on one page and another one is shown.</summary>
    public static async Task<Venster> BewijskeuzeAsync(Proefstand proefstand)
    {
        var venster = await proefstand.BegeleiderAsync();
        await venster.GaNaarAsync("/begeleiding/bewijs");
        await venster.Page.Locator("#gekozen").CheckAsync();
        await venster.Page.Locator("#gekozen-2").CheckAsync();
        await venster.VulAsync("Zoeken in dossiers", "maximiliana");
        await venster.DrukAsync("Zoeken");
        await venster.VerwachtAsync("Ook gekozen");
        return venster;
    }

    /// <summary>A round that was saved to go on with later.</summary>
    public static async Task<Venster> LaterAsync(Proefstand proefstand)
    {
        var venster = await RondeAsync(proefstand);
        await venster.DrukAsync("Bewaren en later verdergaan");
        await venster.VerwachtAsync("Er wacht een ronde die nog niet is vastgelegd");
        return venster;
    }

    /// <summary>A round on a day around which one participant has an evaluation already.</summary>
    public static async Task<Venster> RondeDubbelAsync(Proefstand proefstand)
    {
        var venster = await DossierAsync(proefstand);
        await venster.LegVastAsync("Evaluatie toevoegen", async () =>
        {
            await venster.Page.GetByLabel("Deelnemer", new() { Exact = true }).First.CheckAsync();
            await venster.Page.GetByLabel("Ja", new() { Exact = true }).CheckAsync();
            await venster.VulAsync("Hoe gaat het?", "Goed.");
            await venster.VulAsync("Wat is afgesproken?", "Verder.");
        });
        var naam = (await venster.Page.Locator("dd").First.InnerTextAsync()).Trim();
        await venster.GaNaarAsync($"/begeleiding/evaluaties?zoek={Uri.EscapeDataString(naam)}");
        await venster.Page.Locator("#gekozen").CheckAsync();
        await venster.DrukAsync("Verder");
        await venster.DrukAsync("1 evaluatie vastleggen");
        await venster.VerwachtAsync("Kies wat u met deze doet");
        return venster;
    }

    public static async Task<Venster> LeegGekozenAsync(Proefstand proefstand)
    {
        var venster = await proefstand.BegeleiderAsync();
        await venster.GaNaarAsync("/begeleiding/evaluaties");
        await venster.DrukAsync("Verder");
        await venster.VerwachtFoutenAsync("Kies minstens één deelnemer");
        return venster;
    }

    public static async Task<Venster> PolissenFoutAsync(Proefstand proefstand)
    {
        var venster = await proefstand.BegeleiderAsync();
        await Modelstappen.PolisAsync(venster);
        await venster.GaNaarAsync("/begeleiding/polissen");
        foreach (var vak in await venster.Page.Locator("[name=deelnemers]").AllAsync())
            await vak.UncheckAsync();
        await venster.DrukAsync("Vastleggen in de aangevinkte dossiers");
        await venster.VerwachtFoutenAsync("Kies minstens één deelnemer");
        return venster;
    }

    /// <summary>Opens the form of a part, fills it in and records it.</summary>
    public static async Task LegVastAsync(this Venster venster, string link, Func<Task> vul)
    {
        await venster.OpenAsync(link);
        await venster.VerwachtKopAsync(link);
        if (await venster.Page.GetByLabel("Medewerker", new() { Exact = true }).CountAsync() > 0)
            await venster.VulAsync("Medewerker", "An Maes");
        await vul();
        await venster.DrukAsync("Vastleggen");
        await venster.VerwachtBevestigingAsync("Vastgelegd in het begeleidingsdossier", "Begeleidingsdossier");
    }
}
