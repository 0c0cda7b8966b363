using AmaWvg.Tests.MijnVoorziening.Beheer;
using AmaWvg.Tests.Overeenkomsten.Aanmelden;

namespace AmaWvg.Tests.Web.Lists;

/// <summary>"Terug naar" brings back the list as it was, whatever happened in between.</summary>
public sealed class ListPlaceTests(Portaal portaal)
{
    [Fact]
    public async Task Back_AfterEveryStepOfAChange_LeadsToTheListAsItWas()
    {
        var client = await MetLijstAsync();
        var lijst = await client.GetAsync("/overeenkomsten?zoek=peeters&sorteer=naam&pagina=2");
        var terug = "/overeenkomsten?zoek=peeters&sorteer=naam&pagina=2#rij-3";

        var details = await client.GetAsync(Rij(lijst, 3));
        Assert.Equal(terug, Terug(details));
        foreach (var (link, knop, veld, waarde) in new[] { ("Wijzig naam", "Bewaren", "Naam", "Peters"), ("Wijzig referentie Atelier", "Bewaren", "Referentie overeenkomst", "Keuken") })
        {
            var form = await client.GetAsync(details.Link(link).GetAttribute("href")!);
            // A fault on the way keeps the place too.
            var fout = await form.Form(knop).Vul(veld, "").VerstuurAsync();
            Assert.Equal(422, fout.Status);
            var na = await fout.Form(knop).Vul(veld, waarde).VerstuurEnVolgAsync();
            Assert.Equal(terug, Terug(na));
            Assert.Equal(terug, Terug(await client.GetAsync(form.Root.QuerySelector(".crumb a")!.GetAttribute("href")!)));
        }

        Assert.NotNull((await client.GetAsync(terug.Split('#')[0])).Root.QuerySelector("#rij-3"));
    }

    [Fact]
    public async Task Back_FromANewAgreement_LeadsToTheListAsItWas()
    {
        var client = await MetLijstAsync();
        var terug = "/overeenkomsten?zoek=peeters&pagina=2";

        var form = await client.GetAsync((await client.GetAsync(terug)).Link("Nieuwe overeenkomst").GetAttribute("href")!);
        Assert.Equal((terug, terug), (Terug(form), form.Link("Annuleren").GetAttribute("href")));
        var fout = await form.Form(AanmeldenScherm.Button).VulIn(voornaam: "").VerstuurAsync();
        Assert.Equal((422, terug), (fout.Status, Terug(fout)));

        Assert.Equal(terug, Terug(await fout.Form(AanmeldenScherm.Button).VulIn().VerstuurEnVolgAsync()));
    }

    [Theory]
    [InlineData("/overeenkomsten?zoek=peeters&pagina=2")]
    [InlineData("/beheer/overeenkomsten?status=lopend")]
    public async Task Back_FromTheSearchByInsz_LeadsToTheListAsItWas(string terug)
    {
        var organisatie = await MetLijstVanAsync();
        var isBeheer = terug.StartsWith("/beheer", StringComparison.Ordinal);
        var client = isBeheer ? await portaal.BehandelaarAsync() : await organisatie.ClientAsync();
        var deelnemer = await organisatie.MaakDeelnemerAsync();

        var fout = await (await client.GetAsync(terug)).Form("Zoek op INSZ-nummer").Vul("INSZ-nummer", "85.02.28").VerstuurAsync();
        Assert.Equal((422, terug, terug), (fout.Status, Terug(fout), fout.Link("Annuleren").GetAttribute("href")));
        var weer = await fout.Form("Zoek op INSZ-nummer").Vul("INSZ-nummer", "1").VerstuurAsync();
        Assert.Equal((422, terug), (weer.Status, Terug(weer)));

        var gevonden = await weer.Form("Zoek op INSZ-nummer").Vul("INSZ-nummer", deelnemer.Insz.Waarde).VerstuurEnVolgAsync();
        Assert.DoesNotContain(deelnemer.Insz.Waarde, gevonden.Url, StringComparison.Ordinal);
        if (!isBeheer)
            Assert.Equal(terug, Terug(gevonden));
    }

    [Fact]
    public async Task Back_FromAPersonFoundThroughTheBox_LeadsToTheListWithTheOtherFilters()
    {
        var organisatie = await MetLijstVanAsync();
        var deelnemer = await organisatie.MaakDeelnemerAsync();
        var form = (await (await organisatie.ClientAsync()).GetAsync("/overeenkomsten?status=lopend&sorteer=naam")).Form("Zoeken");

        var gevonden = await form.Vul("Zoeken in overeenkomsten", $"Luc {deelnemer.Insz.Weergave}").VerstuurEnVolgAsync();

        gevonden.IsPagina("Details deelnemer");
        Assert.DoesNotContain(deelnemer.Insz.Waarde, gevonden.Url, StringComparison.Ordinal);
        Assert.Contains("status=lopend&sorteer=naam", Terug(gevonden), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/beheer/outbox", "/beheer/berichten?pagina=2")]
    [InlineData("/beheer/berichten/ontvangen", "/beheer/berichten?pagina=2")]
    [InlineData("/beheer/uitbetalingen/tarieven/nieuw", "/beheer/uitbetalingen?pagina=2")]
    public async Task Back_FromWhatStandsBesideAListOfStaff_LeadsToThePageItWas(string url, string terug)
    {
        var client = await portaal.MedewerkerAsync(new TestPersoon("Fien", "Financieel"), Rollen.FinancieelBeheerder);

        var page = await client.GetAsync($"{url}?lijst=pagina%3D2");

        Assert.Equal(terug, Terug(page));
        // A form that asks by GET holds it as a field: the browser drops what stands in its address.
        Assert.All(page.Root.QuerySelectorAll("main form"), form => Assert.True(
            form.GetAttribute("action")!.Contains("lijst=pagina%3D2", StringComparison.Ordinal) || form.QuerySelector("input[name=lijst]")?.GetAttribute("value") == "pagina=2"));
    }

    [Theory]
    [InlineData("/beheer/berichten?soort=financieel", "Verwerking", "/beheer/outbox?lijst=soort%3Dfinancieel")]
    [InlineData("/beheer/berichten?soort=financieel", "Wat voorzieningen kregen", "/beheer/berichten/ontvangen?lijst=soort%3Dfinancieel")]
    [InlineData("/beheer/uitbetalingen", "Tarief toevoegen", "/beheer/uitbetalingen/tarieven/nieuw?lijst=pagina%3D1")]
    public async Task Link_BesideAListOfStaff_TakesItsPlaceAlong(string lijst, string link, string url) =>
        Assert.Equal(url, (await (await portaal.MedewerkerAsync(new TestPersoon("Fien", "Financieel"), Rollen.FinancieelBeheerder)).GetAsync(lijst)).Root
            .QuerySelectorAll("main .actions a").Single(a => a.TextContent.Trim() == link).GetAttribute("href"));

    [Theory]
    [InlineData("/beheer/voorzieningen?erkenning=met&sorteer=gemeente")]
    [InlineData("/beheer/overeenkomsten?status=lopend")]
    public async Task Back_OfStaff_LeadsToTheListAsItWas(string url)
    {
        await MetLijstAsync();
        var client = await portaal.BehandelaarAsync();
        var details = await client.GetAsync(Rij(await client.GetAsync(url), 1));

        Assert.Equal($"{url}#rij-1", Terug(details));
    }

    [Theory]
    [InlineData("?lijst=https%3A%2F%2Fvreemd.example%2F", "/overeenkomsten")]
    [InlineData("?lijst=%2F%2Fvreemd.example", "/overeenkomsten")]
    [InlineData("?lijst=onbekend%3D1%26status%3Dlopend&rij=x", "/overeenkomsten?status=lopend")]
    [InlineData("?lijst=zoek%3D%22%3E%3Cscript%3E&rij=-1", "/overeenkomsten?zoek=%22%3E%3Cscript%3E")]
    [InlineData("?rij=12", "/overeenkomsten#rij-12")]
    [InlineData("?rij=999999999999", "/overeenkomsten")]
    public async Task Back_FromAnAddressThatSomebodyMade_LeadsToThisListOnly(string query, string terug)
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var deelnemer = await organisatie.MaakDeelnemerAsync();

        Assert.Equal(terug, Terug(await (await organisatie.ClientAsync()).GetAsync($"/deelnemers/{deelnemer.Id}{query}")));
    }

    [Theory]
    [InlineData("zoek%3D{0}")]
    [InlineData("zoek%253D{0}%2526a")]
    public async Task Links_WhenTheAddressHoldsAnInsz_DoNot(string lijst)
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var deelnemer = await organisatie.MaakDeelnemerAsync();
        var client = await organisatie.ClientAsync();

        var page = await (await client.SendAsync(new(HttpMethod.Get, $"/deelnemers/{deelnemer.Id}?lijst={string.Format(null, lijst, deelnemer.Insz.Waarde)}"), maySendInsz: true)).VolgAsync();

        Assert.DoesNotContain(deelnemer.Insz.Waarde, page.Url, StringComparison.Ordinal);
        Assert.Equal("/overeenkomsten", Terug(page));
        Assert.All(page.Root.QuerySelectorAll("a"), link => Assert.DoesNotContain(deelnemer.Insz.Waarde, link.GetAttribute("href")!, StringComparison.Ordinal));
    }

    private async Task<PortaalClient> MetLijstAsync() => await (await MetLijstVanAsync()).ClientAsync();

    private async Task<TestOrganisatie> MetLijstVanAsync()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        for (var n = 0; n < 30; n++)
            await organisatie.MaakOvereenkomstAsync(await organisatie.MaakDeelnemerAsync($"Luc {n}"), new(2026, 1, 1 + n), referentie: "Atelier");
        return organisatie;
    }

    private static string Rij(PortaalResponse lijst, int nummer) => lijst.Root.QuerySelector($"#rij-{nummer} a")!.GetAttribute("href")!;

    private static string Terug(PortaalResponse page) => page.Root.QuerySelector(".crumb a")!.GetAttribute("href")!;
}
