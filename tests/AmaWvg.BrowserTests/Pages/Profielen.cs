namespace AmaWvg.BrowserTests.Pages;

/// <summary>The choice of an organisation, after a sign-in.</summary>
internal static class Profielen
{
    public static Task<Venster> EenAsync(Proefstand proefstand) => NaAanmeldenAsync(proefstand, "Test Begeleider", "Kies een profiel");

    public static Task<Venster> MeerAsync(Proefstand proefstand) => NaAanmeldenAsync(proefstand, "Test Tweevoudig", "Kies een profiel");

    public static Task<Venster> GeenAsync(Proefstand proefstand) => NaAanmeldenAsync(proefstand, "Test Zonderrecht", "U hebt nog geen toegang");

    public static async Task<Venster> FoutAsync(Proefstand proefstand)
    {
        var venster = await MeerAsync(proefstand);
        await venster.DrukAsync("Profiel bevestigen");
        await venster.VerwachtFoutenAsync("Kies voor welke organisatie u werkt");
        return venster;
    }

    public static Task<Venster> DepartementAsync(Proefstand proefstand) => DepartementAsync(proefstand, "Test Dossierbeheer");

    public static async Task<Venster> AanvragerAsync(Proefstand proefstand)
    {
        var venster = await NaAanmeldenAsync(proefstand, "Test Aanvrager", "Kies een profiel");
        await venster.DrukAsync("Profiel bevestigen");
        await venster.VerwachtKopAsync("Overeenkomsten");
        return venster;
    }

    public static async Task<Venster> DepartementAsync(Proefstand proefstand, string persoon)
    {
        var venster = await NaAanmeldenAsync(proefstand, persoon, "Kies een profiel");
        await venster.DrukAsync("Profiel bevestigen");
        await venster.VerwachtPadAsync("/beheer$");
        return venster;
    }

    public static async Task<Venster> GeenToegangAsync(Proefstand proefstand)
    {
        var venster = await DepartementAsync(proefstand);
        Assert.Equal(403, await venster.GaNaarAsync("/overeenkomsten"));
        return venster;
    }

    private static async Task<Venster> NaAanmeldenAsync(Proefstand proefstand, string persoon, string kop)
    {
        var venster = await proefstand.BezoekerAsync();
        await venster.MeldAanAsync(persoon);
        await venster.VerwachtKopAsync(kop);
        return venster;
    }
}
