namespace AmaWvg.BrowserTests.Pages;

/// <summary>States around the end of a session.</summary>
internal static class Aflopend
{
    public static async Task<Venster> BijnaAsync(Proefstand proefstand)
    {
        var zitting = await Zitting.OpenAsync(proefstand);
        await zitting.Venster.GaNaarAsync(Ingevuld.Nieuw);
        await zitting.VerstrijktAsync(TimeSpan.FromMinutes(26));
        await Assertions.Expect(zitting.Venster.Bijna()).ToBeVisibleAsync();
        return zitting.Venster;
    }

    public static async Task<Venster> LaatsteAsync(Proefstand proefstand)
    {
        var zitting = await Zitting.OpenAsync(proefstand);
        await zitting.VerouderAsync(TimeSpan.FromMinutes(470));
        await zitting.Venster.GaNaarAsync("/overeenkomsten");
        await zitting.VerstrijktAsync(TimeSpan.FromMinutes(6));
        await Assertions.Expect(zitting.Venster.Knop("Verder werken")).ToBeVisibleAsync();
        return zitting.Venster;
    }

    public static async Task<Venster> EindeAsync(Proefstand proefstand)
    {
        var zitting = await IngevuldAsync(proefstand);
        await zitting.TikAsync(TimeSpan.FromMinutes(26));
        await Assertions.Expect(zitting.Venster.Einde()).ToBeVisibleAsync();
        return zitting.Venster;
    }

    public static async Task<Venster> GeparkeerdAsync(Proefstand proefstand) => (await ParkeerAsync(proefstand)).Venster;

    public static async Task<Venster> HersteldAsync(Proefstand proefstand)
    {
        var zitting = await ParkeerAsync(proefstand);
        await zitting.MeldOpnieuwAanAsync();
        await zitting.Venster.DrukAsync("Profiel bevestigen");
        await zitting.Venster.VerwachtAsync(Ingevuld.Terug);
        return zitting.Venster;
    }

    private static async Task<Zitting> ParkeerAsync(Proefstand proefstand)
    {
        var zitting = await IngevuldAsync(proefstand);
        await zitting.Venster.VerstuurAsync(Ingevuld.Nieuw);
        await zitting.Venster.VerwachtAsync("u bent het niet kwijt");
        return zitting;
    }

    private static async Task<Zitting> IngevuldAsync(Proefstand proefstand)
    {
        var zitting = await Zitting.OpenAsync(proefstand);
        await zitting.Venster.VulFormulierInAsync(Ingevuld.Nieuw);
        await zitting.BeeindigAsync();
        return zitting;
    }
}
