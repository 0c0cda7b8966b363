using AmaWvg.Tests.MijnVoorziening.Erkenningsaanvragen;
using AmaWvg.Tests.Overeenkomsten.Aanmelden;

namespace AmaWvg.Tests.Host.Security;

public sealed class LimietenTests(Portaal portaal, BegrensdPortaal begrensd) : IClassFixture<BegrensdPortaal>
{
    private const string Geduld = "Even geduld";

    private static int _adres;

    [Fact]
    public async Task Get_MoreThanAPersonMay_WaitsAndOthersGoOn()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var client = await organisatie.ClientAsync(begrensd.Host);
        var colleague = await organisatie.ClientAsync(begrensd.Host, new());

        var answers = await SendAsync(client, "/contact", BegrensdPortaal.Persoon + 1);

        Assert.All(answers.SkipLast(1), page => Assert.Equal(200, page.Status));
        answers[^1].IsPagina(Geduld, 429);
        Assert.InRange(answers[^1].Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
        Assert.Equal(200, (await colleague.GetAsync("/contact")).Status);
        Assert.Equal(200, (await client.GetAsync("/css/portaal.css")).Status);
        Assert.Equal(200, (await client.GetAsync("/health/live")).Status);
    }

    [Fact]
    public async Task Htmx_MoreThanAPersonMay_LeavesThePage()
    {
        var client = await (await portaal.MaakOrganisatieAsync()).ClientAsync(begrensd.Host);
        await SendAsync(client, "/contact", BegrensdPortaal.Persoon);

        var answer = await client.HtmxAsync("/overeenkomsten?zoek=an");

        Assert.Equal(429, answer.Status);
        Assert.StartsWith("Even geduld. ", answer.Body, StringComparison.Ordinal);
        Assert.Equal(["none"], answer.Headers.GetValues("HX-Reswap"));
    }

    [Fact]
    public async Task Get_MoreThanAnOrganisationMay_WaitsAndOthersGoOn()
    {
        var (organisatie, ander) = (await portaal.MaakOrganisatieAsync(), await portaal.MaakOrganisatieAsync());
        var colleagues = new[] { await organisatie.ClientAsync(begrensd.Host), await organisatie.ClientAsync(begrensd.Host, new()) };
        foreach (var client in colleagues)
            await SendAsync(client, "/contact", BegrensdPortaal.Organisatie / 2);

        var refused = await (await organisatie.ClientAsync(begrensd.Host, new())).GetAsync("/contact");

        refused.IsPagina(Geduld, 429);
        Assert.Equal(200, (await (await ander.ClientAsync(begrensd.Host)).GetAsync("/contact")).Status);
    }

    [Fact]
    public async Task Post_MoreInszLookupsThanAPersonMay_WaitsButMayGoOnOtherwise()
    {
        var client = await (await portaal.MaakOrganisatieAsync()).ClientAsync(begrensd.Host);
        var form = (await client.GetAsync("/overeenkomsten/zoek-insz")).Form("Zoek op INSZ-nummer").Vul("INSZ-nummer", TestInsz.Nieuw().Waarde);
        for (var n = 0; n < BegrensdPortaal.Insz; n++)
            Assert.Equal(303, (await form.VerstuurAsync()).Status);

        (await form.VerstuurAsync()).IsPagina(Geduld, 429);

        Assert.Equal(200, (await client.GetAsync("/contact")).Status);
    }

    [Fact]
    public async Task Post_MoreDiplomaLookupsThanAPersonMay_WaitsButMayGoOnOtherwise()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var scherm = await Aanvraagscherm.OpenAsync(organisatie);
        await using var host = new PortaalHost(portaal, instellingen: new Dictionary<string, string>
        {
            ["Limieten:Actief"] = "true",
            ["Limieten:Insz:Ineens"] = $"{BegrensdPortaal.Insz}",
            ["Limieten:Insz:PerMinuut"] = "1",
        });
        var client = await organisatie.ClientAsync(host);
        for (var n = 0; n < BegrensdPortaal.Insz; n++)
            Assert.Equal(303, (await VraagAsync()).Status);

        var geweigerd = await VraagAsync();

        geweigerd.IsPagina(Geduld, 429);
        Assert.InRange(geweigerd.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
        Assert.Equal(200, (await client.GetAsync("/contact")).Status);

        async Task<PortaalResponse> VraagAsync() => await Stapformulier.Van(await client.GetAsync(scherm.Criteria))
            .Met("heeftBachelors", "ja").Met("medewerker", "An Peeters").Met("insz", TestInsz.Nieuw().Waarde).VerstuurAsync(Aanvraagscherm.Valideer);
    }

    [Fact]
    public async Task Post_MoreReportsThatShowANameThanAPersonMay_WaitsButMayGoOnOtherwise()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var deelnemer = await organisatie.MaakDeelnemerAsync();
        var client = await organisatie.ClientAsync(begrensd.Host);
        var form = (await client.GetAsync("/overeenkomsten/nieuw")).Form("Overeenkomst aanmelden").VulIn(insz: deelnemer.Insz.Waarde, voornaam: "Lucas", naam: "Peters");
        for (var n = 0; n < BegrensdPortaal.Insz; n++)
            Assert.Equal(422, (await form.VerstuurAsync()).Status);

        (await form.VerstuurAsync()).IsPagina(Geduld, 429);

        Assert.Equal(200, (await client.GetAsync("/contact")).Status);
    }

    [Theory]
    [InlineData("/overeenkomsten")]
    [InlineData("/overeenkomsten/export.csv")]
    public async Task Get_InszTypedInTheSearchBox_CountsAsALookup(string url)
    {
        var client = await (await portaal.MaakOrganisatieAsync()).ClientAsync(begrensd.Host);
        var search = $"{url}?zoek={TestInsz.Nieuw().Waarde}";
        for (var n = 0; n < BegrensdPortaal.Insz; n++)
            Assert.Equal(303, (await client.SendAsync(new(HttpMethod.Get, search), maySendInsz: true)).Status);

        Assert.Equal(429, (await client.SendAsync(new(HttpMethod.Get, search), maySendInsz: true)).Status);
        Assert.Equal(200, (await client.GetAsync($"{url}?zoek=an")).Status);
    }

    [Theory]
    [InlineData("203.0.113.{0}", "203.0.113.{0}", "198.51.100.{0}")]
    [InlineData("2001:db8:{0}::1", "2001:db8:{0}:0:ffff::2", "2001:db8:{0}:1::1")]
    [InlineData("::ffff:192.0.2.{0}", "192.0.2.{0}", "2001:db8:ffff:{0}::1")]
    public async Task Get_MoreThanAnAddressMay_WaitsAndOtherAddressesGoOn(string one, string same, string other)
    {
        var n = Interlocked.Increment(ref _adres);
        for (var i = 0; i < BegrensdPortaal.Adres; i++)
            Assert.Equal(200, (await FromAsync(string.Format(null, one, n), "/aanmelden")).Status);

        (await FromAsync(string.Format(null, same, n), "/aanmelden")).IsPagina(Geduld, 429);
        Assert.Equal(200, (await FromAsync(string.Format(null, other, n), "/aanmelden")).Status);
    }

    [Fact]
    public async Task Get_MoreSignInsThanAnAddressMay_WaitsButOtherPagesGoOn()
    {
        const string address = "203.0.113.200";
        Assert.Equal(302, (await FromAsync(address, "/aanmelden/digitale-sleutel")).Status);
        Assert.Equal(302, (await FromAsync(address, "/aanmelden/terug?code=x")).Status);
        Assert.Equal(302, (await FromAsync(address, "/aanmelden/digitale-sleutel")).Status);

        (await FromAsync(address, "/aanmelden/digitale-sleutel")).IsPagina(Geduld, 429);
        (await FromAsync(address, "/aanmelden/terug?code=x")).IsPagina(Geduld, 429);

        Assert.Equal(200, (await FromAsync(address, "/aanmelden")).Status);
    }

    [Fact]
    public async Task Get_MoreAtTheSameTimeThanAPersonMay_IsRefusedUntilOneIsDone()
    {
        var client = await (await portaal.MaakOrganisatieAsync()).ClientAsync(begrensd.Host);
        var waiting = new List<Task<PortaalResponse>>();
        for (var n = 0; n < 2; n++)
        {
            waiting.Add(client.GetAsync("/proef/wacht"));
            await begrensd.Faalmodule.ArrivalAsync();
        }

        var refused = await client.GetAsync("/contact");

        refused.IsPagina(Geduld, 429);
        Assert.Equal(TimeSpan.FromSeconds(1), refused.Headers.RetryAfter!.Delta);
        begrensd.Faalmodule.GoOn();
        Assert.All(await Task.WhenAll(waiting), answer => Assert.Equal(200, answer.Status));
        Assert.Equal(200, (await client.GetAsync("/contact")).Status);
    }

    [Fact]
    public async Task Get_RefusedAgainAndAgain_IsLoggedOnce()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var client = await organisatie.ClientAsync(begrensd.Host);

        await SendAsync(client, "/contact", BegrensdPortaal.Persoon + 3);

        var line = Assert.Single(portaal.Log.Regels, regel => regel.Contains(organisatie.Persoon.Sleutel, StringComparison.Ordinal));
        Assert.Contains("Beveiliging: LimietBereikt persoon; ", line, StringComparison.Ordinal);
        Assert.Contains("GET /contact", line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_FastSearchesUnderTheLimitsOfTheProgram_AllGetTheirAnswer()
    {
        await using var host = new PortaalHost(portaal, instellingen: new Dictionary<string, string> { ["Limieten:Actief"] = "true" });
        var client = await (await portaal.MaakOrganisatieAsync()).ClientAsync(host);

        for (var n = 0; n < 300; n++)
            Assert.Equal(200, (await client.HtmxAsync($"/overeenkomsten?zoek=naam{n}")).Status);
    }

    private Task<PortaalResponse> FromAsync(string address, string url) =>
        new PortaalClient(begrensd.Host).SendAsync(new(HttpMethod.Get, url) { Headers = { { "X-Forwarded-For", address } } });

    private static async Task<List<PortaalResponse>> SendAsync(PortaalClient client, string url, int times)
    {
        var answers = new List<PortaalResponse>();
        for (var n = 0; n < times; n++)
            answers.Add(await client.GetAsync(url));
        return answers;
    }
}
