using System.Text.Json.Nodes;
using AmaWvg.Host.Aanmelden;
using static AmaWvg.Tests.Host.Aanmelden.SignInCase;

namespace AmaWvg.Tests.Host.Aanmelden;

internal static class ClaimCases
{
    public static readonly SignInCase[] All =
    [
        Good("plain", _ => { }),
        Good("no at_hash", p => p.Claims = c => c.Remove("at_hash")),
        Good("no typ", p => p.Header = h => h.Remove("typ")),
        Good("aud as array", p => p.Claims = c => c["aud"] = new JsonArray(LyingProvider.ClientId)),
        Good("azp ours", p => p.Claims = c => c["azp"] = LyingProvider.ClientId),
        Good("no sid, given name or auth_time", p => p.Claims = c => { c.Remove("sid"); c.Remove("given_name"); c.Remove("auth_time"); }),
        Good("20 s past exp", p => p.Claims = c => c["exp"] = Time(c, -20)),
        new("good: ACM-like", null)
        {
            Options = o => o.Profile = ProviderProfile.Acm,
            Lie = p => p.Claims = AcmLike,
        },
        Claim("nonce wrong", c => c["nonce"] = "andere", AanmeldFout.Nonce),
        Claim("nonce missing", c => c.Remove("nonce"), AanmeldFout.Nonce),
        Claim("nonce number", c => c["nonce"] = 1, AanmeldFout.Nonce),
        Claim("iss wrong", c => c["iss"] = "http://127.0.0.1:1"),
        Claim("iss trailing slash", c => c["iss"] = c["iss"] + "/"),
        Claim("iss missing", c => c.Remove("iss")),
        Claim("aud wrong", c => c["aud"] = "ander"),
        Claim("aud missing", c => c.Remove("aud")),
        Claim("aud extra", c => c["aud"] = new JsonArray(LyingProvider.ClientId, "ander")),
        Claim("aud case", c => c["aud"] = LyingProvider.ClientId.ToUpperInvariant()),
        Claim("azp other", c => c["azp"] = "ander"),
        Claim("exp passed", c => c["exp"] = Time(c, -31)),
        Claim("exp missing", c => c.Remove("exp")),
        Claim("exp text", c => c["exp"] = "morgen", AanmeldFout.Handtekening),
        Claim("nbf future", c => c["nbf"] = Time(c, 60)),
        Claim("iat future", c => c["iat"] = Time(c, 60)),
        Claim("iat old", c => c["iat"] = Time(c, -400)),
        Claim("iat missing", c => c.Remove("iat")),
        Claim("sub missing", c => c.Remove("sub")),
        Claim("sub empty", c => c["sub"] = ""),
        Claim("sub 300 letters", c => c["sub"] = new string('x', 300)),
        Claim("at_hash wrong", c => c["at_hash"] = "AAAA"),
        new("claims: family name missing, userinfo silent", AanmeldFout.Persoonsgegevens)
        {
            Lie = p => p.Claims = c => c.Remove("family_name"),
        },
        new("claims: no national number in an ACM-like token", AanmeldFout.GegevensOntbreken)
        {
            Options = o => o.Profile = ProviderProfile.Acm,
        },

        Asking("acr granted", null, StepUp.AcrValues, "urn:itsme urn:eid", _ => { }),
        Asking("acr too low", AanmeldFout.AndereSleutel, StepUp.AcrValues, "urn:eid", c => c["acr"] = "urn:totp"),
        Asking("acr missing", AanmeldFout.AndereSleutel, StepUp.AcrValues, "urn:eid", c => c.Remove("acr")),
        Asking("max_age kept", null, StepUp.MaxAge, "300", c => c["auth_time"] = Time(c, -290)),
        Asking("auth_time old", AanmeldFout.NietOpnieuwAangemeld, StepUp.MaxAge, "300", c => c["auth_time"] = Time(c, -340)),
        Asking("auth_time future", AanmeldFout.NietOpnieuwAangemeld, StepUp.MaxAge, "300", c => c["auth_time"] = Time(c, 90)),
        Asking("auth_time missing", AanmeldFout.NietOpnieuwAangemeld, StepUp.MaxAge, "300", c => c.Remove("auth_time")),
        Asking("auth_time text", AanmeldFout.OngeldigToken, StepUp.MaxAge, "300", c => c["auth_time"] = "nu"),
        Asking("prompt=login answered anew", null, StepUp.Prompt, "login", _ => { }),
        Asking("prompt=login ignored", AanmeldFout.NietOpnieuwAangemeld, StepUp.Prompt, "login", c => c["auth_time"] = Time(c, -60)),
        new("step-up: ACM-like has no auth_time, is asked again", null)
        {
            Options = o => o.Profile = ProviderProfile.Acm,
            Asked = { [StepUp.MaxAge] = "300" },
            Lie = p => p.Claims = AcmLike,
        },
        new("step-up: keys of the configuration", AanmeldFout.AndereSleutel)
        {
            Options = o => o.AcrValues = "urn:itsme",
        },
    ];

    private static long Time(JsonObject claims, int seconds) => claims["iat"]!.GetValue<long>() + seconds;

    private static void AcmLike(JsonObject claims)
    {
        foreach (var name in (string[])["insz", "auth_time"]) claims.Remove(name);
        (claims["rrn"], claims["vo_orgcode"]) = (LyingProvider.Insz, "0212345678");
    }

    private static SignInCase Asking(string name, AanmeldFout? refused, string item, string value, Action<JsonObject> change) =>
        new($"step-up: {name}", refused) { Asked = { [item] = value }, Lie = provider => provider.Claims = change };
}
