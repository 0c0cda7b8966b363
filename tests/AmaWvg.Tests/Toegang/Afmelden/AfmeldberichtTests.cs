using System.Net.Http.Json;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace AmaWvg.Tests.Toegang.Afmelden;

/// <summary>The provider says that somebody signed out there.</summary>
public sealed class AfmeldberichtTests(Portaal portaal)
{
    private const string Url = "/afmelden/bericht";
    private const string Page = "/overeenkomsten";

    public static TheoryData<string> BadSignatures => [.. LogoutCases.Signature.Keys];

    public static TheoryData<string> BadClaims => [.. LogoutCases.Claims.Keys];

    [Fact]
    public void Exemptions_OfTheUnsafeRequestCheck_AreThisOneAddress() => Assert.Equal(
        [Url],
        portaal.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<UnsafeRequestExemption>() is not null)
            .Select(endpoint => endpoint.RoutePattern.RawText));

    [Theory]
    [MemberData(nameof(BadSignatures))]
    public Task Post_SignatureNotGood_IsRefused(string name) => IsRefusedAsync(LogoutCases.Signature[name], "handtekening");

    [Theory]
    [MemberData(nameof(BadClaims))]
    public Task Post_ClaimNotGood_IsRefused(string name) => IsRefusedAsync(LogoutCases.Claims[name], "ongeldig-token");

    [Fact]
    public async Task Post_IdToken_IsRefused() => await IsRefusedAsync(
        token =>
        {
            token.Header["typ"] = "JWT";
            token.Zonder("events").Met("nonce", "n");
        },
        "handtekening");

    [Theory]
    [InlineData("")]
    [InlineData("geen-jwt")]
    [InlineData("!!.??.!!")]
    public async Task Post_NoToken_IsRefused(string text)
    {
        var lines = portaal.Log.Volg();

        IsGeweigerd(await PostAsync(text), lines);
    }

    [Fact]
    public async Task Post_Json_IsRefused()
    {
        var (_, token) = await AangemeldAsync();
        var lines = portaal.Log.Volg();

        IsGeweigerd(await SendAsync(JsonContent.Create(new { logout_token = token.ToString() })), lines, "handtekening");
    }

    [Fact]
    public async Task Post_TwoTokens_IsRefused()
    {
        var (_, token) = await AangemeldAsync();
        var lines = portaal.Log.Volg();

        IsGeweigerd(await SendAsync(new FormUrlEncodedContent([new("logout_token", $"{token}"), new("logout_token", $"{token}")])), lines, "handtekening");
    }

    [Fact]
    public async Task Get_Token_EndsNothing()
    {
        var (client, token) = await AangemeldAsync();

        var answer = await portaal.Bezoeker().GetAsync($"{Url}?logout_token={token}");

        answer.IsPagina("Dit kan niet op deze pagina", 405);
        Assert.Equal(200, (await client.GetAsync(Page)).Status);
    }

    [Fact]
    public async Task Post_Good_EndsEveryCopyOfTheSessionAtOnce()
    {
        var (client, token) = await AangemeldAsync();
        var copied = client.Kopie();
        var lines = portaal.Log.Volg();

        var answer = await PostAsync($"{token}");

        Assert.Equal((200, "no-store"), (answer.Status, answer.Headers.CacheControl?.ToString()));
        Assert.False(answer.Headers.Contains("Set-Cookie"));
        await IsUitAsync(client);
        await IsUitAsync(copied);
        Assert.StartsWith("Warning: Beveiliging: SessieBeeindigd provider; persoon ", Assert.Single(lines, IsSecurity), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_SubOnly_EndsAllSessionsOfThePerson()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var (first, second) = (await organisatie.ClientAsync(), await organisatie.ClientAsync());
        var stranger = await (await portaal.MaakOrganisatieAsync()).ClientAsync();
        var lines = portaal.Log.Volg();

        var answer = await PostAsync($"{Token(organisatie.Persoon).Zonder("sid")}");

        Assert.Equal(200, answer.Status);
        await IsUitAsync(first);
        await IsUitAsync(second);
        Assert.Equal(200, (await stranger.GetAsync(Page)).Status);
        Assert.Equal(2, lines.Count(IsSecurity));
    }

    [Fact]
    public async Task Post_SidOnly_EndsThatSession()
    {
        var (client, token) = await AangemeldAsync();

        Assert.Equal(200, (await PostAsync($"{token.Zonder("sub")}")).Status);
        await IsUitAsync(client);
    }

    [Theory]
    [InlineData("sid")]
    [InlineData("sub")]
    public async Task Post_SessionOfSomebodyElse_LeavesThisOne(string other)
    {
        var (client, token) = await AangemeldAsync();
        var lines = portaal.Log.Volg();

        Assert.Equal(200, (await PostAsync($"{token.Met(other, "iemand-anders")}")).Status);
        Assert.Equal(200, (await client.GetAsync(Page)).Status);
        Assert.DoesNotContain(lines, IsSecurity);
    }

    [Fact]
    public async Task Post_Replayed_IsRefusedAndLeavesALaterSession()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        await organisatie.ClientAsync();
        var token = $"{Token(organisatie.Persoon)}";
        await PostAsync(token);
        var later = await organisatie.ClientAsync();
        var lines = portaal.Log.Volg();

        IsGeweigerd(await PostAsync(token), lines, "herhaald");
        Assert.Equal(200, (await later.GetAsync(Page)).Status);
    }

    [Fact]
    public async Task Post_SameMessageTenTimesAtOnce_CountsOnce()
    {
        var (_, token) = await AangemeldAsync();

        var answers = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => Task.Run(() => PostAsync($"{token}"))));

        Assert.Single(answers, answer => answer.Status == 200);
        Assert.Equal(9, answers.Count(answer => answer.Status == 400));
    }

    [Fact]
    public async Task Post_WithTheCookieOfABrowser_LeavesThatSession()
    {
        var (_, token) = await AangemeldAsync();
        var browser = await (await portaal.MaakOrganisatieAsync()).ClientAsync();

        var answer = await browser.SendAsync(new(HttpMethod.Post, Url) { Content = Form($"{token}") });

        Assert.Equal(200, answer.Status);
        Assert.Equal(200, (await browser.GetAsync(Page)).Status);
    }

    private async Task<(PortaalClient Client, LogoutToken Token)> AangemeldAsync()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        return (await organisatie.ClientAsync(), Token(organisatie.Persoon));
    }

    private LogoutToken Token(TestPersoon persoon) => new(persoon, portaal.Klok.Nu);

    private async Task IsRefusedAsync(Action<LogoutToken> lie, string reason)
    {
        var (client, token) = await AangemeldAsync();
        lie(token);
        var lines = portaal.Log.Volg();

        IsGeweigerd(await PostAsync($"{token}"), lines, reason);
        Assert.Equal(200, (await client.GetAsync(Page)).Status);
    }

    private static void IsGeweigerd(PortaalResponse answer, IReadOnlyCollection<string> lines, string reason = "handtekening")
    {
        Assert.Equal((400, "no-store"), (answer.Status, answer.Headers.CacheControl?.ToString()));
        Assert.Equal("{\"error\":\"invalid_request\"}", answer.Body);
        Assert.False(answer.Headers.Contains("Set-Cookie"));
        Assert.StartsWith($"Warning: Beveiliging: AfmeldberichtGeweigerd {reason}; ", Assert.Single(lines, IsSecurity), StringComparison.Ordinal);
        Assert.DoesNotContain(lines, line => line.Contains("eyJ", StringComparison.Ordinal));
    }

    private static async Task IsUitAsync(PortaalClient client) =>
        (await client.GetAsync(Page)).IsNaar("/aanmelden?terug=%2Fovereenkomsten", 302);

    private static bool IsSecurity(string line) => line.Contains("Beveiliging:", StringComparison.Ordinal);

    private static FormUrlEncodedContent Form(string token) => new([new("logout_token", token)]);

    private Task<PortaalResponse> PostAsync(string token) => SendAsync(Form(token));

    // As the provider does it: another program, without any header of a browser.
    private Task<PortaalResponse> SendAsync(HttpContent content) => portaal.Bezoeker().SendAsync(new(HttpMethod.Post, Url) { Content = content });
}
