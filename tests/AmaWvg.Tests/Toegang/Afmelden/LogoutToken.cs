using System.Buffers.Text;
using System.Text.Json.Nodes;
using AmaWvg.Tests.Host.SignIn;

namespace AmaWvg.Tests.Toegang.Afmelden;

/// <summary>A good logout token of the test provider, until a test changes something in it.</summary>
internal sealed class LogoutToken
{
    private const string LogoutEvent = "http://schemas.openid.net/event/backchannel-logout";

    public LogoutToken(TestPersoon persoon, DateTimeOffset now)
    {
        var seconds = now.ToUnixTimeSeconds();
        Claims = new()
        {
            ["iss"] = TestProvider.Issuer,
            ["aud"] = "amawvg",
            ["iat"] = seconds,
            ["exp"] = seconds + 120,
            ["jti"] = $"{Guid.NewGuid()}",
            ["sub"] = persoon.Sub,
            ["sid"] = persoon.Sid,
            ["events"] = new JsonObject { [LogoutEvent] = new JsonObject() },
        };
    }

    public JsonObject Header { get; } = new() { ["alg"] = "RS256", ["kid"] = SigningKey.First.Kid, ["typ"] = "logout+jwt" };

    public JsonObject Claims { get; }

    public Func<string, string?, byte[]> Signature { get; set; } = SigningKey.First.Sign;

    public override string ToString()
    {
        var input = $"{LyingProvider.Encode(Header)}.{LyingProvider.Encode(Claims)}";
        return $"{input}.{Base64Url.EncodeToString(Signature(input, Header["alg"]?.ToString()))}";
    }

    public LogoutToken Met(string claim, JsonNode? value)
    {
        Claims[claim] = value;
        return this;
    }

    public LogoutToken Zonder(params string[] claims)
    {
        foreach (var claim in claims)
            Claims.Remove(claim);
        return this;
    }
}
