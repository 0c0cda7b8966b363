using AmaWvg.Host;

namespace AmaWvg.Tests.Host.SignIn;

// The whole table, by name.
internal static class SignInCases
{
    private static readonly Dictionary<string, SignInCase> Cases = ((SignInCase[])
        [.. ClaimCases.All, .. StepUpCases.All, .. SignatureCases.All, .. TokenEndpointCases.All, .. UserInfoCases.All, .. CallbackCases.All, .. ClockCases.All])
        .ToDictionary(row => row.Name);

    // A token begins with its header, {"alg": and its claims with {"iss":
    private static readonly string[] Secrets =
        ["eyJhbGciOi", "eyJpc3MiOi", "toegang", LyingProvider.Insz, "persoon-", "sessie-1", "0212345678", "Begeleider", "script", LyingProvider.ClientSecret];

    public static IEnumerable<string> Names(ProviderProfile profile) => Cases.Values.Where(row => row.IsFor(profile)).Select(row => row.Name);

    // Accepted, or refused for its own reason; either way nothing of the answer leaks.
    public static async Task RunAsync(ProviderProfile profile, string name)
    {
        var row = Cases[name];
        await using var portal = await SignInPortal.StartAsync(row.Options, profile);
        row.Lie(portal.Provider);
        foreach (var (item, value) in row.Asked) portal.Asked[item] = value;

        var browser = portal.Open();
        var question = await SignInPortal.ChallengeAsync(browser);
        row.BeforeReturn?.Invoke(portal);
        var answer = portal.HonestReturn(question);
        row.AfterCode?.Invoke(portal);
        browser.Received.Clear();
        var (location, who) = await SignInPortal.ReturnAsync(browser, row.Return(answer), row.Method);

        var line = Assert.Single(portal.Log.Lines, IsSecurity);
        if (row.Refused is { } reason)
        {
            // Whose question it was decides whether the portal knows where that person was going.
            Assert.Contains(location, (string[])[$"/aanmelden?fout={reason.Slug()}", $"/aanmelden?fout={reason.Slug()}&terug=%2Fwie"]);
            Assert.Empty(who);
            Assert.StartsWith($"Beveiliging: AanmeldenGeweigerd {reason.Slug()}; persoon (null)", line, StringComparison.Ordinal);
        }
        else
        {
            Assert.Equal("/wie", location);
            Assert.Contains("sub=persoon-1", who, StringComparison.Ordinal);
            Assert.Contains($"insz={LyingProvider.Insz}", who, StringComparison.Ordinal);
            Assert.StartsWith($"Beveiliging: Aangemeld ; persoon {ClaimMapping.PersonId(portal.Provider.Issuer, "persoon-1")}", line, StringComparison.Ordinal);
        }

        Assert.Equal(row.ReachesTokenEndpoint ? 1 : 0, portal.Provider.TokenCalls);
        string[] secrets = [.. Secrets, answer["code"]!, answer["state"]!, question["nonce"]!, question["code_challenge"]!];
        Assert.DoesNotContain([.. portal.Log.Lines, browser.Received[0]], text => secrets.Any(secret => text.Contains(secret, StringComparison.Ordinal)));
    }

    private static bool IsSecurity(string line) => line.StartsWith("Beveiliging:", StringComparison.Ordinal);
}
