namespace AmaWvg.Tests.Web.Requests;

public sealed class UnsafeRequestCheckTests(Portaal portaal)
{
    private const string Refused = "Dit formulier is niet meer geldig";

    [Theory]
    [InlineData("__RequestVerificationToken", null)]
    [InlineData("__RequestVerificationToken", "CfDJ8AAAA")]
    [InlineData("_sleutel", null)]
    [InlineData("_sleutel", "CfDJ8AAAA")]
    [InlineData("_sleutel", "é")]
    public async Task Post_HiddenFieldMissingOrForged_IsRefused(string field, string? value)
    {
        var form = await FormAsync(await portaal.MaakOrganisatieAsync());

        var page = await form.Client.PostAsync(form.Action, form.Met(field, value));

        page.IsPagina(Refused, 400);
        Assert.Equal("/profiel", page.Link("Open het formulier opnieuw").GetAttribute("href"));
    }

    [Fact]
    public async Task Post_TokenOfAnotherPerson_IsRefused()
    {
        var (eigen, ander) = (await portaal.MaakOrganisatieAsync(), await portaal.MaakOrganisatieAsync());
        var (form, stolen) = (await FormAsync(eigen), await FormAsync(ander));

        var page = await form.Client.PostAsync(form.Action, form.Met("__RequestVerificationToken", stolen.Veld("__RequestVerificationToken")));

        page.IsPagina(Refused, 400);
    }

    [Fact]
    public async Task Post_KeyOfAnotherPerson_IsRefused()
    {
        var (eigen, ander) = (await portaal.MaakOrganisatieAsync(), await portaal.MaakOrganisatieAsync());
        var (form, stolen) = (await FormAsync(eigen), await FormAsync(ander));

        var page = await form.Client.PostAsync(form.Action, form.Met("_sleutel", stolen.Veld("_sleutel")));

        page.IsPagina(Refused, 400);
    }

    [Fact]
    public async Task Post_TokensFromBeforeSignIn_AreRefused()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var form = await FormAsync(organisatie);
        var later = await organisatie.ClientAsync();

        // The other browser has the form but not the cookie that goes with it.
        var page = await later.PostAsync(form.Action, form.Fields);

        page.IsPagina(Refused, 400);
    }

    [Fact]
    public async Task Post_FormOfAnotherOrganisation_KeepsWhatWasTyped()
    {
        var (eerste, tweede) = (await portaal.MaakOrganisatieAsync(), await portaal.MaakOrganisatieAsync());
        await tweede.GeefRechtAsync(eerste.Persoon);
        var client = await eerste.ClientAsync();
        var old = (await client.GetAsync("/overeenkomsten")).Form("Zoek op INSZ-nummer").Vul("INSZ-nummer", "85.02.28-997.59");
        await (await client.GetAsync("/profiel")).Form("Profiel bevestigen").Kies(tweede.Naam).VerstuurAsync();

        var page = await old.VerstuurAsync();

        page.IsPagina("Dit formulier hoort bij een andere organisatie", 409);
        Assert.Equal("85.02.28-997.59", Assert.Single(page.Feiten()).Value);
        Assert.DoesNotContain("CfDJ8", page.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cross-site", null)]
    [InlineData("same-site", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    [InlineData(null, "null")]
    [InlineData(null, "https://evil.test")]
    [InlineData(null, "http://localhost")]
    [InlineData(null, "https://localhost:444")]
    [InlineData("cross-site", "https://localhost")]
    public async Task Post_FromElsewhere_IsRefused(string? site, string? origin)
    {
        var form = await FormAsync(await portaal.MaakOrganisatieAsync());

        var page = await form.Client.SendAsync(Post(form, site, origin));

        page.IsPagina(Refused, 400);
    }

    [Theory]
    [InlineData("same-origin", null)]
    [InlineData("none", null)]
    [InlineData(null, "https://localhost")]
    public async Task Post_FromThePortal_IsAccepted(string? site, string? origin)
    {
        var form = await FormAsync(await portaal.MaakOrganisatieAsync());

        (await form.Client.SendAsync(Post(form, site, origin))).IsNaar("/");
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("PATCH")]
    [InlineData("DELETE")]
    [InlineData("FOO")]
    public async Task Send_UnsafeMethodWithoutForm_ChangesNothing(string method)
    {
        var client = await (await portaal.MaakOrganisatieAsync()).ClientAsync();

        var page = await client.SendAsync(new(new(method), "/afmelden") { Headers = { { "Sec-Fetch-Site", "same-origin" } } });

        Assert.Contains(page.Status, new[] { 400, 405 });
        Assert.Equal(200, (await client.GetAsync("/overeenkomsten")).Status);
    }

    private static async Task<PortaalForm> FormAsync(TestOrganisatie organisatie) =>
        (await (await organisatie.ClientAsync()).GetAsync("/profiel")).Form("Profiel bevestigen");

    private static HttpRequestMessage Post(PortaalForm form, string? site, string? origin)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, form.Action) { Content = new FormUrlEncodedContent(form.Fields) };
        if (site is not null)
            request.Headers.TryAddWithoutValidation("Sec-Fetch-Site", site);
        if (origin is not null)
            request.Headers.TryAddWithoutValidation("Origin", origin);
        return request;
    }
}
