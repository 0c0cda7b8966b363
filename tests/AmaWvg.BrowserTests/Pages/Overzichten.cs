namespace AmaWvg.BrowserTests.Pages;

/// <summary>States of the overview that an address alone does not give.</summary>
internal static class Overzichten
{
    public static async Task<Venster> MenuAsync(Proefstand proefstand)
    {
        var venster = await proefstand.BegeleiderAsync();
        await venster.GaNaarAsync("/overeenkomsten");
        await venster.Page.GetByText("Test Begeleider").ClickAsync();
        await Assertions.Expect(venster.Knop("Afmelden")).ToBeVisibleAsync();
        return venster;
    }

    public static async Task<Venster> DeelnemerAsync(Proefstand proefstand)
    {
        var venster = await proefstand.BegeleiderAsync();
        await venster.GaNaarAsync("/overeenkomsten/zoek-insz");
        await venster.VulAsync("INSZ-nummer", "75000000122");
        await venster.DrukAsync("Zoek op INSZ-nummer");
        await venster.VerwachtPadAsync("/deelnemers/");
        await venster.GaNaarAsync($"/overeenkomsten?deelnemer={venster.Pad.Split('/')[^1]}");
        return venster;
    }

    public static async Task<Venster> NaTypenAsync(Proefstand proefstand)
    {
        var venster = await proefstand.BegeleiderAsync();
        await venster.GaNaarAsync("/overeenkomsten");
        await venster.Zoekvak().TypAsync("josephine");
        await Assertions.Expect(venster.Meldregel()).ToContainTextAsync("gevonden");
        return venster;
    }

    public static async Task<Venster> StoringAsync(Proefstand proefstand)
    {
        var venster = await proefstand.BegeleiderAsync();
        await venster.GaNaarAsync("/overeenkomsten");
        await venster.OnderschepAsync("kas", route => route.FulfillAsync(new() { Status = 500 }));
        await venster.Zoekvak().TypAsync("kas");
        await Assertions.Expect(venster.Meldregel()).ToContainTextAsync("De lijst kon niet geladen worden.");
        return venster;
    }

    public static async Task<Venster> NietErkendAsync(Proefstand proefstand)
    {
        var venster = await proefstand.BezoekerAsync();
        await venster.MeldAanAsync("Test Aanvrager");
        await venster.DrukAsync("Profiel bevestigen");
        await venster.VerwachtKopAsync("Overeenkomsten");
        await Assertions.Expect(venster.Page.GetByRole(AriaRole.Link, new() { Name = "Nieuwe overeenkomst" })).ToHaveCountAsync(0);
        return venster;
    }

    public static async Task<Venster> InszFoutAsync(Proefstand proefstand)
    {
        var venster = await proefstand.BegeleiderAsync();
        await venster.GaNaarAsync("/overeenkomsten/zoek-insz");
        await venster.VulAsync("INSZ-nummer", "85022899758");
        await venster.DrukAsync("Zoek op INSZ-nummer");
        await venster.VerwachtFoutenAsync("Controleer het INSZ-nummer: het controlegetal klopt niet");
        return venster;
    }
}
