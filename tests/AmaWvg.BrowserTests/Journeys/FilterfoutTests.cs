namespace AmaWvg.BrowserTests.Journeys;

/// <summary>A list with an error in its filter applies its filters by itself too, and loses the error once it is mended.</summary>
[Collection(Stilte.Naam)]
public sealed class FilterfoutTests(Proefstand proefstand)
{
    [Theory]
    [InlineData("/overeenkomsten?startVan=31/2/2026", "startVan")]
    [InlineData("/beheer/overeenkomsten?startVan=31/2/2026", "startVan")]
    [InlineData("/mijn-berichten?van=31/2/2026", "van")]
    public async Task PageWithErrors_Mended_AppliesByItselfAndLosesItsErrors(string lijst, string naam)
    {
        await using var venster = await FilterTests.OpenAsync(proefstand, lijst);
        await venster.GaNaarAsync(lijst);
        await Assertions.Expect(venster.Page.Locator(".error-summary")).ToBeFocusedAsync();
        if (naam is "startVan")
        {
            await venster.Page.GetByLabel("Status").FocusAsync();
            await venster.Page.GetByLabel("Status").SelectOptionAsync("stopgezet");
            await Assertions.Expect(venster.Page.Locator("#filter-status")).ToBeVisibleAsync();
            await venster.VerwachtPadAsync("status=stopgezet.+startVan=31");
            await Assertions.Expect(venster.Page.GetByLabel("Status")).ToBeFocusedAsync();
            await Assertions.Expect(venster.Page.GetByLabel("Status")).ToHaveValueAsync("stopgezet");
            if (await venster.Page.Locator("#export-csv").CountAsync() > 0)
                Assert.Contains("status=stopgezet", await venster.Page.Locator("#export-csv").GetAttributeAsync("href"), StringComparison.Ordinal);
        }
        else
        {
            await venster.VulAsync("Onderwerp", "ben");
            await Assertions.Expect(venster.Page.Locator("#filter-onderwerp")).ToBeVisibleAsync();
            await venster.VerwachtPadAsync("onderwerp=ben&van=31");
        }
        await Assertions.Expect(venster.Page.Locator(".error-summary")).ToBeVisibleAsync();
        Assert.StartsWith("Fout: ", await venster.Page.TitleAsync(), StringComparison.Ordinal);

        var veld = venster.Page.Locator($"form.filter [name={naam}]");
        await veld.FillAsync("");
        await Assertions.Expect(venster.Page.Locator(".error-summary")).ToHaveCountAsync(0);
        await Assertions.Expect(veld).ToBeFocusedAsync();
        await veld.FillAsync("28/2/2026");
        await venster.VerwachtPadAsync($"{naam}=28");
        await Assertions.Expect(veld).ToBeFocusedAsync();
        await Assertions.Expect(veld).Not.ToHaveAttributeAsync("aria-invalid", "true");
        Assert.DoesNotContain("Fout: ", await venster.Page.TitleAsync(), StringComparison.Ordinal);
        var gezegd = await venster.Page.EvaluateAsync<string>(FilterTests.Gezegd);
        await venster.Page.ReloadAsync();
        Assert.Equal(await venster.Page.EvaluateAsync<string>(FilterTests.Gezegd), gezegd);
    }

    [Fact]
    public async Task PageWithErrors_SearchedAgain_LeadsToWhatWasFoundOrToTheErrors()
    {
        await using var venster = await proefstand.BegeleiderAsync();
        await venster.OpenOverzichtAsync("?startVan=31/2/2026");
        await venster.VulAsync("Startdatum van", "32/2/2026");
        await venster.DrukAsync("Zoeken");
        await venster.VerwachtPadAsync("startVan=32");
        await Assertions.Expect(venster.Page.Locator(".error-summary")).ToBeFocusedAsync();
        await venster.VulAsync("Startdatum van", "28/2/2026");
        await venster.DrukAsync("Zoeken");
        await Assertions.Expect(venster.Page.Locator(".error-summary")).ToHaveCountAsync(0);
        await Assertions.Expect(venster.Aantal()).ToBeFocusedAsync();
    }
}
