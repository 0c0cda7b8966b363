namespace AmaWvg.BrowserTests.Pages;

/// <summary>The pages of the local sign-in provider.</summary>
internal static class Provider
{
    public static async Task<Venster> KeuzeAsync(Proefstand proefstand)
    {
        var venster = await proefstand.BezoekerAsync();
        await venster.GaNaarAsync("/aanmelden");
        await venster.KlikAsync("Aanmelden met digitale sleutel");
        await venster.VerwachtKopAsync("Aanmelden bij de testprovider");
        return venster;
    }

    public static async Task<Venster> VerlopenAsync(Proefstand proefstand)
    {
        var venster = await proefstand.BezoekerAsync();
        await venster.GaNaarAsync($"{proefstand.Provider}interactie/onbekend");
        await venster.VerwachtKopAsync("Deze aanmelding is verlopen");
        return venster;
    }

    public static async Task<Venster> FoutAsync(Proefstand proefstand)
    {
        var venster = await proefstand.BezoekerAsync();
        await venster.GaNaarAsync($"{proefstand.Provider}auth?client_id=onbekend");
        await venster.VerwachtKopAsync("Aanmelden lukt niet");
        return venster;
    }

    public static async Task<Venster> AfmeldenAsync(Proefstand proefstand)
    {
        var venster = await proefstand.BezoekerAsync();
        await venster.MeldAanAsync("Test Begeleider");
        await venster.KiesProfielAsync("De Lochting");
        await venster.Page.GetByText("Test Begeleider").ClickAsync();
        await venster.DrukAsync("Afmelden");
        await venster.VerwachtKopAsync("Wilt u zich afmelden?");
        return venster;
    }
}
