namespace AmaWvg.Tests.Web.Errors;

public sealed class FoutpaginaTests(Portaal portaal)
{
    [Theory]
    [InlineData("/bestaat-niet")]
    [InlineData("/overeenkomsten/00000000-0000-0000-0000-000000000000/bestaat-niet")]
    [InlineData("/deelnemers/geen-guid")]
    [InlineData("/overeenkomsten/x.css")]
    [InlineData("/css/bestaat-niet.css")]
    [InlineData("/appsettings.json")]
    [InlineData("/.git/config")]
    public async Task Get_UnknownAddress_Is404WithTheWayBack(string url)
    {
        var client = await (await portaal.MaakOrganisatieAsync()).ClientAsync();

        var page = await client.GetAsync(url);

        page.IsPagina("Pagina niet gevonden", 404);
        Assert.Equal("/", page.Link("Naar de startpagina").GetAttribute("href"));
        Assert.Contains("no-store", page.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_UnknownAddressAsVisitor_Is404() =>
        (await portaal.Bezoeker().GetAsync("/bestaat-niet")).IsPagina("Pagina niet gevonden", 404);

    [Fact]
    public async Task Post_UnknownAddress_Is404()
    {
        var page = await portaal.Bezoeker().PostAsync("/bestaat-niet", []);

        page.IsPagina("Pagina niet gevonden", 404);
    }

    [Theory]
    [InlineData("/overeenkomsten", "DELETE")]
    [InlineData("/privacy", "POST")]
    [InlineData("/profiel", "PUT")]
    [InlineData("/aanmelden", "POST")]
    public async Task Send_OtherMethod_Is405(string url, string method)
    {
        var client = await (await portaal.MaakOrganisatieAsync()).ClientAsync();

        (await client.SendAsync(new(new(method), url))).IsPagina("Dit kan niet op deze pagina", 405);
    }
}
