using Xunit.Sdk;

namespace AmaWvg.BrowserTests.Pages;

public sealed class RegelsTests(Proefstand proefstand)
{
    [Theory]
    [InlineData("main * { color: #bbb !important }", "axe color-contrast")]
    [InlineData("main { width: 1400px }", "wider than the window")]
    public async Task Gate_WhenAStyleBreaksARule_SaysWhich(string css, string fault)
    {
        await using var venster = await proefstand.BezoekerAsync();
        await venster.GaNaarAsync("/contact");
        await venster.Page.EvaluateAsync("css => { const style = new CSSStyleSheet(); style.replaceSync(css); document.adoptedStyleSheets = [style]; }", css);

        var said = await Assert.ThrowsAnyAsync<XunitException>(() => venster.KeurAsync("proef", Directory.CreateTempSubdirectory("amawvg-proef-")));

        Assert.Contains(fault, said.Message, StringComparison.Ordinal);
    }
}
