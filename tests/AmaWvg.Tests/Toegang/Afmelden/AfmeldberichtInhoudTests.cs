using AmaWvg.Tests.Beveiliging;
using AmaWvg.Tests.Host.SignIn;

namespace AmaWvg.Tests.Toegang.Afmelden;

/// <summary>Logout messages whose bytes are not what they should be. Anybody can send them, without a session.</summary>
public sealed class AfmeldberichtInhoudTests(Portaal portaal)
{
    private const string Url = "/afmelden/bericht";

    public static TheoryData<string, int> AndersGeschreven => new(from kind in StrictCases.Kinds.Keys from part in (int[])[0, 1, 2] select (kind, part));

    public static TheoryData<string> Kapot => [.. KapotteInhoud.Soorten];

    [Theory]
    [MemberData(nameof(AndersGeschreven))]
    public async Task Post_BytesWrittenInAnotherWay_IsRefused(string kind, int part)
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var client = await organisatie.ClientAsync();
        var token = StrictCases.Rewrite($"{new LogoutToken(organisatie.Persoon, portaal.Klok.Nu)}", part, StrictCases.Kinds[kind], SigningKey.First);
        var lines = portaal.Log.Volg();

        var answer = await SendAsync(new FormUrlEncodedContent([new("logout_token", token)]));

        Assert.Equal((400, "{\"error\":\"invalid_request\"}"), (answer.Status, answer.Body));
        Assert.StartsWith("Warning: Beveiliging: AfmeldberichtGeweigerd handtekening; ", Assert.Single(lines, IsSecurity), StringComparison.Ordinal);
        Assert.Equal(200, (await client.GetAsync("/overeenkomsten")).Status);
    }

    [Theory]
    [MemberData(nameof(Kapot))]
    public async Task Post_BodyThatCannotBeRead_Is400WithoutATrace(string soort)
    {
        var lines = portaal.Log.Volg();

        var answer = await SendAsync(KapotteInhoud.Van(soort));

        Assert.Equal((400, "no-store"), (answer.Status, answer.Headers.CacheControl?.ToString()));
        Assert.DoesNotContain(lines, line => line.Contains("   at ", StringComparison.Ordinal));
    }

    private static bool IsSecurity(string line) => line.Contains("Beveiliging:", StringComparison.Ordinal);

    private Task<PortaalResponse> SendAsync(HttpContent content) => portaal.Bezoeker().SendAsync(new(HttpMethod.Post, Url) { Content = content });
}
