namespace AmaWvg.BrowserTests.Pages;

public sealed class TabellenTests(Proefstand proefstand)
{
    [Theory]
    [InlineData("td:empty { display: none }")]
    [InlineData("tbody td:nth-child(3) { display: none }")]
    [InlineData("tbody tr:first-child { display: none }")]
    public async Task Gate_WhenAStyleTakesCellsAway_SaysSo(string css)
    {
        await using var venster = await proefstand.BegeleiderAsync();
        await venster.GaNaarAsync("/overeenkomsten?status=lopend");
        await venster.Page.SetViewportSizeAsync(320, 900);
        Assert.Empty(await venster.Page.FoutenAsync());

        await venster.Page.EvaluateAsync("css => { const sheet = new CSSStyleSheet(); sheet.replaceSync(css); document.adoptedStyleSheets = [sheet]; }", css);

        Assert.NotEmpty(await venster.Page.FoutenAsync());
    }

    [Theory]
    [InlineData("/overeenkomsten")]
    [InlineData("/deelnemers")]
    public async Task Card_OfSomebody_IsHeadedByTheWholeName(string lijst)
    {
        await using var venster = await proefstand.BegeleiderAsync();
        await venster.GaNaarAsync(lijst);
        var rij = venster.Page.Locator(".results tbody tr").First;
        var voornaam = (await rij.Locator("td").First.InnerTextAsync()).Trim();

        Assert.Equal("none", await VoorAsync());
        await venster.Page.SetViewportSizeAsync(320, 900);

        Assert.StartsWith($"\"{voornaam} \"", await VoorAsync(), StringComparison.Ordinal);
        Assert.Equal(1, (await rij.Locator("td").First.BoundingBoxAsync())!.Height);
        Assert.Empty(await venster.Page.FoutenAsync());

        Task<string> VoorAsync() => rij.Locator("th").EvaluateAsync<string>("th => getComputedStyle(th, '::before').content");
    }
}
