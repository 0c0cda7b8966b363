namespace AmaWvg.BrowserTests.Journeys;

/// <summary>Every list applies every filter by itself, and is one step in the browser's history for one word.</summary>
[Collection(Stilte.Naam)]
public sealed class FilterTests(Proefstand proefstand)
{
    private const string Controls = "form.filter :is(input, select):not([type=hidden], [form])";

    // What the page says: what filters, how many there are, and what the export would hold.
    internal const string Gezegd = """
        () => JSON.stringify([
          [...document.querySelectorAll('.chips a')].map(a => a.textContent),
          document.querySelector('.results :is(h2, h3)').textContent,
          [...document.querySelectorAll('.results .links a')].map(a => a.href + a.textContent),
          [...document.querySelectorAll('form.filter :is(input, select):not([type=hidden], [form])')].map(e => e.type === 'radio' ? '' : e.name + '=' + e.value),
        ])
        """;

    public static TheoryData<string> Lijsten =>
        ["/overeenkomsten", "/deelnemers", "/mijn-berichten", "/mijn-uitbetalingen", "/beheer/overeenkomsten", "/beheer/voorzieningen", "/beheer/dossiers"];

    [Theory]
    [MemberData(nameof(Lijsten))]
    public async Task EveryControl_Changed_AppliesByItself(string lijst)
    {
        await using var venster = await OpenAsync(proefstand, lijst);
        await venster.GaNaarAsync(lijst);
        var namen = await venster.Page.Locator(Controls).EvaluateAllAsync<string[]>("controls => [...new Set(controls.filter(c => c.type !== 'radio').map(c => c.name))]");
        Assert.NotEmpty(namen);
        foreach (var naam in namen)
        {
            await BeginAsync(venster, lijst, naam);
            var veld = venster.Page.Locator($"form.filter [name='{naam}']");
            if (await veld.EvaluateAsync<bool>("control => control.matches('select')"))
                await veld.SelectOptionAsync([new SelectOptionValue { Index = await veld.EvaluateAsync<int>("control => control.options.length - 1") }]);
            else
                await veld.FillAsync(await veld.GetAttributeAsync("inputmode") == "numeric" ? "1/1/2025" : "ben");

            await venster.VerwachtPadAsync($"[?&]{naam}=");
            await Assertions.Expect(venster.Page.Locator($"#filter-{naam}")).ToBeVisibleAsync();
            var gezegd = await venster.Page.EvaluateAsync<string>(Gezegd);
            await venster.Page.ReloadAsync();
            Assert.Equal(await venster.Page.EvaluateAsync<string>(Gezegd), gezegd);
        }
    }

    [Theory]
    [MemberData(nameof(Lijsten))]
    public async Task Chip_Followed_EmptiesItsField(string lijst)
    {
        foreach (var script in (bool[])[true, false])
        {
            await using var venster = await OpenAsync(proefstand, lijst, script);
            await venster.GaNaarAsync(lijst);
            var naam = lijst is "/mijn-berichten" ? "onderwerp" : lijst is "/beheer/voorzieningen" ? "type" : lijst is "/deelnemers" ? "loopt" : "status";
            var waarde = naam is "onderwerp" ? "ben" : await venster.Page.Locator($"[name={naam}] option").Last.GetAttributeAsync("value");
            await venster.GaNaarAsync($"{lijst}?{naam}={waarde}");
            await venster.Page.Locator($"#filter-{naam}").ClickAsync();
            await venster.VerwachtPadAsync($"{lijst}(#.+-aantal)?$");
            await Assertions.Expect(venster.Page.Locator($"#filter-{naam}")).ToHaveCountAsync(0);
            Assert.NotEqual(waarde, await venster.Page.Locator($"form.filter [name={naam}]").InputValueAsync());
            await Assertions.Expect(venster.Page.Locator(".results :is(h2, h3)").First).ToBeFocusedAsync();
        }
    }

    [Theory]
    [InlineData("/overeenkomsten", "zoek")]
    [InlineData("/overeenkomsten", "naam")]
    [InlineData("/mijn-berichten", "onderwerp")]
    [InlineData("/beheer/overeenkomsten", "zoek")]
    [InlineData("/beheer/voorzieningen", "zoek")]
    public async Task OneWord_TypedSlowly_IsOneStepInTheHistory(string lijst, string naam)
    {
        await using var venster = await OpenAsync(proefstand, lijst);
        await BeginAsync(venster, lijst, naam);
        var stappen = await venster.Page.EvaluateAsync<int>("history.length");
        var veld = venster.Page.Locator($"form.filter [name={naam}]");
        foreach (var stuk in (string[])["bena", "benal", "beal", "benali"])
        {
            await veld.FillAsync(stuk);
            await venster.VerwachtPadAsync($"{naam}={stuk}$");
        }
        await veld.PressAsync("Enter");
        await Assertions.Expect(venster.Page.Locator(".results :is(h2, h3)").First).ToBeFocusedAsync();

        Assert.Equal(stappen + 1, await venster.Page.EvaluateAsync<int>("history.length"));
        await venster.Page.GoBackAsync();
        await venster.VerwachtPadAsync($"{lijst}$");
        await Assertions.Expect(veld).ToHaveValueAsync("");
        await venster.Page.GoForwardAsync();
        await venster.VerwachtPadAsync($"{naam}=benali$");
        await Assertions.Expect(veld).ToHaveValueAsync("benali");
    }

    [Fact]
    public async Task AnotherWord_Typed_IsAStepOfItsOwn()
    {
        await using var venster = await proefstand.BegeleiderAsync();
        await venster.OpenOverzichtAsync();
        await venster.Zoekvak().FillAsync("benali");
        await venster.VerwachtPadAsync("zoek=benali$");
        await venster.Zoekvak().FillAsync("jos");
        await venster.VerwachtPadAsync("zoek=jos$");

        await venster.Page.GoBackAsync();
        await venster.VerwachtPadAsync("zoek=benali$");
    }

    [Fact]
    public async Task Date_HalfTyped_SaysSoAndCountsOnceItIsWhole()
    {
        await using var venster = await proefstand.BegeleiderAsync();
        await venster.OpenOverzichtAsync();
        var alle = await venster.Aantal().InnerTextAsync();
        await venster.Page.GetByText("Meer filters").ClickAsync();
        await venster.VulAsync("Startdatum van", "1/1");
        await Assertions.Expect(venster.Page.Locator(".results .notice")).ToContainTextAsync("Startdatum van");
        await Assertions.Expect(venster.Aantal()).ToHaveTextAsync(alle);
        await Assertions.Expect(venster.Veld("Startdatum van")).ToBeFocusedAsync();
        await venster.VerwachtPadAsync("/overeenkomsten$");

        await venster.VulAsync("Startdatum van", "1/1/2099");
        await Assertions.Expect(venster.Aantal()).ToHaveTextAsync("Geen overeenkomsten gevonden");
        await Assertions.Expect(venster.Page.Locator(".results .notice")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task LinkBesideAList_AfterAFilter_TakesTheListAlongAsItIs()
    {
        await using var venster = await proefstand.BegeleiderAsync();
        await venster.OpenOverzichtAsync();
        await venster.Zoekvak().FillAsync("benali");
        await venster.VerwachtPadAsync("zoek=benali$");
        await venster.Page.GetByRole(AriaRole.Link, new() { Name = "Nieuwe overeenkomst" }).ClickAsync();
        await venster.Page.GetByRole(AriaRole.Link, new() { Name = "Terug naar overeenkomsten" }).ClickAsync();
        await venster.VerwachtPadAsync("/overeenkomsten[?]zoek=benali$");
    }

    [Fact]
    public async Task Period_ChangedToOneDay_AppliesAtOnce()
    {
        await using var venster = await proefstand.BegeleiderAsync();
        await venster.GaNaarAsync("/mijn-berichten");
        await venster.Page.GetByText("Meer filters").ClickAsync();
        await venster.Page.GetByLabel("Periode").CheckAsync();
        await venster.VulAsync("Van", "1/1/2099");
        await venster.VerwachtAsync("Geen berichten gevonden");
        await venster.Page.GetByLabel("Exacte datum").CheckAsync();
        await venster.VerwachtPadAsync("/mijn-berichten$");
        await Assertions.Expect(venster.Page.Locator("#berichten-aantal")).Not.ToHaveTextAsync("Geen berichten gevonden");
    }

    internal static Task<Venster> OpenAsync(Proefstand proefstand, string lijst, bool script = true) =>
        lijst.StartsWith("/beheer", StringComparison.Ordinal) ? proefstand.DepartementAsync(script) : proefstand.BegeleiderAsync(script);

    private static async Task BeginAsync(Venster venster, string lijst, string naam)
    {
        await venster.GaNaarAsync(lijst);
        if (await venster.Page.Locator(".filter details:not([open]) summary").CountAsync() > 0)
            await venster.Page.GetByText("Meer filters").ClickAsync();
        if (naam is "van" or "tot")
            await venster.Page.GetByLabel("Periode").CheckAsync();
    }
}
