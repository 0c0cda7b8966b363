using System.Text;
using System.Text.Json.Nodes;
using AmaWvg.Tests.Host.SignIn;

namespace AmaWvg.Tests.Toegang.Afmelden;

/// <summary>Logout tokens that must be refused, by what is wrong with them.</summary>
internal static class LogoutCases
{
    private static readonly SigningKey Other = new("k1");

    public static readonly Dictionary<string, Action<LogoutToken>> Signature = new()
    {
        ["unsigned"] = t => { t.Header["alg"] = "none"; t.Signature = (_, _) => []; },
        ["other key"] = t => t.Signature = Other.Sign,
        ["unknown kid"] = t => { t.Header["kid"] = "onbekend"; t.Signature = Other.Sign; },
        ["HS256 with the public key"] = t => { t.Header["alg"] = "HS256"; t.Signature = (input, _) => SigningKey.Hmac(input, Encoding.UTF8.GetBytes(SigningKey.First.Pem)); },
        ["HS256 with the client secret"] = t => { t.Header["alg"] = "HS256"; t.Signature = (input, _) => SigningKey.Hmac(input, Encoding.UTF8.GetBytes("only-for-tests".PadRight(32))); },
        ["typ JWT"] = t => t.Header["typ"] = "JWT",
        ["typ missing"] = t => t.Header.Remove("typ"),
        ["jwk header"] = t => { t.Header["jwk"] = Other.ToJwk(); t.Signature = Other.Sign; },
        ["crit header"] = t => t.Header["crit"] = new JsonArray("exp"),
        ["40 kB"] = t => t.Met("vulling", new string('x', 30_000)),
    };

    public static readonly Dictionary<string, Action<LogoutToken>> Claims = new()
    {
        ["nonce present"] = t => t.Met("nonce", "n"),
        ["nonce null"] = t => t.Met("nonce", null),
        ["events missing"] = t => t.Zonder("events"),
        ["events other"] = t => t.Met("events", new JsonObject { ["https://ander.example/event"] = new JsonObject() }),
        ["events text"] = t => t.Met("events", "http://schemas.openid.net/event/backchannel-logout"),
        ["event text"] = t => t.Met("events", new JsonObject { ["http://schemas.openid.net/event/backchannel-logout"] = "ja" }),
        ["no sub and no sid"] = t => t.Zonder("sub", "sid"),
        ["sub empty"] = t => t.Met("sub", ""),
        ["sub number"] = t => t.Met("sub", 1),
        ["sid 300 letters"] = t => t.Met("sid", new string('x', 300)),
        ["expired"] = t => t.Met("exp", Time(t, -31)),
        ["exp missing"] = t => t.Zonder("exp"),
        ["iat old"] = t => t.Met("iat", Time(t, -400)),
        ["iat future"] = t => t.Met("iat", Time(t, 60)),
        ["iat missing"] = t => t.Zonder("iat"),
        ["life of a day"] = t => t.Met("exp", Time(t, 86_400)),
        ["nbf future"] = t => t.Met("nbf", Time(t, 60)),
        ["no jti"] = t => t.Zonder("jti"),
        ["jti empty"] = t => t.Met("jti", ""),
        ["other aud"] = t => t.Met("aud", "ander"),
        ["aud extra"] = t => t.Met("aud", new JsonArray("amawvg", "ander")),
        ["other iss"] = t => t.Met("iss", "https://ander.example"),
        ["iss with a slash"] = t => t.Met("iss", TestProvider.Issuer + "/"),
    };

    private static long Time(LogoutToken token, int seconds) => token.Claims["iat"]!.GetValue<long>() + seconds;
}
