namespace AmaWvg.BrowserTests.Pages;

/// <summary>Inspections: for Zorginspectie, the begeleider, the department and everybody.</summary>
public sealed class Inspectietoestanden : IToestanden
{
    private const string Voorbeeld = "AMA 2024-2025";
    private const string Open = "OCMW B03 (fictief)";
    private const string TeBeoordelen = "Maatwerkbedrijf B12 (fictief)";

    public static IReadOnlyDictionary<string, Func<Proefstand, Task<Venster>>> Alle { get; } = new Dictionary<string, Func<Proefstand, Task<Venster>>>
    {
        ["inspectierondes"] = Inspecteur("/inspectie/rondes"),
        ["inspectieronde-nieuw"] = Inspecteur("/inspectie/rondes/nieuw"),
        ["inspectieronde-fout"] = async proefstand =>
        {
            var venster = await Inspecteur("/inspectie/rondes/nieuw")(proefstand);
            await venster.DrukAsync("Ronde maken");
            return venster;
        },
        ["inspectieronde"] = NaRonde(),
        ["beleidsrapport"] = NaRonde("Beleidsrapport", isDeel: true),
        ["inspecties"] = Inspecteur("/inspectie/inspecties"),
        ["inspectie"] = NaInspectie(),
        ["inspectie-checklist"] = NaInspectie("Checklist"),
        ["inspectie-criterium"] = NaInspectie("Checklist", "4.1 Intake en oriëntatie"),
        ["inspectie-beschrijving"] = NaInspectie("Beschrijving"),
        ["inspectie-dossiers"] = NaInspectie("Dossiers"),
        ["inspectie-verslag"] = NaInspectie("Verslag"),
        ["inspectie-open"] = Na(Inspectieronden.BezochtAsync),
        ["inspectie-aankondigen"] = Na(Inspectieronden.BezochtAsync, "Aankondigen"),
        ["inspectie-bezoek"] = Na(Inspectieronden.BezochtAsync, "Bezoek"),
        ["inspectie-dossiers-open"] = Na(Inspectieronden.BezochtAsync, "Dossiers"),
        ["inspectie-dossier"] = Na(Inspectieronden.BezochtAsync, "Dossiers", "Open dossier 1"),
        ["inspectie-dossier-vervangen"] = Na(Inspectieronden.BezochtAsync, "Dossiers", "Vervang dossier 1"),
        ["inspectie-checklist-open"] = Na(Inspectieronden.BezochtAsync, "Checklist"),
        ["inspectie-criterium-open"] = Na(Inspectieronden.BezochtAsync, "Checklist", "4.1 Intake en oriëntatie"),
        ["inspectie-beschrijving-open"] = Na(Inspectieronden.BezochtAsync, "Beschrijving"),
        ["inspectie-bezoek-fout"] = async proefstand =>
        {
            var venster = await Na(Inspectieronden.BezochtAsync, "Bezoek")(proefstand);
            await venster.VulAsync("Bezocht op", "31/02/2026");
            await venster.DrukAsync("Bewaren");
            await venster.VerwachtAsync("Er is een probleem");
            return venster;
        },
        ["inspectie-botsing"] = async proefstand =>
        {
            var venster = await Na(Inspectieronden.BezochtAsync, "Bezoek")(proefstand);
            var tweede = await venster.TweedeAsync();
            await tweede.GaNaarAsync(new Uri(venster.Page.Url).AbsolutePath);
            await tweede.VulAsync("Gesprekspartners", $"begeleider, {Guid.NewGuid():N}");
            await tweede.DrukAsync("Bewaren");
            await tweede.VerwachtAsync("Bezoek vastgelegd");
            await tweede.Page.CloseAsync();
            await venster.VulAsync("Gesprekspartners", "coördinator");
            await venster.DrukAsync("Bewaren");
            return venster;
        },
        ["inspectieronde-vervang"] = Na(Inspectieronden.BezochtAsync, "Terug naar de ronde", "Vervang De Lochting"),
        ["inspectie-hercontrole"] = async proefstand =>
        {
            var venster = await NaRonde($"Bekijk inspectie van {Open}")(proefstand);
            await venster.Page.GetByRole(AriaRole.Link, new() { Name = "Hercontrole van" }).First.ClickAsync();
            return venster;
        },
        ["mijn-inspectie"] = proefstand => Inspectieronden.MijnAsync(proefstand, Inspectieronden.BezochtAsync),
        ["mijn-inspectie-bewaard"] = async proefstand =>
        {
            var venster = await Inspectieronden.MijnAsync(proefstand, Inspectieronden.BezochtAsync);
            await venster.KlikAsync("Kies uit wat u al bewaart");
            return venster;
        },
        ["mijn-inspectie-document-fout"] = async proefstand =>
        {
            var venster = await Inspectieronden.MijnAsync(proefstand, Inspectieronden.BezochtAsync);
            await venster.DrukAsync("Document toevoegen");
            return venster;
        },
        ["mijn-inspectie-ontwerp"] = proefstand => Inspectieronden.MijnAsync(proefstand, Inspectieronden.OntwerpAsync),
        ["mijn-inspectie-reactie"] = async proefstand =>
        {
            var venster = await Inspectieronden.MijnAsync(proefstand, Inspectieronden.OntwerpAsync);
            await venster.KlikAsync("Reageer op het ontwerp");
            return venster;
        },
        ["beheer-remediering-beoordelen"] = async proefstand =>
        {
            var venster = await proefstand.DepartementAsync();
            await venster.GaNaarAsync("/beheer/remediering");
            await venster.Page.GetByRole(AriaRole.Link, new() { Name = $"bij {TeBeoordelen}" }).First.ClickAsync();
            return venster;
        },
        ["mijn-inspecties"] = async proefstand =>
        {
            var venster = await proefstand.BegeleiderAsync();
            await venster.GaNaarAsync("/mijn-inspecties");
            return venster;
        },
        ["beheer-remediering"] = async proefstand =>
        {
            var venster = await proefstand.DepartementAsync();
            await venster.GaNaarAsync("/beheer/remediering");
            return venster;
        },
        ["beheer-remediering-niets"] = async proefstand =>
        {
            var venster = await proefstand.DepartementAsync();
            await venster.GaNaarAsync("/beheer/remediering?zoek=onvindbaar");
            return venster;
        },
        ["inspecties-verfijnd"] = Inspecteur("/inspectie/inspecties?uitkomst=inbreuk&criterium=4.1"),
        ["inspectieverslagen"] = Toestand.Bezoeker("/inspectieverslagen"),
    };

    public static IReadOnlyList<string> ZonderScript { get; } = ["inspectie-criterium-open", "inspectie-dossier", "mijn-inspectie", "beleidsrapport", "inspectieronde", "inspecties", "beheer-remediering"];

    private static Func<Proefstand, Task<Venster>> Inspecteur(string pad) => async proefstand =>
    {
        var venster = await proefstand.InspecteurAsync();
        Assert.Equal(200, await venster.GaNaarAsync(pad));
        return venster;
    };

    private static Func<Proefstand, Task<Venster>> NaRonde(string? link = null, bool isDeel = false) => async proefstand =>
    {
        var venster = await Inspecteur("/inspectie/rondes")(proefstand);
        await venster.KlikAsync($"Bekijk ronde {Voorbeeld}");
        if (link is not null)
            await venster.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = link, Exact = !isDeel }).First.ClickAsync();
        return venster;
    };

    private static Func<Proefstand, Task<Venster>> Na(Func<Proefstand, Task<Venster>> maak, params string[] links) => async proefstand =>
    {
        var venster = await maak(proefstand);
        foreach (var link in links)
            await venster.KlikAsync(link);
        return venster;
    };

    private static Func<Proefstand, Task<Venster>> NaInspectie(params string[] links) => async proefstand =>
    {
        var venster = await NaRonde("Bekijk inspectie van Beschut Wonen B01 (fictief)")(proefstand);
        foreach (var link in links)
            await venster.KlikAsync(link);
        return venster;
    };
}
