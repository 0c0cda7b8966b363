namespace AmaWvg.BrowserTests.Pages;

/// <summary>Inspections of De Lochting in the states that pages are measured in, each made once and found again.</summary>
internal static class Inspectieronden
{
    private const string Bezocht = "Keuring bezocht";
    private const string Ontwerp = "Keuring ontwerp";

    /// <summary>The inspection with a visit and three files.</summary>
    public static Task<Venster> BezochtAsync(Proefstand proefstand) => VindAsync(proefstand, Bezocht, async inspecteur =>
    {
        await inspecteur.KondigAanAsync();
        await inspecteur.BezoekAsync();
    });

    /// <summary>The inspection with a draft, on which the begeleider did not react.</summary>
    public static Task<Venster> OntwerpAsync(Proefstand proefstand) => VindAsync(proefstand, Ontwerp, async inspecteur =>
    {
        await inspecteur.KondigAanAsync();
        await inspecteur.BezoekAsync();
        await inspecteur.VulChecklistAsync();
        await inspecteur.MaakOntwerpAsync();
    });

    /// <summary>The same as the begeleider sees it.</summary>
    public static async Task<Venster> MijnAsync(Proefstand proefstand, Func<Proefstand, Task<Venster>> maak)
    {
        await using var inspecteur = await maak(proefstand);
        var begeleider = await proefstand.BegeleiderAsync();
        await begeleider.GaNaarAsync("/mijn-inspecties");
        var ronde = maak == OntwerpAsync ? Ontwerp : Bezocht;
        await begeleider.KlikAsync($"Bekijk inspectie {ronde}");
        await begeleider.VerwachtKopAsync($"Inspectie: {ronde}");
        return begeleider;
    }

    private static async Task<Venster> VindAsync(Proefstand proefstand, string naam, Func<Venster, Task> maak)
    {
        var inspecteur = await proefstand.InspecteurAsync();
        await inspecteur.GaNaarAsync("/inspectie/rondes");
        if (await inspecteur.Page.GetByRole(AriaRole.Link, new() { Name = $"Bekijk ronde {naam}", Exact = true }).CountAsync() == 0)
        {
            await inspecteur.MaakRondeAsync(naam);
            await maak(inspecteur);
            return inspecteur;
        }
        await inspecteur.KlikAsync($"Bekijk ronde {naam}");
        await inspecteur.KlikAsync("Bekijk inspectie van De Lochting");
        await inspecteur.VerwachtKopAsync("Inspectie: De Lochting");
        return inspecteur;
    }
}
