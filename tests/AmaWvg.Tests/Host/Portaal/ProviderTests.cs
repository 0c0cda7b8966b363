using System.Net;
using AmaWvg.Host;
using Microsoft.Extensions.DependencyInjection;

namespace AmaWvg.Tests.Host;

/// <summary>The identity provider is away: who is signed in goes on, who is not reads why, and it works again by itself.</summary>
public sealed class ProviderTests(Portaal portaal)
{
    [Theory]
    [InlineData("down")]
    [InlineData("broken")]
    [InlineData("slow")]
    public async Task Provider_Away_OnlySignInWaits(string how)
    {
        using var provider = new Switch(how);
        await using var host = new PortaalHost(portaal, services => services.Configure<OidcOptions>(OidcExtensions.Scheme, options =>
            (options.BackchannelHttpHandler, options.BackchannelTimeout) = (provider, TimeSpan.FromMilliseconds(300))));
        var client = await (await portaal.MaakOrganisatieAsync()).ClientAsync(host);
        var visitor = new PortaalClient(host);

        var refused = await visitor.VolgAsync("/aanmelden/digitale-sleutel");

        Assert.Contains("De aanmelddienst antwoordt niet. Probeer het over enkele minuten opnieuw.", refused.Words, StringComparison.Ordinal);
        (await client.GetAsync("/overeenkomsten")).IsPagina("Overeenkomsten");
        (await (await client.GetAsync("/contact")).Form("Afmelden").VerstuurAsync()).IsNaar("/afgemeld");

        provider.IsBack = true;
        Assert.StartsWith("https://idp.test/auth?", (await visitor.GetAsync("/aanmelden/digitale-sleutel")).Location, StringComparison.Ordinal);
    }

    private sealed class Switch(string how) : DelegatingHandler(new TestProvider())
    {
        public bool IsBack { get; set; }

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (IsBack)
                return await base.SendAsync(request, cancellationToken);
            if (how == "slow")
                await Task.Delay(Timeout.Infinite, cancellationToken);
            return how == "broken" ? new(HttpStatusCode.OK) { Content = new StringContent("<h1>Onderhoud</h1>") } : throw new HttpRequestException("refused");
        }
    }
}
