namespace AmaWvg.BrowserTests.Journeys;

public sealed class MeldenTests(Proefstand proefstand)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Report_ErrorsFirst_KeepsWhatWasTypedThenConfirms(bool script)
    {
        await using var venster = await proefstand.BegeleiderAsync(script);
        await venster.GaNaarAsync("/overeenkomsten");
        await venster.KlikAsync("Nieuwe overeenkomst");
        await venster.VulAsync("Voornaam", "Lotte");
        await venster.VulAsync("Startdatum", "31/2/2026");
        await venster.DrukAsync(Formulieren.Aanmelden);

        await venster.VerwachtFoutenAsync(
            "Vul een INSZ-nummer in",
            "Vul een naam in",
            "Vul een referentie in",
            "\"Startdatum\" moet een bestaande datum zijn, zoals 27/3/2026",
            "Bevestig dat de deelnemer geen van deze andere vormen van begeleiding volgt");
        await Assertions.Expect(venster.Veld("Voornaam")).ToHaveValueAsync("Lotte");
        await Assertions.Expect(venster.Veld("Startdatum")).ToHaveValueAsync("31/2/2026");
        await venster.KlikAsync("Vul een naam in");
        await Assertions.Expect(venster.Veld("Naam")).ToBeFocusedAsync();

        var melding = new Proefmelding();
        await venster.VulInAsync(melding);
        await venster.DrukAsync(Formulieren.Aanmelden);
        await venster.VerwachtBevestigingAsync("Overeenkomst aangemeld");
        await venster.VerwachtAsync($"{melding.Voornaam} {melding.Naam}");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Report_Late_SaysFromWhichMonthTheSubsidyRuns(bool script)
    {
        await using var venster = await proefstand.BegeleiderAsync(script);
        await venster.MeldOvereenkomstAsync(new() { Start = Proefmelding.Vandaag.AddMonths(-3) });
        await Assertions.Expect(venster.Page.Locator(".notice.good"))
            .ToContainTextAsync($"subsidie is pas mogelijk vanaf {Maand.Van(Proefmelding.Vandaag).Weergave}");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Report_DoubleClick_GivesOneAgreement(bool script)
    {
        await using var venster = await proefstand.BegeleiderAsync(script);
        await venster.GaNaarAsync("/overeenkomsten/nieuw");
        await venster.VulInAsync(new());
        await venster.Knop(Formulieren.Aanmelden).DblClickAsync();
        await venster.VerwachtBevestigingAsync("Overeenkomst aangemeld");
        await Assertions.Expect(venster.Page.Locator("tbody tr")).ToHaveCountAsync(1);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Report_AfterSwitchingToAnotherOrganisation_ShowsWhatWasTypedAndSavesNothing(bool script)
    {
        await using var venster = await proefstand.BezoekerAsync(script);
        await venster.MeldAanAsync("Test Tweevoudig");
        await venster.KiesProfielAsync("SOBO");
        await venster.GaNaarAsync("/overeenkomsten/nieuw");
        var melding = new Proefmelding();
        await venster.VulInAsync(melding);

        var tweede = await venster.TweedeAsync();
        await tweede.GaNaarAsync("/profiel");
        await tweede.KiesProfielAsync("Footstep");

        await venster.DrukAsync(Formulieren.Aanmelden);
        await venster.VerwachtKopAsync("Dit formulier hoort bij een andere organisatie");
        await venster.VerwachtAsync(melding.Naam);
        await venster.GaNaarAsync($"/overeenkomsten?zoek={melding.Naam}");
        await venster.VerwachtAsync("Geen overeenkomsten gevonden");
    }
}
