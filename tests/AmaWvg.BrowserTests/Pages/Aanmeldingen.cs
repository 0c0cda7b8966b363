namespace AmaWvg.BrowserTests.Pages;

/// <summary>Who is signed in, and what somebody sees whose session was ended.</summary>
internal static class Aanmeldingen
{
    public static async Task<Venster> MijnAsync(Proefstand proefstand)
    {
        await using var ander = await Profielen.AanvragerAsync(proefstand);
        var venster = await Profielen.AanvragerAsync(proefstand);
        await venster.GaNaarAsync("/profiel/aanmeldingen");
        await venster.VerwachtKopAsync("Mijn aanmeldingen");
        return venster;
    }

    public static async Task<Venster> BeeindigdAsync(Proefstand proefstand)
    {
        var venster = await MijnAsync(proefstand);
        await venster.Page.GetByRole(AriaRole.Button, new() { Name = "Beëindig" }).First.ClickAsync();
        await venster.VerwachtAsync("Aanmelding beëindigd");
        return venster;
    }

    public static async Task<Venster> BeheerAsync(Proefstand proefstand)
    {
        await using var iemand = await proefstand.BegeleiderAsync();
        await iemand.GaNaarAsync("/overeenkomsten");
        return await BeheerAsync(proefstand, "Test Dossierbeheer");
    }

    public static Task<Venster> KijkenAsync(Proefstand proefstand) => BeheerAsync(proefstand, "Test Financieel");

    public static async Task<Venster> DoorDepartementAsync(Proefstand proefstand)
    {
        var venster = await Profielen.DepartementAsync(proefstand, "Test Goedkeurder");
        await using (var beheer = await BeheerAsync(proefstand, "Test Dossierbeheer"))
        {
            await beheer.Page.GetByRole(AriaRole.Button, new() { Name = "Beëindig de aanmelding van Test Goedkeurder" }).First.ClickAsync();
            await beheer.VerwachtAsync("Aanmelding beëindigd");
        }
        await venster.GaNaarAsync("/beheer");
        await venster.VerwachtAsync("Het Departement Zorg beëindigde uw aanmelding.");
        return venster;
    }

    private static async Task<Venster> BeheerAsync(Proefstand proefstand, string persoon)
    {
        var venster = await Profielen.DepartementAsync(proefstand, persoon);
        await venster.KlikAsync("Wie is nu aangemeld");
        await venster.VerwachtKopAsync("Wie is nu aangemeld");
        return venster;
    }
}
