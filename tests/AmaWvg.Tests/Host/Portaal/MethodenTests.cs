using AmaWvg.Tests.Architecture;

namespace AmaWvg.Tests.Host;

public sealed class MethodenTests(Portaal portaal)
{
    [Theory]
    [InlineData("TRACE")]
    [InlineData("CONNECT")]
    [InlineData("PUT")]
    [InlineData("PATCH")]
    [InlineData("DELETE")]
    [InlineData("OPTIONS")]
    [InlineData("FOO")]
    public async Task Send_MethodThatNoAddressHas_Is405Everywhere(string method)
    {
        var client = await (await portaal.MaakOrganisatieAsync()).ClientAsync();
        var urls = Urls();

        Assert.True(urls.Count > 20, $"{urls.Count} addresses.");
        foreach (var url in urls)
        {
            var answer = await client.SendAsync(new(new(method), url) { Headers = { { "Sec-Fetch-Site", "same-origin" } } });
            answer.IsPagina("Dit kan niet op deze pagina", 405);
        }
    }

    [Fact]
    public async Task Head_EveryAddress_IsAnsweredAsGetWithoutABody()
    {
        var client = await (await portaal.MaakOrganisatieAsync()).ClientAsync();

        foreach (var url in Urls())
        {
            var (get, head) = (await client.GetAsync(url), await client.SendAsync(new(HttpMethod.Head, url)));
            Assert.Equal((url, get.Status, $"{get.ContentHeaders.ContentType}"), (url, head.Status, $"{head.ContentHeaders.ContentType}"));
            Assert.Empty(head.Bytes);
        }
    }

    [Theory]
    [InlineData("X-HTTP-Method-Override")]
    [InlineData("X-HTTP-Method")]
    [InlineData("X-Method-Override")]
    public async Task Get_WithAnotherMethodInAHeader_StaysAGet(string header)
    {
        var client = await (await portaal.MaakOrganisatieAsync()).ClientAsync();

        var page = await client.SendAsync(new(HttpMethod.Get, "/profiel?_method=POST") { Headers = { { header, "POST" } } });

        page.IsPagina("Kies een profiel");
    }

    private List<string> Urls() =>
    [
        .. Routes.Of(portaal).Select(route => route.RoutePattern.RawText!.Replace("{id:guid}", $"{Guid.Empty}", StringComparison.Ordinal))
            .Append("/css/portaal.css").Distinct(),
    ];
}
