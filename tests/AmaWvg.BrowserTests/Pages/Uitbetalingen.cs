namespace AmaWvg.BrowserTests.Pages;

/// <summary>Payments: what an organisation sees, and what the department does.</summary>
internal static class Uitbetalingen
{
    public static async Task<Venster> LeegAsync(Proefstand proefstand)
    {
        var venster = await Profielen.AanvragerAsync(proefstand);
        await venster.KlikAsync("Mijn uitbetalingen");
        await venster.VerwachtAsync("Er is nog niets uitbetaald.");
        return venster;
    }

    public static async Task<Venster> DetailsAsync(Proefstand proefstand)
    {
        var venster = await proefstand.BegeleiderAsync();
        await venster.GaNaarAsync("/mijn-uitbetalingen");
        await venster.Page.GetByRole(AriaRole.Link, new() { Name = "Bekijk uitbetaling" }).First.ClickAsync();
        await Assertions.Expect(venster.Kop).ToContainTextAsync("Uitbetaling AMA-");
        return venster;
    }

    /// <summary>The overview of the department, for somebody who keeps the rates.</summary>
    public static async Task<Venster> BeheerAsync(Proefstand proefstand)
    {
        var venster = await Profielen.DepartementAsync(proefstand, "Test Financieel");
        await venster.KlikAsync("Uitbetalingen");
        await venster.VerwachtKopAsync("Uitbetalingen");
        return venster;
    }

    /// <summary>A run of the example data that is approved and not yet paid.</summary>
    public static async Task<Venster> RunAsync(Proefstand proefstand)
    {
        var venster = await BeheerAsync(proefstand);
        await venster.Page.GetByRole(AriaRole.Row).Filter(new() { HasText = "Test Financieel" }).Filter(new() { HasText = "Goedgekeurd" }).Last
            .GetByRole(AriaRole.Link).ClickAsync();
        await Assertions.Expect(venster.Kop).ToContainTextAsync("Uitbetalingsrun ");
        return venster;
    }

    public static async Task<Venster> RunZoekenAsync(Proefstand proefstand)
    {
        var venster = await RunAsync(proefstand);
        await venster.VulAsync("Zoeken in voorzieningen", "lochting");
        await venster.DrukAsync("Zoeken");
        await venster.VerwachtAsync("1 voorziening");
        return venster;
    }

    public static async Task<Venster> LijnenAsync(Proefstand proefstand)
    {
        var venster = await RunAsync(proefstand);
        await venster.Page.GetByRole(AriaRole.Link, new() { Name = "Bekijk lijnen van" }).First.ClickAsync();
        await venster.VerwachtAsync("Begonnen maand van begeleiding");
        return venster;
    }

    public static async Task<Venster> BoekenFoutAsync(Proefstand proefstand)
    {
        var venster = await RunAsync(proefstand);
        await venster.KlikAsync("Als uitbetaald boeken");
        await venster.VulAsync("Uitbetaald op", "31/2/2026");
        await venster.DrukAsync("Als uitbetaald boeken");
        await venster.VerwachtFoutenAsync("\"Uitbetaald op\" moet een bestaande datum zijn, zoals 27/3/2026");
        return venster;
    }

    public static async Task<Venster> TariefFoutAsync(Proefstand proefstand)
    {
        var venster = await BeheerAsync(proefstand);
        await venster.KlikAsync("Tarief toevoegen");
        await venster.VulAsync("Geldig vanaf", "15/1/2030");
        await venster.DrukAsync("Bewaren");
        await venster.VerwachtFoutenAsync(
            "\"Geldig vanaf\" moet de eerste dag van een maand zijn, zoals 1/1/2027", "Vul een bedrag per maand in", "Vul een jaarplafond in");
        return venster;
    }
}
