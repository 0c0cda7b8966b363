using AmaWvg.BrowserTests.Proefformulier;

namespace AmaWvg.BrowserTests.Journeys;

/// <summary>What was typed when the session ended comes back whole, for the same person and organisation.</summary>
public sealed class HerstelTests(Proefstand proefstand)
{
    private const string Bewaard = "u bent het niet kwijt";

    [Theory]
    [InlineData(ProefModule.Pad, true)]
    [InlineData(ProefModule.Pad, false)]
    [InlineData(Ingevuld.Nieuw, true)]
    [InlineData(Ingevuld.Nieuw, false)]
    public async Task Form_SessionEndedByTheServer_ComesBackWhole(string pad, bool script)
    {
        await using var zitting = await Zitting.OpenAsync(proefstand, script);
        var venster = zitting.Venster;
        var getypt = await venster.VulFormulierInAsync(pad);
        await zitting.BeeindigAsync();

        if (script)
        {
            await zitting.TikAsync(TimeSpan.FromMinutes(26));
            await venster.DrukAsync("Opnieuw aanmelden");
        }
        else
            await venster.VerstuurAsync(pad);
        await venster.VerwachtAsync(Bewaard);
        await zitting.MeldOpnieuwAanAsync();
        await venster.DrukAsync("Profiel bevestigen");

        await venster.VerwachtTerugAsync(pad, getypt);
    }

    [Fact]
    public async Task Form_SignedInAgainAtTheProvider_ComesBackAndCanBeDiscarded()
    {
        await using var venster = await proefstand.BezoekerAsync();
        await venster.MeldAanAsync("Test Begeleider");
        await venster.KiesProfielAsync("De Lochting");
        var getypt = await venster.VulFormulierInAsync(ProefModule.Pad);
        await (await Zitting.VanAsync(proefstand, venster)).BeeindigAsync();
        await venster.VerstuurAsync(ProefModule.Pad);
        await venster.VerwachtAsync(Bewaard);

        await venster.KlikAsync("Aanmelden met digitale sleutel");
        await venster.DrukAsync("Profiel bevestigen");
        await venster.VerwachtTerugAsync(ProefModule.Pad, getypt);

        await venster.DrukAsync("Wissen wat u invulde");
        await Assertions.Expect(venster.Veld("Naam")).ToHaveValueAsync("");
        await Assertions.Expect(venster.Page.GetByText(Ingevuld.Terug)).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Form_Kept_IsForTheSamePersonAndOrganisationOnly()
    {
        await using var zitting = await Zitting.OpenAsync(proefstand, true, "Test Tweevoudig", "SOBO");
        var venster = zitting.Venster;
        var getypt = await venster.VulFormulierInAsync(ProefModule.Pad);
        await zitting.BeeindigAsync();
        await venster.VerstuurAsync(ProefModule.Pad);
        await venster.VerwachtAsync(Bewaard);

        await using var ander = await Zitting.OpenAsync(proefstand, true, "Test Tweevoudig", "SOBO");
        await ander.Venster.GaNaarAsync(ProefModule.Pad);
        Assert.NotEqual(getypt, await ander.Venster.WaardenAsync(ProefModule.Pad));

        await zitting.MeldOpnieuwAanAsync();
        await Assertions.Expect(venster.Page.GetByLabel("SOBO")).ToBeCheckedAsync();
        await venster.Page.GetByLabel("Footstep").CheckAsync();
        await venster.DrukAsync("Profiel bevestigen");
        await venster.VerwachtKopAsync("Proefformulier");
        await Assertions.Expect(venster.Page.GetByText(Ingevuld.Terug)).ToHaveCountAsync(0);
        Assert.NotEqual(getypt, await venster.WaardenAsync(ProefModule.Pad));
    }

    [Fact]
    public async Task Form_AnotherTabSignedInAgain_ComesBackAndSavesNothing()
    {
        await using var zitting = await Zitting.OpenAsync(proefstand);
        var getypt = await zitting.Venster.VulFormulierInAsync(Ingevuld.Nieuw);
        await zitting.BeeindigAsync();
        await zitting.TikAsync(TimeSpan.FromMinutes(26));
        await Assertions.Expect(zitting.Venster.Einde()).ToBeVisibleAsync();
        await zitting.SessieAsync(metProfiel: true);

        await zitting.Venster.DrukAsync("Opnieuw aanmelden");

        await zitting.Venster.VerwachtTerugAsync(Ingevuld.Nieuw, getypt);
    }
}
