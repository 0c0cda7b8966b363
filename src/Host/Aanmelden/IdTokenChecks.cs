using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.WebUtilities;

namespace AmaWvg.Host.Aanmelden;

internal sealed record VerifiedToken(string Issuer, string Subject, string? Acr, DateTimeOffset? AuthTime, JsonElement Claims);

// The claims of a token whose signature is good, against what was asked.
internal sealed class IdTokenChecks(JsonElement claims, OidcOptions options, SignInRequest asked, DateTimeOffset now)
{
    public static readonly TimeSpan Skew = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan MaxTokenAge = TimeSpan.FromMinutes(5);

    public VerifiedToken Verify(string accessToken)
    {
        Require(Text("iss") == options.Authority);
        Require(HasOurAudience());
        Require(!Has("azp") || Text("azp") == options.ClientId);
        Require(Time("exp") is { } exp && exp > now - Skew);
        Require(Time("iat") is { } iat && iat <= now + Skew && iat >= now - MaxTokenAge - Skew);
        Require(!Has("nbf") || (Time("nbf") is { } nbf && nbf <= now + Skew));
        Require(IsSame(Text("nonce"), asked.Nonce), AanmeldFout.Nonce);
        Require(!Has("at_hash") || IsSame(Text("at_hash"), HalfHash(accessToken)));
        Require(Text("sub") is { Length: > 0 and <= 255 });
        Require(HasAskedKey(), AanmeldFout.AndereSleutel);
        return new(options.Authority, Text("sub")!, Text("acr"), FreshTime(), claims);
    }

    private bool HasOurAudience() =>
        claims.TryGetProperty("aud", out var aud) && aud.ValueKind switch
        {
            JsonValueKind.Array => aud.GetArrayLength() == 1 && BackChannel.Text(aud[0]) == options.ClientId,
            _ => BackChannel.Text(aud) == options.ClientId,
        };

    private bool HasAskedKey() =>
        asked.AcrValues is null || (Text("acr") is { Length: > 0 } acr && asked.AcrValues.Split(' ').Contains(acr, StringComparer.Ordinal));

    private DateTimeOffset? FreshTime()
    {
        var time = Time("auth_time");
        Require(time is not null || !Has("auth_time"));
        if (asked is { MaxAge: null, Again: false }) return time;

        // Without auth_time only the answer to our own "sign in again" tells when that was: now.
        if (time is null && asked.Again && !options.Mapping.HasAuthTime) return Time("iat");

        Require(time <= now + Skew, AanmeldFout.NietOpnieuwAangemeld);
        Require(asked.MaxAge is not { } maxAge || now - time <= TimeSpan.FromSeconds(maxAge) + Skew, AanmeldFout.NietOpnieuwAangemeld);
        Require(!asked.Again || time >= asked.Start - Skew, AanmeldFout.NietOpnieuwAangemeld);
        return time;
    }

    private bool Has(string name) => claims.TryGetProperty(name, out _);

    private string? Text(string name) => BackChannel.Text(claims, name);

    private DateTimeOffset? Time(string name) =>
        claims.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number
        && value.TryGetDouble(out var seconds) && seconds is >= 0 and < 253402300800
            ? DateTimeOffset.FromUnixTimeSeconds((long)seconds)
            : null;

    private static bool IsSame(string? given, string expected) =>
        given is not null && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(given), Encoding.UTF8.GetBytes(expected));

    // Every algorithm that is allowed hashes with SHA-256.
    private static string HalfHash(string accessToken) =>
        WebEncoders.Base64UrlEncode(SHA256.HashData(Encoding.ASCII.GetBytes(accessToken)).AsSpan(0, 16));

    private static void Require(bool condition, AanmeldFout fout = AanmeldFout.OngeldigToken)
    {
        if (!condition) throw new AanmeldException(fout);
    }
}
