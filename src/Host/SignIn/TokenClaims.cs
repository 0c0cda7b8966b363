using System.Text.Json;

namespace AmaWvg.Host;

// The claims of a token whose signature is good, and the checks that every kind of token has in common.
internal readonly record struct TokenClaims(JsonElement Json)
{
    public static readonly TimeSpan Skew = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan MaxAge = TimeSpan.FromMinutes(5);

    public bool Has(string name) => Json.TryGetProperty(name, out _);

    public string? Text(string name) => BackChannel.Text(Json, name);

    public DateTimeOffset? Time(string name) =>
        Json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number
        && value.TryGetDouble(out var seconds) && seconds is >= 0 and < 253402300800
            ? DateTimeOffset.FromUnixTimeSeconds((long)seconds)
            : null;

    public bool IsName(string name) => Text(name) is { Length: > 0 and <= 255 };

    public bool IsFrom(string issuer) => Text("iss") == issuer;

    public bool IsFor(string clientId) =>
        Json.TryGetProperty("aud", out var audience) && audience.ValueKind switch
        {
            JsonValueKind.Array => audience.GetArrayLength() == 1 && BackChannel.Text(audience[0]) == clientId,
            _ => BackChannel.Text(audience) == clientId,
        };

    public bool IsOfNow(DateTimeOffset now) =>
        Time("exp") is { } exp && exp > now - Skew
        && Time("iat") is { } iat && iat <= now + Skew && iat >= now - MaxAge - Skew
        && (!Has("nbf") || (Time("nbf") is { } nbf && nbf <= now + Skew));
}
