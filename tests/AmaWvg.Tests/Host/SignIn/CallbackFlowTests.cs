using Microsoft.AspNetCore.WebUtilities;
using static AmaWvg.Tests.Host.SignIn.SignInPortal;

namespace AmaWvg.Tests.Host.SignIn;

public sealed class CallbackFlowTests
{
    [Fact]
    public async Task Challenge_Twice_AsksWithFreshSecretsAndS256()
    {
        await using var portal = await StartAsync();
        var browser = portal.Open();

        var first = await ChallengeAsync(browser);
        var second = await ChallengeAsync(browser);

        foreach (var name in (string[])["state", "nonce", "code_challenge"]) Assert.NotEqual(first[name], second[name]);
        Assert.Equal("S256", first["code_challenge_method"]);
        Assert.Equal("code", first["response_type"]);
        Assert.Equal("openid profile rrn", first["scope"]);
        Assert.Equal("https://localhost/aanmelden/terug", first["redirect_uri"]);
    }

    [Fact]
    public async Task Challenge_Cookie_IsHostOnlySecureAndLax()
    {
        await using var portal = await StartAsync();

        using var response = await portal.Open().GetAsync("/start");

        var cookie = Assert.Single(response.Headers.GetValues("Set-Cookie"));
        Assert.StartsWith("__Host-aanmelden-", cookie, StringComparison.Ordinal);
        foreach (var part in (string[])["; path=/;", "; secure", "; httponly", "; samesite=lax"])
            Assert.Contains(part, cookie, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("domain", cookie, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Callback_TwoTabs_BothSignIn()
    {
        await using var portal = await StartAsync();
        var browser = portal.Open();
        var first = await ChallengeAsync(browser);
        var second = await ChallengeAsync(browser);

        Assert.Equal("/wie", (await ReturnAsync(browser, ReturnAddress(portal.HonestReturn(first)))).Location);
        Assert.Equal("/wie", (await ReturnAsync(browser, ReturnAddress(portal.HonestReturn(second)))).Location);
    }

    [Fact]
    public async Task Callback_Replayed_RefusedWithoutTokenCall()
    {
        await using var portal = await StartAsync();
        var browser = portal.Open();
        var address = ReturnAddress(portal.HonestReturn(await ChallengeAsync(browser)));
        await ReturnAsync(browser, address);

        var (location, _) = await ReturnAsync(browser, address);

        Assert.Equal("/aanmelden?fout=ongeldige-state", location);
        Assert.Equal(1, portal.Provider.TokenCalls);
    }

    [Fact]
    public async Task Callback_ReplayedWithTheOldCookieToAProviderThatForgets_RefusedWithoutTokenCall()
    {
        await using var portal = await StartAsync();
        portal.Provider.Forgets = true;
        var browser = portal.Open();
        var address = ReturnAddress(portal.HonestReturn(await ChallengeAsync(browser)));
        var copied = browser.Copy();
        await ReturnAsync(browser, address);

        var (location, who) = await ReturnAsync(copied, address);

        Assert.Equal("/aanmelden?fout=ongeldige-state&terug=%2Fwie", location);
        Assert.Empty(who);
        Assert.Equal(1, portal.Provider.TokenCalls);
    }

    [Fact]
    public async Task Callback_InAnotherBrowser_RefusedWithoutTokenCall()
    {
        await using var portal = await StartAsync();
        var address = ReturnAddress(portal.HonestReturn(await ChallengeAsync(portal.Open())));

        var (location, who) = await ReturnAsync(portal.Open(), address);

        Assert.Equal("/aanmelden?fout=ongeldige-state", location);
        Assert.Empty(who);
        Assert.Equal(0, portal.Provider.TokenCalls);
    }

    [Fact]
    public async Task Callback_CodeOfAnotherSignIn_StoppedByPkce()
    {
        await using var portal = await StartAsync();
        var stolen = portal.Provider.Authorize(await ChallengeAsync(portal.Open()));
        var browser = portal.Open();
        var answer = portal.HonestReturn(await ChallengeAsync(browser));
        answer["code"] = stolen;

        var (location, who) = await ReturnAsync(browser, ReturnAddress(answer));

        Assert.Equal("/aanmelden?fout=token-antwoord&terug=%2Fwie", location);
        Assert.Empty(who);
    }

    [Fact]
    public async Task Callback_StateOfSignOut_Refused()
    {
        await using var portal = await StartAsync();
        var browser = portal.Open();
        var answer = portal.HonestReturn(await ChallengeAsync(browser));
        using var response = await browser.GetAsync("/uit");
        answer["state"] = QueryHelpers.ParseQuery(new Uri(await response.Content.ReadAsStringAsync()).Query)["state"];

        Assert.Equal("/aanmelden?fout=ongeldige-state", (await ReturnAsync(browser, ReturnAddress(answer))).Location);
    }

    [Fact]
    public async Task Callback_GoodAnswer_CallsHookOnceBeforeSigningIn()
    {
        var calls = new List<bool>();
        await using var portal = await StartAsync(options => options.BeginSession = (context, person, _) =>
        {
            calls.Add(context.Response.Headers.SetCookie.ToString().Contains("__Host-eloket", StringComparison.Ordinal));
            return Task.FromResult(person);
        });

        await portal.SignInAsync(portal.Open());

        Assert.Equal([false], calls);
    }

    [Fact]
    public async Task Callback_RefusedAnswer_LeavesSessionAlone()
    {
        var calls = 0;
        await using var portal = await StartAsync(options => options.BeginSession = (_, person, _) =>
        {
            calls++;
            return Task.FromResult(person);
        });
        var browser = portal.Open();
        var (_, before) = await portal.SignInAsync(browser);

        var (_, after) = await ReturnAsync(browser, "/aanmelden/terug?state=onzin&code=x");

        Assert.Equal(before, after);
        Assert.Equal(1, calls);
    }

    [Fact]
    public async Task Callback_SignedIn_SessionHoldsNoTokenOrSecret()
    {
        await using var portal = await StartAsync();
        var (_, who) = await portal.SignInAsync(portal.Open());

        Assert.Equal(
            ["acr", "auth_time", "family_name", "given_name", "insz", "iss", "nameidentifier", "sid", "sub"],
            who.Split('\n').Select(line => line[..line.IndexOf('=')].Split('/')[^1]).Order());
    }

    [Theory]
    [InlineData("/overeenkomsten?pagina=2", "/overeenkomsten?pagina=2")]
    [InlineData("https://ander.example/", "/")]
    [InlineData("//ander.example", "/")]
    public async Task Callback_ReturnAddress_IsLocal(string asked, string location)
    {
        await using var portal = await StartAsync();

        Assert.Equal(location, (await portal.SignInAsync(portal.Open(), asked)).Location);
    }
}
