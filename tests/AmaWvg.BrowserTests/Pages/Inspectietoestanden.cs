namespace AmaWvg.BrowserTests.Pages;

/// <summary>Inspections: for Zorginspectie, the begeleider, the department and everybody.</summary>
public sealed class Inspectietoestanden : IToestanden
{
    private const string Voorbeeld = "AMA 2024-2025";

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
        ["inspectieverslagen"] = Toestand.Bezoeker("/inspectieverslagen"),
    };

    public static IReadOnlyList<string> ZonderScript { get; } = ["inspectie-criterium", "beleidsrapport", "inspectieronde"];

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

    private static Func<Proefstand, Task<Venster>> NaInspectie(params string[] links) => async proefstand =>
    {
        var venster = await NaRonde("Bekijk inspectie van Beschut Wonen B01 (fictief)")(proefstand);
        foreach (var link in links)
            await venster.KlikAsync(link);
        return venster;
    };
}
