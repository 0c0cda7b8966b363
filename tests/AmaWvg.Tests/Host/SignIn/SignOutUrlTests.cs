using AmaWvg.Host;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using static AmaWvg.Tests.Host.SignIn.SignInPortal;

namespace AmaWvg.Tests.Host.SignIn;

public sealed class SignOutUrlTests
{
    [Fact]
    public async Task SignOutUrl_ProviderUp_NamesClientAndOwnStateButNoToken()
    {
        await using var portal = await StartAsync();
        using var response = await portal.Open().GetAsync("/uit");

        var url = new Uri(await response.Content.ReadAsStringAsync());
        var query = QueryHelpers.ParseQuery(url.Query);

        Assert.Equal($"{portal.Provider.Issuer}/einde", url.GetLeftPart(UriPartial.Path));
        Assert.Equal(["client_id", "post_logout_redirect_uri", "state"], query.Keys.Order());
        Assert.Equal(LyingProvider.ClientId, query["client_id"]);
        Assert.Equal("https://localhost/afgemeld", query["post_logout_redirect_uri"]);
        Assert.True(portal.Get<OidcSignOut>().IsOwnState(query["state"]));
        Assert.False(portal.Get<OidcSignOut>().IsOwnState("onzin"));
    }

    [Fact]
    public async Task SignOutUrl_ProviderDown_IsOwnPage()
    {
        await using var portal = await StartAsync();
        portal.Provider.DiscoveryEndpoint = context =>
            Task.FromResult(context.Response.StatusCode = StatusCodes.Status500InternalServerError);
        using var response = await portal.Open().GetAsync("/uit");

        Assert.Equal("/afgemeld", await response.Content.ReadAsStringAsync());
    }
}
