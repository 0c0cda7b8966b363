namespace AmaWvg.Tests.Toegang.Aanmelden;

public sealed class StartTests(Portaal portaal)
{
    [Fact]
    public async Task Get_Visitor_GoesToSignIn() => (await portaal.Bezoeker().GetAsync("/")).IsNaar("/aanmelden", 302);

    [Fact]
    public async Task Get_SignedInWithoutProfile_GoesToTheChoice()
    {
        var client = await portaal.MeldAanAsync(new());

        (await client.GetAsync("/")).IsNaar("/profiel", 302);
    }

    [Fact]
    public async Task Get_Begeleider_GoesToTheFirstTab()
    {
        var client = await (await portaal.MaakOrganisatieAsync()).ClientAsync();

        (await client.GetAsync("/")).IsNaar("/overeenkomsten", 302);
    }

    [Fact]
    public async Task Get_PageWithoutSession_GoesToSignInAndComesBack()
    {
        var answer = await portaal.Bezoeker().GetAsync("/overeenkomsten?zoek=an&pagina=2");

        answer.IsNaar("/aanmelden?terug=%2Fovereenkomsten%3Fzoek%3Dan%26pagina%3D2", 302);
    }

    [Fact]
    public async Task Get_FragmentWithoutSession_Is401()
    {
        var answer = await portaal.Bezoeker().HtmxAsync("/overeenkomsten?zoek=an");

        Assert.Equal((401, "U bent afgemeld. Meld u opnieuw aan om verder te werken."), (answer.Status, answer.Body));
    }

    [Fact]
    public async Task Get_FragmentWithoutProfile_Is403()
    {
        var client = await portaal.MeldAanAsync(new());

        Assert.Equal(403, (await client.HtmxAsync("/overeenkomsten?zoek=an")).Status);
    }

    [Fact]
    public async Task Get_PageWithoutProfile_GoesToTheChoiceAndComesBack()
    {
        var client = await portaal.MeldAanAsync(new());

        (await client.GetAsync("/overeenkomsten?zoek=an")).IsNaar("/profiel?terug=%2Fovereenkomsten%3Fzoek%3Dan", 302);
    }

    [Theory]
    [InlineData("//evil.test")]
    [InlineData("https://evil.test/")]
    [InlineData("/\\evil.test")]
    public async Task Get_AddressElsewhereToReturnTo_IsDropped(string elsewhere)
    {
        var page = await portaal.Bezoeker().GetAsync($"/aanmelden?terug={Uri.EscapeDataString(elsewhere)}");

        Assert.Equal("/aanmelden/digitale-sleutel", page.Link("Aanmelden met digitale sleutel").GetAttribute("href"));
    }

    [Fact]
    public async Task Get_Challenge_AsksTheProviderWithoutPersonalData()
    {
        var answer = await portaal.Bezoeker().GetAsync("/aanmelden/digitale-sleutel?terug=%2Fovereenkomsten");

        Assert.Equal(302, answer.Status);
        Assert.StartsWith("https://idp.test/auth?", answer.Location, StringComparison.Ordinal);
        Assert.Contains("code_challenge_method=S256", answer.Location, StringComparison.Ordinal);
    }
}
