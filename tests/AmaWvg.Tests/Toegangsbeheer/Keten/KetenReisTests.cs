using AmaWvg.Tests.Beveiliging;

namespace AmaWvg.Tests.Toegangsbeheer.Keten;

/// <summary>The way of the long manual: from nothing to a user who works, and back.</summary>
public sealed class KetenReisTests(Portaal portaal)
{
    [Fact]
    public async Task Journey_FromNothingToAUser_WorksAndEndsWithTheRight()
    {
        var (wim, hilde, cis, guy) = (new TestPersoon("Wim", "Wet"), new TestPersoon("Hilde", "Hoofd"), new TestPersoon("Cis", "Co"), new TestPersoon("Guy", "Gebruik"));
        var organisatie = await portaal.MaakOrganisatieAsync();
        var kbo = portaal.Registers.Maak(wim.Insz);
        kbo.Voorzieningen.Add(new(organisatie.Hco, kbo.Nummer, organisatie.Naam, "Leuven", "001") { Soort = "Maatwerkbedrijf", Adres = "", Provincie = "Vlaams-Brabant" });

        // The wettelijk vertegenwoordiger names the hoofdtoegangsbeheerder.
        var client = await portaal.MeldAanAsync(wim);
        (await client.GetAsync("/profiel")).IsPagina("U hebt nog geen toegang");
        var page = await (await client.GetAsync("/toegangsbeheer/hoofdtoegangsbeheerder")).Form("Volgende").Vul("KBO-nummer", kbo.Nummer.Weergave).VerstuurEnVolgAsync();
        page.IsPagina("Hoofdtoegangsbeheerder aanstellen");
        page = await page.Form("Volgende").Kies("Andere persoon").Vul("INSZ-nummer", hilde.Insz.Weergave).Vul("E-mailadres", "hilde@voorbeeld.be").Vul("Telefoonnummer", "016 12 34 56")
            .Vul("Uw e-mailadres", "wim@voorbeeld.be").Vul("Uw telefoonnummer", "016 65 43 21").Kies("De andere persoon is werknemer of wettelijk vertegenwoordiger van deze onderneming").VerstuurAsync();
        page = await page.Form("Bevestig").Kies("Ja, ik bevestig").VerstuurEnVolgAsync();
        page.IsPagina("Keten van toegangsbeheer").HeeftBericht("De hoofdtoegangsbeheerder is aangesteld");

        // The hoofdtoegangsbeheerder activates the hoedanigheid and adds a co-toegangsbeheerder.
        client = await KiesAsync(hilde, $"Toegangsbeheer van {kbo.Naam}");
        page = await KlikAsync(client, await client.GetAsync("/toegangsbeheer"), $"Naar deze stap voor {organisatie.Naam}");
        page = await page.IsPagina("Hoedanigheid activeren").Form("Volgende").Vul("De hoedanigheid activeren", "eHealth Gezondheidszorg").VerstuurAsync();
        page = await page.Form("Opslaan").VerstuurAsync();
        Assert.Empty(await portaal.Rechten.ProfielenAsync(guy));
        page = await page.Form("Bevestigen").VerstuurEnVolgAsync();
        page.HeeftBericht("Hoedanigheid geactiveerd");
        page = await KlikAsync(client, page, "Toegangsbeheerders");
        page = await page.Form("Volgende").Kies("Een co-lokale beheerder toevoegen").Vul("INSZ-nummer", cis.Insz.Weergave).VerstuurAsync();
        page = await (await page.Form("Opslaan").VerstuurAsync()).Form("Bevestigen").VerstuurEnVolgAsync();
        page.HeeftBericht("Co-toegangsbeheerder toegevoegd");

        // The co-toegangsbeheerder makes the subafdeling, with the application, and the user with the right.
        client = await KiesAsync(cis, $"Toegangsbeheer van {kbo.Naam}");
        page = await KlikAsync(client, await client.GetAsync("/toegangsbeheer"), $"Naar deze stap voor {organisatie.Naam}");
        page = await page.IsPagina("Een subafdeling toevoegen").Form("Volgende").Kies(organisatie.Naam).Vul("E-mailadres", "huis@voorbeeld.be")
            .Kies("Ik wil zelf instaan voor het beheer van de subafdeling").VerstuurAsync();
        page = await page.Form("Opslaan").Kies(Ketenformulieren.Recht).VerstuurAsync();
        page = await page.Form("Bevestigen").VerstuurEnVolgAsync();
        page.IsPagina("Gebruikers - Subafdelingen").HeeftBericht("Subafdeling toegevoegd");
        page = await KlikAsync(client, page, $"Gebruikers van {organisatie.Naam}");
        page = await KlikAsync(client, page, "Een gebruiker toevoegen");
        page = await page.Form("Volgende").Vul("INSZ-nummer", guy.Insz.Weergave).VerstuurAsync();
        page = await page.Form("Bevestigen").Kies(Ketenformulieren.Recht).VerstuurEnVolgAsync();
        page.IsPagina("Gebruikers").HeeftBericht("Gebruiker toegevoegd");

        // The user works, until the very next request after the right is unticked.
        var gebruiker = await KiesAsync(guy, organisatie.Naam);
        (await gebruiker.GetAsync("/overeenkomsten")).IsPagina("Overeenkomsten");
        page = await KlikAsync(client, await client.GetAsync(page.Url), $"Recht wijzigen van Guy Gebruik, {guy.Insz.Weergave}");
        page = await page.Form("Bevestigen").Kies(Ketenformulieren.Recht, aan: false).VerstuurEnVolgAsync();
        page.HeeftBericht("Recht gewijzigd");
        var geweigerd = await (await gebruiker.GetAsync("/overeenkomsten")).VolgAsync();
        Assert.Contains($"Uw toegang voor {organisatie.Naam} is gewijzigd. Meld u opnieuw aan.", geweigerd.Words, StringComparison.Ordinal);
        Assert.Empty(await portaal.Rechten.ProfielenAsync(guy));
    }

    private async Task<PortaalClient> KiesAsync(TestPersoon persoon, string profiel)
    {
        var client = await portaal.MeldAanAsync(persoon);
        (await (await client.GetAsync("/profiel")).Form("Profiel bevestigen").Kies(profiel).VerstuurAsync()).IsNaar("/");
        return client;
    }

    private static Task<PortaalResponse> KlikAsync(PortaalClient client, PortaalResponse page, string words) => client.GetAsync(page.Link(words).GetAttribute("href")!);
}
