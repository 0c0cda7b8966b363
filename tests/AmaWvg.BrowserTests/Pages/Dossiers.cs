namespace AmaWvg.BrowserTests.Pages;

/// <summary>States of the department's side.</summary>
internal static class Dossiers
{
    public static async Task<Venster> LijstAsync(Proefstand proefstand)
    {
        await proefstand.DossierAsync();
        await proefstand.DossierAsync("Ontvankelijk");
        var venster = await proefstand.DepartementAsync();
        await venster.GaNaarAsync("/beheer/dossiers");
        await venster.Veld("Status").SelectOptionAsync("Alle");
        await venster.Page.GetByText("Meer filters").ClickAsync();
        await venster.Veld("Provincie").SelectOptionAsync("Vlaams-Brabant");
        await venster.VerwachtPadAsync("status=alle&provincie=Vlaams-Brabant");
        await Assertions.Expect(venster.Page.Locator("#dossiers-resultaten tbody tr").First).ToBeVisibleAsync();
        return venster;
    }

    public static async Task<Venster> LeegAsync(Proefstand proefstand)
    {
        var venster = await proefstand.DepartementAsync();
        await venster.GaNaarAsync("/beheer/dossiers?type=PsychiatrischZiekenhuis&dagen=0");
        await venster.VerwachtAsync("Geen dossiers gevonden");
        return venster;
    }

    public static Task<Venster> DossierAsync(Proefstand proefstand) => OpenAsync(proefstand, "InAanvraag", "");

    public static async Task<Venster> OntvankelijkAsync(Proefstand proefstand)
    {
        var venster = await OpenAsync(proefstand, "InAanvraag", "/ontvankelijk");
        await venster.VulAsync("Toelichting", "Uw aanvraag is volledig.");
        await venster.DrukAsync("Ontvankelijk");
        await venster.VerwachtAsync("Erkenningsaanvraag ontvankelijk verklaard");
        return venster;
    }

    public static async Task<Venster> TeLaatAsync(Proefstand proefstand)
    {
        var venster = await OpenAsync(proefstand, "InAanvraag", "/onontvankelijk");
        var collega = await venster.TweedeAsync();
        await collega.GaNaarAsync(venster.Pad.Replace("/onontvankelijk", "/ontvankelijk", StringComparison.Ordinal));
        await collega.DrukAsync("Ontvankelijk");
        await collega.VerwachtAsync("Erkenningsaanvraag ontvankelijk verklaard");
        await venster.VulAsync("Reden", "Het bewijs van de ervaring ontbreekt.");
        await venster.DrukAsync("Onontvankelijk");
        await venster.VerwachtAsync("Iemand anders paste dit intussen aan");
        return venster;
    }

    public static async Task<Venster> WeigerenFoutAsync(Proefstand proefstand)
    {
        var venster = await OpenAsync(proefstand, "Ontvankelijk", "/weigeren");
        await venster.DrukAsync("Weigeren");
        await venster.VerwachtFoutenAsync("Vul de reden in; de voorziening krijgt die te lezen");
        return venster;
    }

    public static async Task<Venster> GoedkeurenFoutAsync(Proefstand proefstand)
    {
        var venster = await OpenAsync(proefstand, "Ontvankelijk", "/goedkeuren");
        await venster.VulAsync("Erkend van", "31/2/2027");
        await venster.DrukAsync("Goedkeuren");
        await venster.VerwachtFoutenAsync("Vul een erkenningsnummer in", "\"Erkend van\" moet een bestaande datum zijn, zoals 27/3/2026", "Kies een bestand");
        return venster;
    }

    public static async Task<Venster> GoedgekeurdAsync(Proefstand proefstand)
    {
        var venster = await OpenAsync(proefstand, "Ontvankelijk", "/goedkeuren");
        await venster.KeurGoedAsync();
        return venster;
    }

    private static async Task<Venster> OpenAsync(Proefstand proefstand, string status, string actie)
    {
        var dossier = await proefstand.DossierAsync(status);
        var venster = await proefstand.DepartementAsync();
        Assert.Equal(200, await venster.GaNaarAsync(dossier + actie));
        return venster;
    }
}
