using Microsoft.AspNetCore.Http;
using static AmaWvg.Tests.Host.Aanmelden.SignInPortal;

namespace AmaWvg.Tests.Host.Aanmelden;

public sealed class DiscoveryTests
{
    private static readonly Dictionary<string, Action<LyingProvider>> Lies = new()
    {
        ["down"] = p => p.DiscoveryEndpoint = c => Task.FromResult(c.Response.StatusCode = StatusCodes.Status503ServiceUnavailable),
        ["HTML"] = p => p.DiscoveryEndpoint = c => c.Response.WriteAsync("<h1>Onderhoud</h1>"),
        ["redirect"] = p => p.DiscoveryEndpoint = c => { c.Response.Redirect("https://ander.example/"); return Task.CompletedTask; },
        ["1 MB"] = p => p.DiscoveryEndpoint = c => c.Response.WriteAsync(new string(' ', 1_000_000)),
        ["other issuer"] = p => p.Discovery = d => d["issuer"] = "https://ander.example",
        ["issuer with a slash"] = p => p.Discovery = d => d["issuer"] = d["issuer"] + "/",
        ["no issuer"] = p => p.Discovery = d => d.Remove("issuer"),
        ["no token endpoint"] = p => p.Discovery = d => d.Remove("token_endpoint"),
        ["plain http endpoint elsewhere"] = p => p.Discovery = d => d["token_endpoint"] = "http://ander.example/token",
        ["no keys"] = p => p.Keys = keys => keys.Clear(),
    };

    public static TheoryData<string> Names => [.. Lies.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Challenge_BadDiscovery_RefusedAndRecoversByItself(string name)
    {
        await using var portal = await StartAsync();
        Lies[name](portal.Provider);
        var browser = portal.Open();

        using var refused = await browser.GetAsync("/start");
        using var home = await browser.GetAsync("/");
        (portal.Provider.DiscoveryEndpoint, portal.Provider.Discovery, portal.Provider.Keys) = (null, _ => { }, _ => { });
        var (location, _) = await portal.SignInAsync(browser);

        Assert.Equal("/aanmelden?fout=niet-bereikbaar", refused.Headers.Location!.OriginalString);
        Assert.True(home.IsSuccessStatusCode);
        Assert.Equal("/wie", location);
    }

    [Fact]
    public async Task SignIn_KeyReplaced_FetchesNewKeyAtOnce()
    {
        await using var portal = await StartAsync();
        await portal.SignInAsync(portal.Open());
        portal.Provider.Key = new SigningKey("k2");

        Assert.Equal("/wie", (await portal.SignInAsync(portal.Open())).Location);
    }

    [Fact]
    public async Task SignIn_KeyAddedBesideOld_BothAccepted()
    {
        await using var portal = await StartAsync();
        var old = portal.Provider.Key;
        await portal.SignInAsync(portal.Open());
        portal.Provider.Key = new SigningKey("k2");
        portal.Provider.Keys = keys => keys.Add(old.ToJwk());
        await portal.SignInAsync(portal.Open());
        portal.Provider.Key = old;
        portal.Provider.Keys = _ => { };

        Assert.Equal("/wie", (await portal.SignInAsync(portal.Open())).Location);
    }

    [Fact]
    public async Task SignIn_FiveUnknownKeysAtOnce_RefusedWithoutStorm()
    {
        await using var portal = await StartAsync(options => options.KeyRefreshInterval = TimeSpan.FromMinutes(1));
        await portal.SignInAsync(portal.Open());
        portal.Provider.Header = header => header["kid"] = "onbekend";

        var answers = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => portal.SignInAsync(portal.Open())));

        Assert.All(answers, answer => Assert.Equal("/aanmelden?fout=handtekening", answer.Location));
        Assert.InRange(portal.Provider.KeyCalls, 1, 3);
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
