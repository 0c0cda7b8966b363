namespace AmaWvg.BrowserTests.Pages;

/// <summary>Results first: the first row of every list stands on the first screen of a desk and at the latest on the second of a phone, and the keyboard is there at once.</summary>
public sealed class ResultatenEerstTests(Proefstand proefstand)
{
    private const int MeesteTabs = 3;

    private const string EersteRij = "main .results tbody tr";

    private const string IsInRij = "selector => document.querySelector(selector).contains(document.activeElement)";

    private static readonly Dictionary<string, Func<Proefstand, Task<Venster>>> Lijsten = new()
    {
        ["overeenkomsten"] = Toestand.Begeleider("/overeenkomsten"),
        ["deelnemers"] = Toestand.Begeleider("/deelnemers"),
        ["begeleiding"] = Toestand.Begeleider("/begeleiding"),
        ["mijn-berichten"] = Toestand.Begeleider("/mijn-berichten"),
        ["mijn-uitbetalingen"] = Toestand.Begeleider("/mijn-uitbetalingen"),
        ["beheer-overeenkomsten"] = Departement("/beheer/overeenkomsten"),
        ["beheer-voorzieningen"] = Departement("/beheer/voorzieningen"),
        ["beheer-dossiers"] = async proefstand =>
        {
            await proefstand.DossierAsync();
            return await Departement("/beheer/dossiers?status=alle")(proefstand);
        },
        ["beheer-berichten"] = Toestand.Na(Berichten.ConceptenAsync),
        ["beheer-berichten-ontvangen"] = Departement("/beheer/berichten/ontvangen"),
        ["beheer-uitbetalingen"] = Toestand.Na(Uitbetalingen.BeheerAsync),
        ["beheer-remediering"] = Departement("/beheer/remediering"),
        ["inspecties"] = async proefstand =>
        {
            var venster = await proefstand.InspecteurAsync();
            Assert.Equal(200, await venster.GaNaarAsync("/inspectie/inspecties"));
            return venster;
        },
        ["beheer-run"] = Toestand.Na(Uitbetalingen.RunAsync),
    };

    public static TheoryData<string> Alle => [.. Lijsten.Keys];

    public static TheoryData<string> MetZoekformulier { get; } =
        ["overeenkomsten", "deelnemers", "begeleiding", "mijn-berichten", "mijn-uitbetalingen", "beheer-overeenkomsten", "beheer-voorzieningen", "beheer-dossiers", "beheer-remediering", "inspecties"];

    [Theory]
    [MemberData(nameof(Alle))]
    public async Task FirstRow_OnEveryScreen_StandsHighEnough(string lijst)
    {
        await using var venster = await Lijsten[lijst](proefstand);
        var rij = venster.Page.Locator(EersteRij).First;

        await venster.Page.SetViewportSizeAsync(1366, 768);
        await Keuring.FotografeerAsync(venster, $"eerst-{lijst}", 1366);
        var bureau = (await rij.BoundingBoxAsync())!;
        await venster.Page.SetViewportSizeAsync(320, 640);
        await Keuring.FotografeerAsync(venster, $"eerst-{lijst}", 320);
        var telefoon = (await rij.BoundingBoxAsync())!;

        Assert.True(bureau.Y + bureau.Height <= 768, $"1366×768: the first row ends at {bureau.Y + bureau.Height}.");
        Assert.True(telefoon.Y < 2 * 640, $"320×640: the first row stands at {telefoon.Y}.");
    }

    [Theory]
    [MemberData(nameof(MetZoekformulier))]
    public async Task FirstRow_FromTheSearchBox_IsThreeTabsAwayAtMost(string lijst)
    {
        await using var venster = await Lijsten[lijst](proefstand);
        await venster.Page.Locator("form[role=search] .input").First.FocusAsync();

        var tabs = 0;
        while (!await venster.Page.EvaluateAsync<bool>(IsInRij, EersteRij))
        {
            Assert.True(tabs++ < MeesteTabs, "The first row is further away.");
            await venster.Page.Keyboard.PressAsync("Tab");
            if (await venster.Page.EvaluateAsync<bool>("() => document.activeElement.matches('.jump')"))
                await venster.Page.Keyboard.PressAsync("Enter");
        }
    }

    [Theory]
    [MemberData(nameof(MetZoekformulier))]
    public async Task Search_WithoutScript_LandsAtTheResults(string lijst)
    {
        await using var venster = await Lijsten[lijst](proefstand.ZonderScript);
        await venster.Page.SetViewportSizeAsync(320, 640);

        await venster.DrukAsync("Zoeken");

        await Assertions.Expect(venster.Page.Locator(":target")).ToBeInViewportAsync();
        await Assertions.Expect(venster.Page.Locator(".results :target")).ToHaveCountAsync(1);
    }

    private static Func<Proefstand, Task<Venster>> Departement(string pad) => async proefstand =>
    {
        var venster = await proefstand.DepartementAsync();
        Assert.Equal(200, await venster.GaNaarAsync(pad));
        return venster;
    };
}
