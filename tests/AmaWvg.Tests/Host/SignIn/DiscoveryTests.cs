using System.Text.Json.Nodes;
using AmaWvg.Host;
using Microsoft.AspNetCore.Http;
using static AmaWvg.Tests.Host.SignIn.SignInPortal;

namespace AmaWvg.Tests.Host.SignIn;

/// <summary>The document in which a provider says where its endpoints are.</summary>
public sealed class DiscoveryTests
{
    private static readonly Dictionary<string, Action<LyingProvider>> Lies = new()
    {
        ["down"] = p => p.DiscoveryEndpoint = c => Task.FromResult(c.Response.StatusCode = StatusCodes.Status503ServiceUnavailable),
        ["not found"] = p => p.DiscoveryEndpoint = c => Task.FromResult(c.Response.StatusCode = StatusCodes.Status404NotFound),
        ["HTML"] = p => p.DiscoveryEndpoint = c => c.Response.WriteAsync("<h1>Onderhoud</h1>"),
        ["broken JSON"] = p => p.DiscoveryEndpoint = c => c.Response.WriteAsync("{\"issuer\":"),
        ["array"] = p => p.DiscoveryEndpoint = c => c.Response.WriteAsync("[]"),
        ["redirect"] = p => p.DiscoveryEndpoint = c => { c.Response.Redirect("https://ander.example/"); return Task.CompletedTask; },
        ["1 MB"] = p => p.DiscoveryEndpoint = c => c.Response.WriteAsync(new string(' ', 1_000_000)),
        ["gzip bomb"] = p => p.DiscoveryEndpoint = TokenEndpointCases.Bomb,
        ["drips for ever"] = p => p.DiscoveryEndpoint = TokenEndpointCases.Drip,
        ["hangs"] = p => p.DiscoveryEndpoint = TokenEndpointCases.Hang,
        ["other issuer"] = p => p.Discovery = d => d["issuer"] = "https://ander.example",
        ["issuer with a slash"] = p => p.Discovery = d => d["issuer"] = d["issuer"] + "/",
        ["no issuer"] = p => p.Discovery = d => d.Remove("issuer"),
        ["no authorization endpoint"] = p => p.Discovery = d => d.Remove("authorization_endpoint"),
        ["no token endpoint"] = p => p.Discovery = d => d.Remove("token_endpoint"),
        ["no address of keys"] = p => p.Discovery = d => d.Remove("jwks_uri"),
        ["https endpoint elsewhere"] = p => p.Discovery = d => d["token_endpoint"] = "https://ander.example/token",
        ["endpoint on another port"] = p => p.Discovery = d => d["token_endpoint"] = "http://127.0.0.1:1/token",
        ["endpoint with a user in it"] = p => p.Discovery = d => d["token_endpoint"] = p.Issuer.Replace("://", "://a:b@", StringComparison.Ordinal) + "/token",
        ["authorization elsewhere"] = p => p.Discovery = d => d["authorization_endpoint"] = "https://ander.example/auth",
        ["script as endpoint"] = p => p.Discovery = d => d["authorization_endpoint"] = "javascript:alert(1)",
        ["userinfo elsewhere"] = p => p.Discovery = d => d["userinfo_endpoint"] = "https://ander.example/userinfo",
        ["sign-out elsewhere"] = p => p.Discovery = d => d["end_session_endpoint"] = "https://ander.example/einde",
        ["no keys"] = p => p.Keys = keys => keys.Clear(),
        ["only keys that cannot be used"] = p => p.Keys = keys => keys[0] = new JsonObject { ["kty"] = "XYZ", ["kid"] = "a" },
        ["only an RSA key of 1,024 bits"] = p => p.Keys = keys => keys[0] = new SigningKey("kort", 1024).ToJwk(),
        ["keys are HTML"] = p => p.KeysEndpoint = c => c.Response.WriteAsync("<h1>Onderhoud</h1>"),
        ["keys are down"] = p => p.KeysEndpoint = c => Task.FromResult(c.Response.StatusCode = StatusCodes.Status500InternalServerError),
    };

    public static TheoryData<string> Names => [.. Lies.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Challenge_BadDiscovery_RefusedAndRecoversByItself(string name)
    {
        await using var portal = await StartAsync(
            options => options.BackchannelTimeout = name is "drips for ever" or "hangs" ? TimeSpan.FromMilliseconds(500) : TimeSpan.FromMinutes(1));
        var provider = portal.Provider;
        Lies[name](provider);
        var browser = portal.Open();

        using var refused = await browser.GetAsync("/start");
        using var home = await browser.GetAsync("/");
        (provider.DiscoveryEndpoint, provider.KeysEndpoint, provider.Discovery, provider.Keys) = (null, null, _ => { }, _ => { });
        var (location, _) = await portal.SignInAsync(browser);

        Assert.Equal("/aanmelden?fout=niet-bereikbaar&terug=%2F", refused.Headers.Location!.OriginalString);
        Assert.True(home.IsSuccessStatusCode);
        Assert.Equal("/wie", location);
        Assert.Single(portal.Log.Lines, line => line.StartsWith("Beveiliging: AanmeldenGeweigerd niet-bereikbaar;", StringComparison.Ordinal));
    }

    [Fact]
    public async Task SignIn_EndpointsSwappedLater_KeepsToTheGoodOnes()
    {
        await using var portal = await StartAsync();
        await using var thief = await LyingProvider.StartAsync(portal.Clock);
        await portal.SignInAsync(portal.Open());
        portal.Provider.Discovery = d => (d["token_endpoint"], d["authorization_endpoint"]) = ($"{thief.Issuer}/token", $"{thief.Issuer}/auth");
        portal.Provider.Key = new SigningKey("k2");

        var (location, _) = await portal.SignInAsync(portal.Open());
        portal.Provider.Key = SigningKey.First;

        Assert.Equal("/aanmelden?fout=handtekening&terug=%2Fwie", location);
        Assert.Equal("/wie", (await portal.SignInAsync(portal.Open())).Location);
        Assert.Equal((0, 3), (thief.TokenCalls, portal.Provider.TokenCalls));
    }

    [Fact]
    public async Task Challenge_EndpointsOnTheProviderItself_Accepted()
    {
        await using var portal = await StartAsync(profile: ProviderProfile.Acm);
        portal.Provider.Discovery = d => d.Remove("end_session_endpoint");

        Assert.Equal("/wie", (await portal.SignInAsync(portal.Open())).Location);
    }

    [Theory]
    [InlineData("http://ander.example")]
    [InlineData("geen adres")]
    [InlineData("")]
    public async Task Start_AuthorityNotSafe_Refused(string authority)
    {
        var start = async () => await StartAsync(options => options.Authority = authority);

        await Assert.ThrowsAnyAsync<Exception>(start);
    }
}
