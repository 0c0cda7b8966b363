namespace AmaWvg.BrowserTests.Pages;

/// <summary>Questions to the department, and the answers.</summary>
internal static class Gesprekken
{
    private const string Onderwerp = "Een werkpost sluit tijdelijk";
    private const string Antwoord = "Neen, u hoeft niets te doen.\n\nDuurt de sluiting langer dan een maand? Laat het ons dan weten.";

    public static async Task<Venster> FoutAsync(Proefstand proefstand)
    {
        var venster = await proefstand.BegeleiderAsync();
        await venster.GaNaarAsync("/mijn-berichten/vragen/nieuw");
        await venster.DrukAsync("Vraag versturen");
        await venster.VerwachtFoutenAsync("Vul een onderwerp in", "Vul uw vraag in");
        return venster;
    }

    public static async Task<Venster> GesteldAsync(Proefstand proefstand)
    {
        var venster = await Deelnemers.DetailsAsync(proefstand);
        await venster.OpenAsync("Stel een vraag over");
        await venster.VulAsync("Onderwerp", Onderwerp);
        await venster.VulAsync("Uw vraag", "De werkpost sluit twee weken voor verbouwingen.\nMoeten wij de overeenkomst dan stopzetten?");
        await venster.DrukAsync("Vraag versturen");
        await venster.VerwachtBevestigingAsync("Vraag gesteld", Onderwerp);
        return venster;
    }

    public static async Task<Venster> LijstAsync(Proefstand proefstand)
    {
        var venster = await GesteldAsync(proefstand);
        await venster.GaNaarAsync("/mijn-berichten/vragen");
        await venster.VerwachtAsync(Onderwerp);
        return venster;
    }

    public static async Task<Venster> BeheerLijstAsync(Proefstand proefstand)
    {
        await using (await GesteldAsync(proefstand))
        {
        }
        var venster = await proefstand.DepartementAsync();
        await venster.GaNaarAsync("/beheer/berichten/vragen");
        await venster.VerwachtAsync(Onderwerp);
        return venster;
    }

    public static async Task<Venster> BeheerAsync(Proefstand proefstand)
    {
        var (venster, _) = await OpenBijDepartementAsync(proefstand);
        return venster;
    }

    public static async Task<Venster> BeantwoordAsync(Proefstand proefstand)
    {
        var (departement, id) = await OpenBijDepartementAsync(proefstand);
        await using (departement)
        {
            await departement.VulAsync("Antwoord", Antwoord);
            await departement.DrukAsync("Antwoord versturen");
            await departement.VerwachtBevestigingAsync("Vraag beantwoord", Onderwerp);
        }
        var venster = await proefstand.BegeleiderAsync();
        await venster.GaNaarAsync($"/mijn-berichten/vragen/{id}");
        await venster.VerwachtAsync("Neen, u hoeft niets te doen.");
        return venster;
    }

    private static async Task<(Venster Venster, string Id)> OpenBijDepartementAsync(Proefstand proefstand)
    {
        string id;
        await using (var begeleider = await GesteldAsync(proefstand))
            id = begeleider.Pad.Split('/')[^1].Split('?')[0];
        var venster = await proefstand.DepartementAsync();
        await venster.GaNaarAsync($"/beheer/berichten/vragen/{id}");
        await venster.VerwachtKopAsync(Onderwerp);
        return (venster, id);
    }
}
