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

        await venster.Page.GoBackAsync();
        await venster.Page.GoBackAsync();
        Assert.Equal("/aanmelden?terug=%2Fovereenkomsten", venster.Pad);
        await venster.VerwachtKopAsync("E-loket arbeidsmatige activiteiten");
        if (script)
            Assert.Equal(0, await venster.Page.EvaluateAsync<int>("() => localStorage.length + sessionStorage.length"));
        await venster.KlikAsync("Aanmelden met digitale sleutel");
        await venster.VerwachtKopAsync("Aanmelden bij de testprovider");
    }

    [Fact]
    public async Task SignOut_AtTheProvider_EndsTheSessionHere()
    {
        await using var venster = await proefstand.BezoekerAsync();
        await venster.MeldAanAsync("Test Begeleider");
        await venster.KiesProfielAsync("De Lochting");

        await venster.GaNaarAsync($"{proefstand.Provider}session/end");
        await venster.DrukAsync("Afmelden");
        await venster.VerwachtKopAsync("U bent afgemeld");
        await venster.GaNaarAsync("/overeenkomsten");

        await venster.VerwachtAsync("U meldde zich af bij de aanmelddienst. Daarom bent u ook hier afgemeld.");
    }
}
