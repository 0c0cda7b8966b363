using AmaWvg.Host.Aanmelden;

namespace AmaWvg.Tests.Host.Aanmelden;

public sealed class SignInTests
{
    private static readonly Dictionary<string, SignInCase> Cases = ((SignInCase[])
        [.. ClaimCases.All, .. SignatureCases.All, .. EndpointCases.All, .. CallbackCases.All]).ToDictionary(row => row.Name);

    private static readonly string[] Secrets = ["eyJ", "code-", "toegang", LyingProvider.Insz, "persoon-", "script"];

    public static TheoryData<string> Names => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task SignIn_ProviderAnswer_AcceptedOrRefusedForItsReason(string name)
    {
        var row = Cases[name];
        await using var portal = await SignInPortal.StartAsync(row.Options);
        row.Lie(portal.Provider);
        foreach (var (item, value) in row.Asked) portal.Asked[item] = value;

        var browser = portal.Open();
        var question = await SignInPortal.ChallengeAsync(browser);
        row.BeforeReturn?.Invoke(portal);
        var (location, who) = await SignInPortal.ReturnAsync(browser, row.Return(portal.HonestReturn(question)), row.Method);

        if (row.Refused is { } reason)
        {
            Assert.Equal($"/aanmelden?fout={reason.Slug()}", location);
            Assert.Empty(who);
            Assert.Equal($"Aanmelden mislukt: {reason} ", Assert.Single(portal.Log.Lines, IsFailure));
        }
        else
        {
            Assert.Equal("/wie", location);
            Assert.Contains("sub=persoon-1", who, StringComparison.Ordinal);
            Assert.Contains($"insz={LyingProvider.Insz}", who, StringComparison.Ordinal);
            Assert.DoesNotContain(portal.Log.Lines, IsFailure);
        }

        Assert.Equal(row.ReachesTokenEndpoint ? 1 : 0, portal.Provider.TokenCalls);
        Assert.DoesNotContain(portal.Log.Lines, line => Secrets.Any(secret => line.Contains(secret, StringComparison.Ordinal)));
    }

    private static bool IsFailure(string line) => line.StartsWith("Aanmelden mislukt", StringComparison.Ordinal);
}
