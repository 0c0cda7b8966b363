using Microsoft.AspNetCore.HostFiltering;
using Microsoft.Extensions.DependencyInjection;

namespace AmaWvg.Tests.Beveiliging;

/// <summary>S-23: no address, field or host name in a request leads anybody out of the portal.</summary>
public sealed class OmleidingTests(Portaal portaal)
{
    private const string Veld = "terug";

    public static TheoryData<string> Elders =>
    [
        "//evil.test", "/\\evil.test", "\\\\evil.test", "https://evil.test", "https:evil.test", "https:/evil.test", "HTTPS://evil.test", "/%09/evil.test", "/\t/evil.test", "/%5cevil.test",
        "/%2fevil.test", "/%252fevil.test", "/%255cevil.test", "///evil.test", "https://localhost@evil.test", "https://localhost.evil.test", "javascript:alert('evil.test')", "data:text/html,evil.test",
        " //evil.test", "evil.test", ".evil.test", "@evil.test", "/\r\nLocation: https://evil.test", "\u2044\u2044evil.test", "／／evil.test", "%2f%2fevil.test",
    ];

    [Theory]
    [MemberData(nameof(Elders))]
    public async Task Get_ReturnAddressElsewhere_StandsOnNoPage(string elders)
    {
        foreach (var (route, _) in Invoer.Van("GET").Where(invoer => invoer.Veld == Veld))
        {
            var client = await (await portaal.MaakOrganisatieAsync()).ClientAsync();

            var answer = await client.GetAsync($"{route}?{Veld}={Uri.EscapeDataString(elders)}");

            Assert.DoesNotContain("evil.test", answer.Body + answer.Location, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Theory]
    [MemberData(nameof(Elders))]
    public async Task Post_ReturnAddressElsewhere_GoesHome(string elders)
    {
        foreach (var (route, _) in Invoer.Van("POST").Where(invoer => invoer.Veld == Veld))
        {
            var dossier = await Proefdossier.MaakAsync(portaal, route);
            var form = await Formulier.Van(route).OpenAsync(await dossier.Organisatie.ClientAsync(), dossier);

            (await form.Client.PostAsync(form.Action, form.Met(Veld, elders))).IsNaar("/");
        }
    }

    [Fact]
    public void Endpoints_WithAReturnAddress_AreKnown() => Assert.Equal(
        ["/aanmelden", "/aanmelden/digitale-sleutel", "/aanmelden/opnieuw", "/aanmelden/opnieuw/digitale-sleutel", "/profiel", "/profiel"], Invoer.Van("GET").Concat(Invoer.Van("POST")).Where(i => i.Veld == Veld).Select(i => i.Route));

    [Theory]
    [InlineData("/")]
    [InlineData("/overeenkomsten")]
    [InlineData("/aanmelden")]
    [InlineData("/bestaat-niet")]
    public async Task Get_WithTheHostNameOfSomebodyElse_NamesItNowhere(string url)
    {
        foreach (var client in new[] { portaal.Bezoeker(), await (await portaal.MaakOrganisatieAsync()).ClientAsync() })
        {
            using var http = new HttpClient(portaal.Host.Handler) { BaseAddress = PortaalHost.Adres };
            using var request = new HttpRequestMessage(HttpMethod.Get, url) { Headers = { Host = "evil.test" } };
            request.Headers.TryAddWithoutValidation("Cookie", client.Cookies.GetCookieHeader(PortaalHost.Adres));
            request.Headers.Add("X-Forwarded-Host", "evil.test");

            using var answer = await http.SendAsync(request);

            Assert.DoesNotContain("evil.test", await answer.Content.ReadAsStringAsync() + answer.Headers, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Theory]
    [InlineData("localhost", 200)]
    [InlineData("evil.test", 400)]
    public async Task Get_HostNamesAreLimited_AnswersOnlyThose(string name, int status)
    {
        await using var host = new PortaalHost(portaal, services => services.Configure<HostFilteringOptions>(options => options.AllowedHosts = ["localhost"]));
        using var http = new HttpClient(host.Handler) { BaseAddress = PortaalHost.Adres };
        using var request = new HttpRequestMessage(HttpMethod.Get, "/contact") { Headers = { Host = name } };

        using var answer = await http.SendAsync(request);

        Assert.Equal(status, (int)answer.StatusCode);
    }
}
