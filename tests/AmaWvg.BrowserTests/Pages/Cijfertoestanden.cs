namespace AmaWvg.BrowserTests.Pages;

/// <summary>Figures for the department, and what everybody reads of them.</summary>
public sealed class Cijfertoestanden : IToestanden
{
    public static IReadOnlyDictionary<string, Func<Proefstand, Task<Venster>>> Alle { get; } = new Dictionary<string, Func<Proefstand, Task<Venster>>>
    {
        ["cijfers"] = Departement("/beheer/cijfers"),
        ["cijfers-erkend"] = Departement("/beheer/cijfers/erkende-begeleiders?type=Maatwerkbedrijf"),
        ["cijfers-opgestart"] = Departement("/beheer/cijfers/opgestart?type=Maatwerkbedrijf"),
        ["cijfers-fout"] = Departement("/beheer/cijfers/lopend?standVan=31/02/2026&type=Bakker", 422),
        ["cijfers-subsidie"] = Departement("/beheer/cijfers/subsidie"),
        ["cijfers-termijnen"] = Departement("/beheer/cijfers/termijnen"),
        ["cijfers-antwoord"] = Departement("/beheer/cijfers/antwoord-689"),
        ["cijfers-openbaar"] = Toestand.Bezoeker("/cijfers"),
        ["cijfers-openbaar-onderwerp"] = Toestand.Bezoeker("/cijfers/opgestart"),
        ["cijfers-definities"] = Toestand.Bezoeker("/cijfers/definities"),
    };

    public static IReadOnlyList<string> ZonderScript { get; } = ["cijfers-opgestart"];

    private static Func<Proefstand, Task<Venster>> Departement(string pad, int status = 200) => async proefstand =>
    {
        var venster = await proefstand.DepartementAsync();
        Assert.Equal(status, await venster.GaNaarAsync(pad));
        return venster;
    };
}
