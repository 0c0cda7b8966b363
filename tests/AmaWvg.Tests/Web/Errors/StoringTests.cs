using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.Extensions.DependencyInjection;

namespace AmaWvg.Tests.Web.Errors;

/// <summary>What somebody sees of a fault: what happened, what is kept, what to do; never its details.</summary>
public sealed class StoringTests(Portaal portaal, FalendPortaal falend) : IClassFixture<FalendPortaal>
{
    private const string Storing = "Er is een probleem met deze dienst";
    private const string NietBeschikbaar = "Deze dienst is even niet beschikbaar";

    [Theory]
    [InlineData(400, "Dit verzoek is niet gelukt")]
    [InlineData(401, "U bent afgemeld")]
    [InlineData(403, "U hebt geen toegang tot deze pagina")]
    [InlineData(404, "Pagina niet gevonden")]
    [InlineData(405, "Dit kan niet op deze pagina")]
    [InlineData(408, "De verbinding was te traag")]
    [InlineData(409, "Iemand anders was u voor")]
    [InlineData(413, "Uw formulier is te groot")]
    [InlineData(415, "Dit verzoek is niet gelukt")]
    [InlineData(429, "Even geduld")]
    [InlineData(500, Storing)]
    [InlineData(503, NietBeschikbaar)]
    public async Task Get_BareStatus_IsAPage(int status, string h1)
    {
        var client = await ClientAsync();

        (await client.GetAsync($"/proef/status/{status}")).IsPagina(h1, status);
        (await new PortaalClient(falend.Host).GetAsync($"/proef/status/{status}")).IsPagina(h1, status);
    }

    [Theory]
    [InlineData("groot", 413, "Uw formulier is te groot")]
    [InlineData("traag", 408, "De verbinding was te traag")]
    [InlineData("velden", 413, "Uw formulier is te groot")]
    [InlineData("token", 400, "Dit verzoek is niet gelukt")]
    [InlineData("verbinding", 503, NietBeschikbaar)]
    [InlineData("slot", 503, NietBeschikbaar)]
    [InlineData("sql", 500, Storing)]
    [InlineData("anders", 500, Storing)]
    public async Task Get_Exception_IsAPageWithoutDetails(string soort, int status, string h1)
    {
        var page = await (await ClientAsync()).GetAsync($"/proef/fout/{soort}");

        page.IsPagina(h1, status);
        Assert.DoesNotContain("Npgsql", page.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", page.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_UnforeseenFault_GivesTheTraceToQuoteAndNoMore()
    {
        const string trace = "0af7651916cd43dd8448eb211c80319c";
        var client = await ClientAsync();

        var page = await client.SendAsync(new(HttpMethod.Get, "/proef/fout/anders") { Headers = { { "traceparent", $"00-{trace}-b7ad6b7169203331-01" } } });

        Assert.Contains($"Foutcode: {trace}", page.Words, StringComparison.Ordinal);
        Assert.Equal("/", page.Link("Naar de startpagina").GetAttribute("href"));
    }

    [Fact]
    public async Task Get_DatabaseAway_SaysWhenToComeBack()
    {
        var page = await (await ClientAsync()).GetAsync("/proef/fout/verbinding");

        Assert.Equal(TimeSpan.FromSeconds(30), page.Headers.RetryAfter!.Delta);
        Assert.Contains("Wat u eerder bewaarde, is niet verloren.", page.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("Foutcode", page.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("verbinding")]
    [InlineData("anders")]
    public async Task Post_Fault_SaysThatSendingAgainIsSafe(string soort)
    {
        var client = await ClientAsync();
        var form = (await client.GetAsync("/contact")).Form("Afmelden");

        var page = await client.PostAsync($"/proef/fout/{soort}", form.Fields);

        Assert.Contains("Wij bewaren het nooit dubbel.", page.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/proef/status/404", 404, "Pagina niet gevonden. Deze pagina bestaat niet, of hoort niet bij uw organisatie.")]
    [InlineData("/proef/fout/verbinding", 503, "Deze dienst is even niet beschikbaar. Wij werken eraan.")]
    [InlineData("/proef/fout/anders", 500, "Er is een probleem met deze dienst. Wat u eerder bewaarde, is niet verloren.")]
    public async Task Htmx_Fault_IsOneLineThatLeavesThePage(string url, int status, string text)
    {
        var answer = await (await ClientAsync()).HtmxAsync(url);

        Assert.Equal((status, text), (answer.Status, answer.Body));
        Assert.Equal("text/plain; charset=utf-8", answer.ContentHeaders.ContentType!.ToString());
        Assert.Equal(["none"], answer.Headers.GetValues("HX-Reswap"));
    }

    [Fact]
    public async Task Get_HandlerThatHangs_EndsAsAPage()
    {
        await using var host = new PortaalHost(portaal, services =>
        {
            new Faalmodule().Register(services);
            services.PostConfigure<RequestTimeoutOptions>(options =>
                options.DefaultPolicy = new() { Timeout = TimeSpan.FromMilliseconds(50), TimeoutStatusCode = options.DefaultPolicy!.TimeoutStatusCode });
        });

        (await new PortaalClient(host).GetAsync("/proef/wacht")).IsPagina(NietBeschikbaar, 503);
    }

    private async Task<PortaalClient> ClientAsync() => await (await portaal.MaakOrganisatieAsync()).ClientAsync(falend.Host);
}
