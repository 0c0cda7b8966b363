namespace AmaWvg.Tests.Web.Lists;

/// <summary>A tab leads back to its list as it stood, for this person, this organisation and this session of the browser.</summary>
public sealed class ListMemoryTests(Portaal portaal)
{
    [Fact]
    public async Task Tab_AfterAFilter_LeadsBackToItUntilItIsCleared()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var client = await organisatie.ClientAsync();
        Assert.Equal("/overeenkomsten", Tab(await client.GetAsync("/mijn-berichten"), "Overeenkomsten"));

        await client.GetAsync("/overeenkomsten?zoek=peeters&status=lopend");
        await client.HtmxAsync("/mijn-berichten?status=ongelezen");

        var elders = await client.GetAsync("/mijn-uitbetalingen");
        Assert.Equal("/overeenkomsten?zoek=peeters&status=lopend", Tab(elders, "Overeenkomsten"));
        Assert.Equal("/mijn-berichten?status=ongelezen", Tab(elders, "Mijn berichten"));
        var terug = await client.GetAsync(Tab(elders, "Overeenkomsten"));
        Assert.Equal("/overeenkomsten#overzicht-aantal", terug.Link("Leegmaken").GetAttribute("href"));
        await client.GetAsync("/overeenkomsten");
        Assert.Equal("/overeenkomsten", Tab(await client.GetAsync("/mijn-uitbetalingen"), "Overeenkomsten"));
    }

    [Theory]
    [InlineData("/overeenkomsten?startVan=31/2/2026")]
    [InlineData("/mijn-berichten?datum=morgen")]
    [InlineData("/mijn-berichten?gedaan=gelezen")]
    public async Task Tab_AfterWhatIsNoFilter_LeadsToTheWholeList(string url)
    {
        var client = await (await portaal.MaakOrganisatieAsync()).ClientAsync();

        await client.GetAsync(url);

        Assert.Equal(url.Split('?')[0], Tab(await client.GetAsync("/mijn-uitbetalingen"), url.StartsWith("/mijn", StringComparison.Ordinal) ? "Mijn berichten" : "Overeenkomsten"));
    }

    [Fact]
    public async Task Cookie_OfSomebodyElse_CountsForNobody()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var (client, ander) = (await organisatie.ClientAsync(), await organisatie.ClientAsync(new()));
        await client.GetAsync("/overeenkomsten?zoek=peeters");
        var cookie = client.Cookies.GetCookies(PortaalHost.Adres)["__Host-lijsten"]!;
        Assert.DoesNotContain("peeters", cookie.Value, StringComparison.Ordinal);

        ander.Cookies.Add(PortaalHost.Adres, new System.Net.Cookie(cookie.Name, cookie.Value, "/"));
        Assert.Equal("/overeenkomsten", Tab(await ander.GetAsync("/mijn-uitbetalingen"), "Overeenkomsten"));
        client.Cookies.Add(PortaalHost.Adres, new System.Net.Cookie(cookie.Name, "onzin", "/"));
        Assert.Equal("/overeenkomsten", Tab(await client.GetAsync("/mijn-uitbetalingen"), "Overeenkomsten"));
    }

    [Fact]
    public async Task SignOut_AfterAFilter_ForgetsIt()
    {
        var client = await (await portaal.MaakOrganisatieAsync()).ClientAsync();

        await (await client.GetAsync("/overeenkomsten?zoek=peeters")).Form("Afmelden").VerstuurAsync();

        Assert.Null(client.Cookies.GetCookies(PortaalHost.Adres)["__Host-lijsten"]);
    }

    private static string Tab(PortaalResponse page, string naam) =>
        page.Root.QuerySelectorAll("nav a").Single(link => link.Words().StartsWith(naam, StringComparison.Ordinal)).GetAttribute("href")!;
}
