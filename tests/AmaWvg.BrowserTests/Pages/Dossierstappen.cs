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
