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
}
