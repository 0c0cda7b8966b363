using System.Buffers.Text;
using System.Text;
using System.Text.Json.Nodes;
using static AmaWvg.Tests.Host.SignIn.LyingProvider;
using static AmaWvg.Tests.Host.SignIn.SignInCase;

namespace AmaWvg.Tests.Host.SignIn;

internal static class SignatureCases
{
    private static readonly SigningKey Other = new("k1");
    private static readonly CurveKey Curve = new("kromme");
    private static readonly SigningKey Short = new("kort", 1024), AlmostLong = new("bijna", 2040);

    public static readonly SignInCase[] All =
    [
        Good("PS256", p => p.Header = h => h["alg"] = "PS256"),
        Good("ES256", p => { p.Keys = k => k.Add(Curve.ToJwk()); p.Header = h => { h["alg"] = "ES256"; h["kid"] = Curve.Kid; }; p.Signature = (input, _) => Curve.Sign(input); }),
        Signature("ES256 with an RSA key", p => { p.Header = h => h["alg"] = "ES256"; p.Signature = (input, _) => Curve.Sign(input); }),
        Signature("ES256 with zeros", p =>
        {
            p.Keys = k => k.Add(Curve.ToJwk());
            p.Header = h => { h["alg"] = "ES256"; h["kid"] = Curve.Kid; };
            p.Signature = (_, _) => new byte[64];
        }),
        Good("no kid with a single key", p => p.Header = h => h.Remove("kid")),
        Good("unusable keys beside the real one", p => p.Keys = AddUnusable),
        Signature("none", p => { p.Header = h => h["alg"] = "none"; p.Signature = (_, _) => []; }),
        Signature("nOnE", p => { p.Header = h => h["alg"] = "nOnE"; p.Signature = (_, _) => []; }),
        Signature("none with a signature", p => p.Header = h => h["alg"] = "none"),
        Hmac("client secret", _ => Encoding.UTF8.GetBytes(ClientSecret.PadRight(32))),
        Hmac("public PEM", p => Encoding.UTF8.GetBytes(p.Key.Pem)),
        Hmac("modulus", p => p.Key.Modulus),
        Signature("other key, same kid", p => p.Signature = Other.Sign),
        Signature("other key, no kid", p => { p.Header = h => h.Remove("kid"); p.Signature = Other.Sign; }),
        Signature("no kid with two keys", p => { p.Header = h => h.Remove("kid"); p.Keys = k => k.Add(new SigningKey("k2").ToJwk()); }),
        Signature("jwk header", p => { p.Header = h => h["jwk"] = Other.ToJwk(); p.Signature = Other.Sign; }),
        Signature("jku header", p => p.Header = h => h["jku"] = "https://example.org/jwks"),
        Signature("x5u header", p => p.Header = h => h["x5u"] = "https://example.org/keten"),
        Signature("crit header", p => p.Header = h => { h["crit"] = new JsonArray("exp"); h["exp"] = 1; }),
        Signature("payload changed", p => p.Token = t => Replace(t, 1, Encode(new JsonObject { ["sub"] = "persoon-2" }))),
        Signature("empty signature", p => p.Token = t => Replace(t, 2, "")),
        Signature("RS512 is not on the list", p => p.Header = h => h["alg"] = "RS512"),
        Signature("typ logout+jwt", p => p.Header = h => h["typ"] = "logout+jwt"),
        Signature("typ at+jwt", p => p.Header = h => h["typ"] = "at+jwt"),
        Signature("alg missing", p => p.Header = h => h.Remove("alg")),
        Signature("not a JWT", p => p.Token = _ => "geen-jwt"),
        Signature("not base64", p => p.Token = _ => "!!.??.!!"),
        Signature("four parts", p => p.Token = t => $"{t}.vier"),
        .. StrictCases.All,
        Signature("RSA key of 1,024 bits", p => SignWith(p, Short, Short.ToJwk())),
        Signature("RSA key of 1,024 bits, zeros in front", p => SignWith(p, Short, Longer(Short))),
        Signature("RSA key of 2,040 bits", p => SignWith(p, AlmostLong, AlmostLong.ToJwk())),
        Signature("RSA key of 1,024 bits, no kid", p => { SignWith(p, Short, Short.ToJwk()); p.Header = h => h.Remove("kid"); }),
        Good("no kid with a single strong key", p => { p.Header = h => h.Remove("kid"); p.Keys = k => k.Add(Short.ToJwk()); }),
        Signature("RSA exponent 1: the signature is the message", p =>
        {
            p.Keys = k => k.Add(new JsonObject { ["kty"] = "RSA", ["kid"] = "e1", ["n"] = Base64Url.EncodeToString(Other.Modulus), ["e"] = "AQ" });
            p.Header = h => h["kid"] = "e1";
            p.Signature = (input, _) => SigningKey.Padded(input);
        }),
        Signature("100 kB", p => p.Claims = c => c["vulling"] = new string('x', 100_000)),
    ];

    private static void SignWith(LyingProvider provider, SigningKey key, JsonObject published)
    {
        provider.Keys = keys => keys.Add(published.DeepClone());
        provider.Header = header => header["kid"] = key.Kid;
        provider.Signature = key.Sign;
    }

    private static JsonObject Longer(SigningKey key)
    {
        var published = key.ToJwk();
        published["n"] = Base64Url.EncodeToString([.. new byte[128], .. key.Modulus]);
        return published;
    }

    private static SignInCase Hmac(string name, Func<LyingProvider, byte[]> key) => Signature($"HS256 with {name}", provider =>
    {
        provider.Header = h => h["alg"] = "HS256";
        provider.Signature = (input, _) => SigningKey.Hmac(input, key(provider));
    });

    public static string Replace(string token, int part, string value)
    {
        var parts = token.Split('.');
        parts[part] = value;
        return string.Join('.', parts);
    }

    private static void AddUnusable(JsonArray keys)
    {
        keys.Insert(0, new JsonObject { ["kty"] = "XYZ", ["kid"] = "a" });
        keys.Insert(0, new JsonObject { ["kty"] = "EC", ["crv"] = "P-1", ["kid"] = "b", ["x"] = "AA", ["y"] = "AA" });
        keys.Insert(0, new JsonObject { ["kty"] = "EC", ["crv"] = "P-999", ["kid"] = "d", ["x"] = "AA", ["y"] = "AA" });
        keys.Insert(0, new JsonObject { ["kty"] = "OKP", ["crv"] = "Ed25519", ["kid"] = "e", ["x"] = "AA" });
        keys.Insert(0, new JsonObject { ["kty"] = "RSA", ["alg"] = "QQ1", ["kid"] = "c", ["use"] = "enc", ["n"] = "AQAB", ["e"] = "AQAB" });
    }
}
