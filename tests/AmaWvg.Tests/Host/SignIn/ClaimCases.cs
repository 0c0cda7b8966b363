using System.Text.Json.Nodes;
using AmaWvg.Host;
using static AmaWvg.Tests.Host.SignIn.SignInCase;

namespace AmaWvg.Tests.Host.SignIn;

internal static class ClaimCases
{
    public static readonly SignInCase[] All =
    [
        Good("plain", _ => { }),
        Good("no at_hash", p => p.Claims = c => c.Remove("at_hash")),
        Good("no typ", p => p.Header = h => h.Remove("typ")),
        Good("aud as array", p => p.Claims = c => c["aud"] = new JsonArray(LyingProvider.ClientId)),
        Good("azp ours", p => p.Claims = c => c["azp"] = LyingProvider.ClientId),
        Good("no azp", p => p.Claims = c => c.Remove("azp")),
        Good("no sid, given name or auth_time", p => p.Claims = c => { c.Remove("sid"); c.Remove("given_name"); c.Remove("auth_time"); }),
        Good("20 s past exp", p => p.Claims = c => c["exp"] = Time(c, -20)),
        Good("no organisation", p => p.Claims = c => c.Remove("vo_orgcode")).OnlyFor(ProviderProfile.Acm),
        Claim("nonce wrong", c => c["nonce"] = "andere", AanmeldFout.Nonce),
        Claim("nonce missing", c => c.Remove("nonce"), AanmeldFout.Nonce),
        Claim("nonce number", c => c["nonce"] = 1, AanmeldFout.Nonce),
        Claim("iss wrong", c => c["iss"] = "http://127.0.0.1:1"),
        Claim("iss trailing slash", c => c["iss"] = c["iss"] + "/"),
        Claim("iss missing", c => c.Remove("iss")),
        Claim("aud wrong", c => c["aud"] = "ander"),
        Claim("aud missing", c => c.Remove("aud")),
        Claim("aud empty array", c => c["aud"] = new JsonArray()),
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
        Claim("sub number", c => c["sub"] = 1),
        Claim("sub 300 letters", c => c["sub"] = new string('x', 300)),
        Claim("at_hash wrong", c => c["at_hash"] = "AAAA"),
        Claim("auth_time text", c => c["auth_time"] = "nu"),
        Claim("family name missing, userinfo silent", c => c.Remove("family_name"), AanmeldFout.Persoonsgegevens).OnlyFor(ProviderProfile.Generiek),
        Claim("family name missing", c => c.Remove("family_name"), AanmeldFout.GegevensOntbreken).OnlyFor(ProviderProfile.Acm),
        Claim("national number missing", c => c.Remove("rrn"), AanmeldFout.GegevensOntbreken).OnlyFor(ProviderProfile.Acm),
        Claim("national number under another name", c => { c.Remove("rrn"); c["insz"] = LyingProvider.Insz; }, AanmeldFout.GegevensOntbreken).OnlyFor(ProviderProfile.Acm),
        Claim("national number of ten digits", c => c["rrn"] = "8502289975", AanmeldFout.GegevensOntbreken).OnlyFor(ProviderProfile.Acm),
    ];

    private static long Time(JsonObject claims, int seconds) => claims["iat"]!.GetValue<long>() + seconds;
}
