using System.Text.RegularExpressions;

namespace AmaWvg.BrowserTests.Journeys;

public sealed class ZoekenTests(Proefstand proefstand)
{
    private const string VanFatima = "1 overeenkomst gevonden";

    [Fact]
    public async Task Search_WhileTyping_AnnouncesOnceAndKeepsTheFocus()
    {
        await using var venster = await proefstand.BegeleiderAsync();
        await venster.OpenOverzichtAsync();
        await venster.Zoekvak().TypAsync("benali");

        await Assertions.Expect(venster.Aantal()).ToHaveTextAsync(VanFatima);
        await Assertions.Expect(venster.Meldregel()).ToHaveTextAsync(VanFatima);
        await Assertions.Expect(venster.Zoekvak()).ToBeFocusedAsync();
        await venster.VerwachtPadAsync("zoek=benali");

        await venster.Zoekvak().PressAsync("Enter");
        await Assertions.Expect(venster.Aantal()).ToBeFocusedAsync();
        Assert.Equal([VanFatima], await venster.GezegdAsync());
    }

    [Fact]
    public async Task Search_EarlierAnswerComesLast_ShowsTheLatest()
    {
        await using var venster = await proefstand.BegeleiderAsync();
        await venster.OpenOverzichtAsync();
        TaskCompletionSource asked = new(), release = new();
        await venster.OnderschepAsync("jos", async route =>
        {
            asked.TrySetResult();
            await release.Task;
            await route.ContinueAsync();
        });

        await venster.Zoekvak().TypAsync("jos");
        await asked.Task.WaitAsync(TimeSpan.FromSeconds(15));
        await venster.Zoekvak().FillAsync("benali");
        await Assertions.Expect(venster.Aantal()).ToHaveTextAsync(VanFatima);
        release.SetResult();
        await venster.Page.UnrouteAllAsync(new() { Behavior = UnrouteBehavior.IgnoreErrors });

        await Assertions.Expect(venster.Meldregel()).ToHaveTextAsync(VanFatima);
        await Assertions.Expect(venster.Aantal()).ToHaveTextAsync(VanFatima);
        Assert.Equal([VanFatima], await venster.GezegdAsync());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Filter_StatusAndDates_NarrowsAndCanBeRemoved(bool script)
    {
        await using var venster = await proefstand.BegeleiderAsync(script);
        await venster.OpenOverzichtAsync();
        await venster.Page.GetByLabel("Status").SelectOptionAsync("Gepland");
        await venster.DrukAsync("Zoeken");
        await venster.VerwachtPadAsync("status=gepland");
        await Assertions.Expect(venster.Page.Locator("td .tag").First).ToHaveTextAsync("Gepland");
        await Assertions.Expect(venster.Page.Locator("td .tag:not(:text('Gepland'))")).ToHaveCountAsync(0);
        if (script)
            await Assertions.Expect(venster.Aantal()).ToBeFocusedAsync();

        await venster.Page.GetByText("Meer filters").ClickAsync();
        await venster.VulAsync("Startdatum van", "31/2/2026");
        await venster.DrukAsync("Zoeken");
        await venster.VerwachtFoutenAsync("\"Startdatum van\" moet een bestaande datum zijn, zoals 27/3/2026");
        await Assertions.Expect(venster.Rijen().First).ToBeVisibleAsync();

        await venster.VulAsync("Startdatum van", "1/1/2018");
        await venster.DrukAsync("Zoeken");
        await Assertions.Expect(venster.Page.Locator("#fouten")).ToHaveCountAsync(0);
        await venster.KlikAsync("Verwijder filter: status gepland");
        await Assertions.Expect(venster.Page.GetByRole(AriaRole.Link, new() { Name = "Verwijder filter: status" })).ToHaveCountAsync(0);
        await venster.KlikAsync("Leegmaken");
        await venster.VerwachtPadAsync("/overeenkomsten(#.+)?$");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task List_SortPageAndBack_GoWhereTheyShould(bool script)
    {
        await using var venster = await proefstand.BegeleiderAsync(script);
        await venster.OpenOverzichtAsync();
        await venster.KlikAsync("Naam");
        await Assertions.Expect(venster.Page.Locator("th[aria-sort=ascending]")).ToHaveTextAsync("Naam");
        if (script)
            await Assertions.Expect(venster.Page.Locator("#sorteer-naam")).ToBeFocusedAsync();
        await venster.KlikAsync("Pagina 2");
        await venster.VerwachtPadAsync("pagina=2");
        await Assertions.Expect(venster.Page).ToHaveTitleAsync(new Regex("pagina 2 van"));
        await Assertions.Expect(venster.Page.Locator("[aria-current=page]", new() { HasText = "2" })).ToBeVisibleAsync();
        if (script)
            await Assertions.Expect(venster.Aantal()).ToBeFocusedAsync();

        await venster.Page.GoBackAsync();
        await venster.VerwachtPadAsync("sorteer=naam(#.+)?$");
        await Assertions.Expect(venster.Page).ToHaveTitleAsync(new Regex("pagina 1 van"));
        await Assertions.Expect(venster.Page.Locator("th[aria-sort=ascending]")).ToHaveTextAsync("Naam");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Export_BothLinks_Download(bool script)
    {
        await using var venster = await proefstand.BegeleiderAsync(script);
        await venster.OpenOverzichtAsync("?zoek=benali");
        foreach (var (link, einde) in new[] { ("(Excel)", ".xlsx"), ("(CSV)", ".csv") })
        {
            var download = await venster.Page.RunAndWaitForDownloadAsync(() => venster.Page.GetByText(link).ClickAsync());
            Assert.EndsWith(einde, download.SuggestedFilename, StringComparison.Ordinal);
            Assert.True(new FileInfo((await download.PathAsync())!).Length > 100);
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task SearchByInsz_InEitherField_FindsThePersonAndStaysOutOfTheAddress(bool script)
    {
        await using var venster = await proefstand.BegeleiderAsync(script);
        await venster.OpenOverzichtAsync();
        await venster.Page.GetByText("Meer filters").ClickAsync();
        await venster.VulAsync("INSZ-nummer", "75.00.00-001.22");
        await venster.DrukAsync("Zoek op INSZ-nummer");
        await venster.VerwachtPadAsync("/deelnemers/[^?]+$");
        await venster.VerwachtAsync("Benali");

        await venster.OpenOverzichtAsync();
        await venster.Zoekvak().FillAsync("75.00.00-001.22");
        await venster.Zoekvak().PressAsync("Enter");
        await venster.VerwachtPadAsync("/deelnemers/[^?]+$");
        await venster.VerwachtAsync("Benali");
    }
}
