using System.Text.Json.Nodes;
using AmaWvg.Host;

namespace AmaWvg.Tests.Host.SignIn;

// One row of the table: what is set up, what comes back in the address, and the reason it must be refused for (null: accepted).
internal sealed record SignInCase(string Name, AanmeldFout? Refused)
{
    public Action<LyingProvider> Lie { get; init; } = _ => { };

    public Action<OidcOptions>? Options { get; init; }

    public Dictionary<string, string?> Asked { get; init; } = [];

    public Action<SignInPortal>? BeforeReturn { get; init; }

    public Action<SignInPortal>? AfterCode { get; init; }

    // A case that only makes sense with one kind of provider.
    public ProviderProfile? Only { get; init; }

    public Func<Dictionary<string, string?>, string> Return { get; init; } = SignInPortal.ReturnAddress;

    public HttpMethod Method { get; init; } = HttpMethod.Get;

    public bool ReachesTokenEndpoint { get; init; } = true;

    public bool IsFor(ProviderProfile profile) => Only is null || Only == profile;

    public SignInCase OnlyFor(ProviderProfile profile) => this with { Only = profile };

    public static SignInCase Good(string name, Action<LyingProvider> setup) => new($"good: {name}", null) { Lie = setup };

    public static SignInCase Claim(string name, Action<JsonObject> change, AanmeldFout refused = AanmeldFout.OngeldigToken) =>
        new($"claims: {name}", refused) { Lie = provider => provider.Claims = change };

    public static SignInCase Signature(string name, Action<LyingProvider> lie) =>
        new($"signature: {name}", AanmeldFout.Handtekening) { Lie = lie };

    public static SignInCase Token(string name, AanmeldFout refused, Action<LyingProvider> lie) =>
        new($"token endpoint: {name}", refused) { Lie = lie };

    public static SignInCase Callback(string name, AanmeldFout refused, Func<Dictionary<string, string?>, string> address) =>
        new($"callback: {name}", refused) { Return = address, ReachesTokenEndpoint = false };
}
