using AmaWvg.BrowserTests.Proefformulier;

namespace AmaWvg.BrowserTests.Journeys;

/// <summary>What needs a strong digital key, with the local provider.</summary>
public sealed class VerseAanmeldingTests(Proefstand proefstand)
{
    private const string Zwak = "Beveiligingscode via sms";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Form_SignedInWithAWeakKey_ComesBackAfterAStrongOneAndWorks(bool script)
    {
        await using var venster = await AangemeldAsync(script);
        await venster.VulAsync("Naam", "Zoë D’hondt");

        await venster.DrukAsync("Bewaren");
        await venster.VerwachtAsync("Het e-loket vraagt dat u zich opnieuw aanmeldt.");
        await Assertions.Expect(venster.Veld(Zwak)).ToHaveCountAsync(0);
        await venster.DrukAsync("Test Begeleider");

        await venster.VerwachtKopAsync("Verse aanmelding");
        await venster.VerwachtAsync(Ingevuld.Terug);
        await Assertions.Expect(venster.Veld("Naam")).ToHaveValueAsync("Zoë D’hondt");
        await venster.DrukAsync("Bewaren");
        await venster.VerwachtKopAsync("Overeenkomsten");
    }

    [Fact]
    public async Task Form_CancelledAtTheProvider_ExplainsAndKeepsTheSession()
    {
        await using var venster = await AangemeldAsync(script: true);
        await venster.DrukAsync("Bewaren");

        await venster.DrukAsync("Annuleren");

        await venster.VerwachtKopAsync("Meld u opnieuw aan voor deze stap");
        await venster.KlikAsync("Niet nu, naar de startpagina");
        await venster.VerwachtKopAsync("Overeenkomsten");
    }

    private async Task<Venster> AangemeldAsync(bool script)
    {
        var venster = await proefstand.BezoekerAsync(script);
        await venster.MeldAanAsync("Test Begeleider", Zwak);
        await venster.KiesProfielAsync("De Lochting");
        await venster.GaNaarAsync(ProefModule.Vers);
        return venster;
    }
}
