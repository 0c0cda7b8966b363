namespace AmaWvg.BrowserTests.Journeys;

/// <summary>The ways of the two manuals to a user who works, with and without script: from an onderneming without anybody, and where the chain stands. Then the right goes.</summary>
public sealed class ToegangsbeheerTests(Proefstand proefstand)
{
    private const string Recht = "Departement Welzijn, Volksgezondheid en Gezin: Aanbod van arbeidsmatige activiteiten";
    private const string Inspecteur = "71.04.18-294.06";

    [Theory]
    [InlineData(true, "0999.000.129", "OCMW Voorbeeldgem (fictief)", "OCMW Voorbeeldgem, sociale dienst (fictief)", "OCMW Voorbeeldgem, woonzorgcentrum (fictief)")]
    [InlineData(false, "0999.000.228", "OCMW Voorbeelddorp (fictief)", "OCMW Voorbeelddorp, sociale dienst (fictief)", "OCMW Voorbeelddorp, woonzorgcentrum (fictief)")]
    public async Task Journey_FromNobodyToAUser_WorksAndEndsWithTheRight(bool script, string kbo, string onderneming, string voorziening, string andere)
    {
        await using (var wet = await proefstand.BezoekerAsync(script))
        {
            await wet.MeldAanAsync("Test Vertegenwoordiger");
            await wet.VerwachtPadAsync("/profiel");
            await wet.GaNaarAsync("/toegangsbeheer/hoofdtoegangsbeheerder");
            await wet.VulAsync("KBO-nummer", kbo);
            await wet.DrukAsync("Volgende");
            await wet.VerwachtKopAsync("Hoofdtoegangsbeheerder aanstellen");
            await wet.Veld("Andere persoon").CheckAsync();
            await wet.VulAsync("INSZ-nummer", Inspecteur);
            await wet.VulAsync("E-mailadres", "hoofd@voorbeeld.be");
            await wet.VulAsync("Telefoonnummer", "016 12 34 56");
            await wet.VulAsync("Uw e-mailadres", "wet@voorbeeld.be");
            await wet.VulAsync("Uw telefoonnummer", "016 65 43 21");
            await wet.Veld("De andere persoon is werknemer of wettelijk vertegenwoordiger van deze onderneming").CheckAsync();
            await wet.DrukAsync("Volgende");
            await wet.Veld("Ja, ik bevestig").CheckAsync();
            await wet.DrukAsync("Bevestig");
            await wet.VerwachtAsync("De hoofdtoegangsbeheerder is aangesteld");
        }

        await using var hoofd = await AangemeldAsync(script, $"Toegangsbeheer van {onderneming}", "Toegangsbeheer");
        await hoofd.KlikAsync($"Naar deze stap voor {voorziening}");
        await hoofd.Veld("De hoedanigheid activeren").SelectOptionAsync("eHealth Gezondheidszorg");
        await hoofd.DrukAsync("Volgende");
        await hoofd.DrukAsync("Opslaan");
        await hoofd.DrukAsync("Bevestigen");
        await hoofd.VerwachtAsync("Hoedanigheid geactiveerd");
        await hoofd.KlikAsync("Toegangsbeheerders");
        await hoofd.Veld("Een co-lokale beheerder toevoegen").CheckAsync();
        await hoofd.VulAsync("INSZ-nummer", TestInsz.Nieuw().Weergave);
        await hoofd.DrukAsync("Volgende");
        await hoofd.DrukAsync("Opslaan");
        await hoofd.DrukAsync("Bevestigen");
        await hoofd.VerwachtAsync("Co-toegangsbeheerder toegevoegd");
        await hoofd.KlikAsync("Toegangsbeheer");
        await hoofd.KlikAsync($"Naar deze stap voor {voorziening}");
        await hoofd.VerwachtKopAsync("Een subafdeling toevoegen");
        await Assertions.Expect(hoofd.Veld(andere)).ToHaveCountAsync(0);
        await hoofd.Veld(voorziening).CheckAsync();
        await hoofd.VulAsync("E-mailadres", "dienst@voorbeeld.be");
        await hoofd.Veld("Ik wil zelf instaan voor het beheer van de subafdeling").CheckAsync();
        await hoofd.DrukAsync("Volgende");
        await hoofd.Veld(Recht).CheckAsync();
        await hoofd.DrukAsync("Opslaan");
        await hoofd.DrukAsync("Bevestigen");
        await hoofd.VerwachtAsync("Subafdeling toegevoegd");
        await hoofd.KlikAsync($"Gebruikers van {voorziening}");
        await hoofd.KlikAsync("Een gebruiker toevoegen");
        await hoofd.VulAsync("INSZ-nummer", Inspecteur);
        await hoofd.DrukAsync("Volgende");
        await hoofd.VerwachtAsync("U geeft uzelf toegang.");
        await hoofd.Veld(Recht).CheckAsync();
        await hoofd.DrukAsync("Bevestigen");
        await hoofd.VerwachtAsync("Gebruiker toegevoegd");

        await using var gebruiker = await AangemeldAsync(script, voorziening, "Overeenkomsten");
        await hoofd.KlikAsync($"Recht wijzigen van Test Inspecteur, {Inspecteur}");
        await hoofd.Veld(Recht).UncheckAsync();
        await hoofd.DrukAsync("Bevestigen");
        await hoofd.VerwachtAsync("Recht gewijzigd");
        await gebruiker.GaNaarAsync("/overeenkomsten");
        await gebruiker.VerwachtAsync($"Uw toegang voor {voorziening} is gewijzigd.");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Journey_OfTheShortManual_GivesAccessThatEndsWithTheRight(bool script)
    {
        await using var beheerder = await proefstand.ToegangsbeheerderAsync(script);
        await beheerder.GaNaarAsync("/toegangsbeheer");
        await beheerder.KlikAsync("Bekijk de hele keten");
        await beheerder.VerwachtAsync("“eHealth Gezondheidszorg” is actief sinds");
        await beheerder.KlikAsync("Gebruikers - Subafdelingen");
        await beheerder.KlikAsync("Wijzig De Lochting");
        await Assertions.Expect(beheerder.Veld(Recht)).ToBeCheckedAsync();
        await beheerder.KlikAsync("Terug naar subafdelingen");
        await beheerder.KlikAsync("Gebruikers van De Lochting");
        await beheerder.KlikAsync("Een gebruiker toevoegen");
        await beheerder.VulAsync("INSZ-nummer", Inspecteur);
        await beheerder.DrukAsync("Volgende");
        await beheerder.Veld(Recht).CheckAsync();
        await beheerder.DrukAsync("Bevestigen");
        await beheerder.VerwachtAsync("Gebruiker toegevoegd");

        await using var gebruiker = await AangemeldAsync(script, "De Lochting", "Overeenkomsten");
        // Who signed in has a name from then on.
        await beheerder.Page.ReloadAsync();
        await beheerder.KlikAsync($"Recht wijzigen van Test Inspecteur, {Inspecteur}");
        await beheerder.Veld(Recht).UncheckAsync();
        await beheerder.DrukAsync("Bevestigen");
        await beheerder.VerwachtAsync("Recht gewijzigd");
        await gebruiker.GaNaarAsync("/overeenkomsten");
        await gebruiker.VerwachtAsync("Uw toegang voor De Lochting is gewijzigd.");

        await beheerder.KlikAsync($"Gebruiker verwijderen Test Inspecteur, {Inspecteur}");
        await beheerder.DrukAsync("Gebruiker verwijderen");
        await beheerder.VerwachtAsync("Gebruiker verwijderd");
    }

    private async Task<Venster> AangemeldAsync(bool script, string profiel, string kop)
    {
        var venster = await proefstand.BezoekerAsync(script);
        await venster.MeldAanAsync("Test Inspecteur");
        await venster.KiesProfielAsync(profiel, kop);
        return venster;
    }
}
