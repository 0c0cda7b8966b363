using AmaWvg.Tests.Overeenkomsten.Beheer;

namespace AmaWvg.Tests.MijnVoorziening.Beheer.Voorzieningen;

/// <summary>A merger or absorption by the department (BR-23).</summary>
public sealed class SamenvoegenTests(Portaal portaal)
{
    [Fact]
    public async Task Post_Absorption_PassesWhatRunsFromTheNextMonthOn()
    {
        var (van, naar) = (await portaal.MaakOrganisatieAsync(), await portaal.MaakOrganisatieAsync());
        var (an, bert) = (await van.MaakDeelnemerAsync("An", "Vooraan"), await van.MaakDeelnemerAsync("Bert", "Achteraan"));
        var anDaar = await naar.MaakDeelnemerAsync("Anna", "Vooraan", an.Insz);
        await naar.MaakOvereenkomstAsync(anDaar, new(2026, 5, 1));
        var keuken = await van.MaakOvereenkomstAsync(an, new(2026, 1, 1));
        var einde = await van.MaakOvereenkomstAsync(bert, new(2026, 2, 1), new(2027, 3, 31), "Met einde");
        var gepland = await van.MaakOvereenkomstAsync(bert, new(2027, 1, 1), null, "Gepland", new(2026, 11, 1));
        var gestopt = await van.MaakOvereenkomstAsync(bert, new(2026, 1, 1), new(2026, 11, 30), "Gestopt");

        var client = await portaal.BehandelaarAsync();
        var voorbeeld = (await client.BekijkAsync(van, naar)).IsPagina("Controleer en bevestig");
        Assert.Equal("3", voorbeeld.Feiten()["Overeenkomsten die overgaan"]);
        Assert.Equal(["An Vooraan", "An Vooraan, Werkpost keuken"], voorbeeld.Root.QuerySelectorAll("main [aria-labelledby=overgang-titel] li").Select(li => li.Words()));
        var page = await voorbeeld.Form("Overname bevestigen").Vul("Reden", "Beslist door beide besturen.").VerstuurEnVolgAsync();

        page.IsPagina(van.Naam).HeeftBericht("Overname verwerkt");
        Assert.Equal("Actief tot en met 30/11/2026", page.Feiten()["Erkenning"]);
        Assert.Equal(
            [
                ("Gestopt", new DateOnly(2026, 1, 1), (DateOnly?)new DateOnly(2026, 11, 30), false),
                ("Werkpost keuken", new(2026, 1, 1), new(2026, 11, 30), false),
                ("Met einde", new(2026, 2, 1), new(2026, 11, 30), false),
                ("Gepland", new(2027, 1, 1), null, true),
            ],
            (await van.OvereenkomstenAsync()).OrderBy(o => o.Startdatum).ThenBy(o => o.Referentie).Select(o => (o.Referentie, o.Startdatum, o.Einddatum, o.IsGeannuleerd)));
        var daar = (await naar.OvereenkomstenAsync()).Where(o => o.Voorganger is not null).OrderBy(o => o.Referentie, StringComparer.Ordinal).ToList();
        Assert.Equal(
            [
                ("Gepland", new DateOnly(2027, 1, 1), (DateOnly?)null, new DateOnly(2026, 11, 1), gepland.Id),
                ("Met einde", new(2026, 12, 1), new(2027, 3, 31), new(2026, 2, 1), einde.Id),
                ("Werkpost keuken (overgenomen)", new(2026, 12, 1), null, new(2026, 1, 1), keuken.Id),
            ],
            daar.Select(o => (o.Referentie, o.Startdatum, o.Einddatum, o.Aanmeldingsdag, o.Voorganger!.Value)));
        Assert.Equal((anDaar.Id, "Anna"), (daar[2].DeelnemerId, daar[2].Voornaam));
        Assert.All(daar, o => Assert.False(o.IsLaattijdigAangemeld));
        Assert.DoesNotContain(gestopt.Id, daar.Select(o => o.Voorganger));
    }

    [Fact]
    public async Task Post_Absorption_BothOrganisationsReadIt()
    {
        var (van, naar) = (await portaal.MaakOrganisatieAsync(), await portaal.MaakOrganisatieAsync());
        var deelnemer = await van.MaakDeelnemerAsync();
        var overeenkomst = await van.MaakOvereenkomstAsync(deelnemer, new(2026, 1, 1));

        await portaal.NeemOverAsync(van, naar);

        var (daar, hier) = (await naar.ClientAsync(), await van.ClientAsync());
        var bijVan = (await hier.GetAsync("/mijn-voorziening")).HeeftBericht($"Uw voorziening gaat op in {naar.Naam} op 15 november 2026");
        Assert.Contains("1 overeenkomst gaat over: vanaf 1 december 2026", bijVan.Words, StringComparison.Ordinal);
        Assert.StartsWith("Overname verwerkt: ", bijVan.Historiek()[0], StringComparison.Ordinal);
        Assert.DoesNotContain("Uw erkenning loopt af", (await hier.GetAsync("/overeenkomsten")).Words, StringComparison.Ordinal);
        (await daar.GetAsync("/mijn-voorziening")).HeeftBericht($"{van.Naam} gaat op in uw voorziening op 15 november 2026");
        portaal.Klok.Vandaag = new(2027, 3, 1);
        Assert.DoesNotContain("gaat op in uw voorziening", (await (await naar.ClientAsync()).GetAsync("/mijn-voorziening")).Words.Split("Overzicht voorziening")[0], StringComparison.Ordinal);
        (await (await van.ClientAsync()).GetAsync("/mijn-voorziening")).HeeftBericht($"Uw voorziening gaat op in {naar.Naam} op 15 november 2026");
        var details = await (await van.ClientAsync()).GetAsync($"/deelnemers/{deelnemer.Id}");
        Assert.Equal($"Overeenkomst overgedragen: Werkpost keuken, vanaf 01/12/2026 bij {naar.Naam}. Reden: Beslist door beide besturen.", Assert.Single(details.Historiek()));
        Assert.Equal("Stel een vraag over Werkpost keuken", Assert.Single(details.Rijen())[5]);
        var overgenomen = Assert.Single(await naar.DeelnemersAsync());
        Assert.StartsWith($"Overeenkomst overgenomen: Werkpost keuken, vanaf 01/12/2026, van {van.Naam}.", Assert.Single((await (await naar.ClientAsync()).GetAsync($"/deelnemers/{overgenomen.Id}")).Historiek()), StringComparison.Ordinal);
        foreach (var organisatie in new[] { van, naar })
            Assert.Single(await portaal.UitboxAsync<VoorzieningSamengegaan>(organisatie));
        Assert.Single(await portaal.UitboxAsync<OvereenkomstenOvergedragen>(van));
        Assert.Single(await portaal.UitboxAsync<OvereenkomstenOvergenomen>(naar));
        var staf = (await portaal.BehandelaarAsync("Els")).GetAsync(Correctieproef.Url(overeenkomst.Id));
        Assert.Contains(naar.Naam, (await staf).Feiten()["Ging over naar"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_MergerIntoAnOrganisationWithoutRecognition_EndsTheRecognitionAndPassesNothingUntilThereIsOne()
    {
        var (van, naar) = (await portaal.MaakOrganisatieAsync(), await portaal.MaakOrganisatieAsync(TestErkenning.Geen));
        await van.MaakOvereenkomstAsync(await van.MaakDeelnemerAsync(), new(2026, 1, 1));

        (await (await portaal.BehandelaarAsync()).BekijkAsync(van, naar, "Fusie")).HeeftBericht($"{naar.Naam} is niet erkend op 1 december 2026");
        (await portaal.NeemOverAsync(van, naar, "Fusie")).HeeftBericht("Fusie verwerkt");

        Assert.Null(Assert.Single(await van.OvereenkomstenAsync()).Einddatum);
        await naar.ErkenAsync(new(2027, 2, 1), new(2032, 1, 31));
        (await portaal.NeemOverAsync(van, naar, "Fusie", "31/1/2027")).HeeftBericht("Fusie verwerkt");
        Assert.Equal(new DateOnly(2027, 2, 1), Assert.Single(await naar.OvereenkomstenAsync()).Startdatum);
    }

    [Fact]
    public async Task Get_BackFromTheConfirmation_KeepsWhatWasTyped()
    {
        var (van, naar) = (await portaal.MaakOrganisatieAsync(), await portaal.MaakOrganisatieAsync());
        var client = await portaal.BehandelaarAsync();
        var bevestig = await client.BekijkAsync(van, naar);
        Assert.Contains("Er gaan geen overeenkomsten over.", bevestig.Words, StringComparison.Ordinal);

        var form = (await client.GetAsync(bevestig.Link("Terug naar het formulier").GetAttribute("href")!)).IsPagina("Fusie of overname").Form("Verder");

        Assert.Equal(("Overname", naar.Hco.Waarde, Overnameproef.Datum), (form.Veld("soort"), form.Veld("naar"), form.Veld("datum")));
    }

    [Fact]
    public async Task Get_AbsorptionByAnOrganisationWithoutRecognition_SaysSo()
    {
        var (van, naar) = (await portaal.MaakOrganisatieAsync(), await portaal.MaakOrganisatieAsync(TestErkenning.Verlopen));

        var page = (await (await portaal.BehandelaarAsync()).BekijkAsync(van, naar)).IsPagina("Fusie of overname");

        Assert.StartsWith($"{naar.Naam} is niet erkend op 1 december 2026.", Assert.Single(page.FoutenBij("HCO-nummer van de andere voorziening")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_AnotherOfficialWasFirst_ShowsThatAndPassesNothingTwice()
    {
        var (van, naar) = (await portaal.MaakOrganisatieAsync(), await portaal.MaakOrganisatieAsync());
        await van.MaakOvereenkomstAsync(await van.MaakDeelnemerAsync(), new(2026, 1, 1));
        var form = (await (await portaal.BeslisserAsync()).BekijkAsync(van, naar)).Form("Overname bevestigen").Vul("Reden", "Tweede.");
        await portaal.NeemOverAsync(van, naar);

        var page = await form.VerstuurAsync();

        page.IsPagina("Controleer en bevestig", 409).HeeftBericht("Iemand anders paste dit intussen aan");
        Assert.Equal("0", page.Feiten()["Overeenkomsten die overgaan"]);
        Assert.Single(await naar.OvereenkomstenAsync());
    }

    [Fact]
    public async Task Post_WithoutReason_SaysSoAndPassesNothing()
    {
        var (van, naar) = (await portaal.MaakOrganisatieAsync(), await portaal.MaakOrganisatieAsync());

        var page = await (await (await portaal.BehandelaarAsync()).BekijkAsync(van, naar)).Form("Overname bevestigen").VerstuurAsync();

        page.HeeftFout("Reden", "Vul de reden in; de voorzieningen krijgen ze te lezen");
        Assert.Contains("Actief tot en met", (await (await van.ClientAsync()).GetAsync("/mijn-voorziening")).Feiten()["Erkenning"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Rollen.FinancieelBeheerder)]
    [InlineData(Rollen.Goedkeurder)]
    public async Task Get_MayOnlyRead_OffersNothing(string rol)
    {
        var van = await portaal.MaakOrganisatieAsync();
        var client = await portaal.MedewerkerAsync(new(), rol);

        Assert.DoesNotContain("Fusie of overname", (await client.GetAsync(await van.UrlAsync())).Words, StringComparison.Ordinal);
        Assert.Equal(403, (await client.GetAsync(await van.UrlAsync("fusie-of-overname"))).Status);
    }
}
