namespace AmaWvg.BrowserTests.Journeys;

public sealed class AanmeldenTests(Proefstand proefstand)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task SignIn_TestBegeleider_WorksForDeLochtingAndSignsOutAtBothEnds(bool script)
    {
        await using var venster = await proefstand.BezoekerAsync(script);

        await venster.MeldAanAsync("Test Begeleider");
        await venster.VerwachtKopAsync("Kies een profiel");
        await Assertions.Expect(venster.Page.GetByLabel("De Lochting")).ToBeCheckedAsync();
        await venster.DrukAsync("Profiel bevestigen");
        await venster.VerwachtKopAsync("Overeenkomsten");
        Assert.Equal("/overeenkomsten", venster.Pad);

        await venster.Page.GetByText("Test Begeleider").ClickAsync();
        await venster.DrukAsync("Afmelden");
        await venster.VerwachtKopAsync("Wilt u zich afmelden?");
        await venster.DrukAsync("Afmelden");
        await venster.VerwachtKopAsync("U bent afgemeld");

        await venster.GaNaarAsync("/overeenkomsten");
        await venster.VerwachtKopAsync("E-loket arbeidsmatige activiteiten");
        await venster.KlikAsync("Aanmelden met digitale sleutel");
        await venster.VerwachtKopAsync("Aanmelden bij de testprovider");
    }
}
