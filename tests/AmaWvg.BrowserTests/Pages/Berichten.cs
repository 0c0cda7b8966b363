namespace AmaWvg.BrowserTests.Pages;

/// <summary>States of messages that an address alone does not give.</summary>
internal static class Berichten
{
    public static async Task<Venster> BerichtAsync(Proefstand proefstand)
    {
        var venster = await proefstand.BegeleiderAsync();
        await venster.GaNaarAsync("/mijn-berichten?onderwerp=welkom");
        await venster.KlikAsync("Welkom in het e-loket AMA WVG");
        await venster.VerwachtKopAsync("Welkom in het e-loket AMA WVG");
        return venster;
    }

    public static async Task<Venster> NieuwFoutAsync(Proefstand proefstand)
    {
        var venster = await proefstand.DepartementAsync();
        await venster.GaNaarAsync("/beheer/berichten/nieuw");
        await venster.Veld("Een selectie van voorzieningen").CheckAsync();
        await venster.DrukAsync("Bewaren en voorbeeld bekijken");
        await venster.VerwachtFoutenAsync(
            "Kies een type, een provincie of de erkenning. Of stuur het bericht aan alle voorzieningen", "Kies de soort van het bericht", "Vul een onderwerp in", "Vul een tekst in");
        return venster;
    }

    public static async Task<Venster> VoorbeeldAsync(Proefstand proefstand)
    {
        var venster = await proefstand.DepartementAsync();
        await venster.SchrijfAsync("SOBO", "Verlofregeling in juli en augustus", "Beste\n\nDit gaat over 85.02.28-997.59.\nWij zijn gesloten op 21 juli.\n\nMet vriendelijke groeten");
        return venster;
    }

    public static async Task<Venster> ConceptenAsync(Proefstand proefstand)
    {
        var venster = await VoorbeeldAsync(proefstand);
        await venster.GaNaarAsync("/beheer/berichten");
        return venster;
    }

    public static async Task<Venster> VerslagAsync(Proefstand proefstand)
    {
        var (venster, onderwerp) = (await proefstand.DepartementAsync(), $"Verslag {Schrijven.Kenmerk()}");
        await venster.SchrijfAsync("Footstep", onderwerp, $"Kenmerk {onderwerp}.");
        await venster.VerstuurBerichtAsync(onderwerp);
        await proefstand.MailMetAsync($"Kenmerk {onderwerp}");
        await venster.Page.ReloadAsync();
        await venster.VerwachtAsync("Footstep");
        return venster;
    }

    public static async Task<Venster> OntvangenAsync(Proefstand proefstand)
    {
        var venster = await proefstand.DepartementAsync();
        await venster.GaNaarAsync("/beheer/berichten/ontvangen");
        await venster.VerwachtKopAsync("Berichten aan alle voorzieningen");
        return venster;
    }

    public static async Task<Venster> OntvangenBerichtAsync(Proefstand proefstand)
    {
        var venster = await OntvangenAsync(proefstand);
        await venster.Page.Locator("tbody a").First.ClickAsync();
        await venster.VerwachtAsync("Terug naar de berichten");
        return venster;
    }

    public static async Task<Venster> VerwerkingAsync(Proefstand proefstand)
    {
        var venster = await proefstand.DepartementAsync();
        await venster.GaNaarAsync("/beheer/outbox");
        await venster.VerwachtAsync("Er wacht niets op u.");
        return venster;
    }
}
