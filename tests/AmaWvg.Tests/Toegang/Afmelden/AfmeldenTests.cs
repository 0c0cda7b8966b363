using Microsoft.AspNetCore.WebUtilities;

namespace AmaWvg.Tests.Toegang.Afmelden;

public sealed class AfmeldenTests(Portaal portaal)
{
    [Fact]
    public async Task Post_SignedIn_EndsTheSessionHereAndAtTheProvider()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var client = await organisatie.ClientAsync();
        var copied = client.Kopie();

        var answer = await (await client.GetAsync("/overeenkomsten")).Form("Afmelden").VerstuurAsync();

        Assert.Equal(303, answer.Status);
        Assert.StartsWith(
            "https://idp.test/einde?client_id=amawvg&post_logout_redirect_uri=https%3A%2F%2Flocalhost%2Fafgemeld&state=",
            answer.Location, StringComparison.Ordinal);
        Assert.DoesNotContain("id_token_hint", answer.Location, StringComparison.Ordinal);
        Assert.Equal(["\"cache\""], answer.Headers.GetValues("Clear-Site-Data"));
        Assert.Null(client.Sessiecookie);
        (await copied.GetAsync("/overeenkomsten")).IsNaar("/aanmelden?terug=%2Fovereenkomsten", 302);
        Assert.Equal("afgemeld", await RedenAsync(organisatie.Persoon));
    }

    [Fact]
    public async Task Get_SignedOut_SaysSo()
    {
        var page = await portaal.Bezoeker().GetAsync("/afgemeld");

        page.IsPagina("U bent afgemeld");
        Assert.Null(page.Root.QuerySelector("details.menu"));
    }

    [Fact]
    public async Task Get_BackFromTheProvider_SaysSo()
    {
        var client = await (await portaal.MaakOrganisatieAsync()).ClientAsync();
        var answer = await (await client.GetAsync("/overeenkomsten")).Form("Afmelden").VerstuurAsync();

        (await client.GetAsync($"/afgemeld?state={QueryHelpers.ParseQuery(new Uri(answer.Location!).Query)["state"]}")).IsPagina("U bent afgemeld");
    }

    [Theory]
    [InlineData("onzin")]
    [InlineData("")]
    public async Task Get_StateOfSomebodyElse_GoesHome(string state) =>
        (await portaal.Bezoeker().GetAsync($"/afgemeld?state={state}")).IsNaar("/", 302);

    [Fact]
    public async Task Get_StillSignedIn_GoesHome()
    {
        var client = await (await portaal.MaakOrganisatieAsync()).ClientAsync();

        (await client.GetAsync("/afgemeld")).IsNaar("/", 302);
    }

    [Fact]
    public async Task Get_OfTheSignOutAddress_EndsNothing()
    {
        var client = await (await portaal.MaakOrganisatieAsync()).ClientAsync();

        (await client.GetAsync("/afmelden")).IsPagina("Dit kan niet op deze pagina", 405);
        Assert.Equal(200, (await client.GetAsync("/overeenkomsten")).Status);
    }

    private async Task<object?> RedenAsync(TestPersoon persoon)
    {
        await using var select = portaal.Eigenaar.CreateCommand("select reden from kernel.sessie where persoon = $1 and beeindigd is not null");
        select.Parameters.Add(new() { Value = persoon.Sleutel });
        return await select.ExecuteScalarAsync();
    }
}
