using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.WebUtilities;

namespace AmaWvg.Host;

internal sealed record VerifiedToken(string Issuer, string Subject, string? Acr, DateTimeOffset? AuthTime, JsonElement Claims);

// The claims of an id-token against what was asked.
internal sealed class IdTokenChecks(TokenClaims claims, OidcOptions options, SignInRequest asked, DateTimeOffset now)
{
    public VerifiedToken Verify(string accessToken)
    {
        Require(claims.IsFrom(options.Authority));
        Require(claims.IsFor(options.ClientId));
        Require(!claims.Has("azp") || claims.Text("azp") == options.ClientId);
        Require(claims.IsOfNow(now));
        Require(IsSame(claims.Text("nonce"), asked.Nonce), AanmeldFout.Nonce);
        Require(!claims.Has("at_hash") || IsSame(claims.Text("at_hash"), HalfHash(accessToken)));
        Require(claims.IsName("sub"));
        Require(HasAskedKey(), AanmeldFout.AndereSleutel);
        return new(options.Authority, claims.Text("sub")!, claims.Text("acr"), FreshTime(), claims.Json);
    }

    private bool HasAskedKey() =>
        asked.AcrValues is null || (claims.Text("acr") is { Length: > 0 } acr && asked.AcrValues.Split(' ').Contains(acr, StringComparer.Ordinal));

    private DateTimeOffset? FreshTime()
    {
        var time = claims.Time("auth_time");
        Require(time is not null || !claims.Has("auth_time"));
        if (asked is { MaxAge: null, Again: false }) return time;

        // Without auth_time only the answer to our own "sign in again" tells when that was: now.
        if (time is null && asked.Again && !options.Mapping.HasAuthTime) return claims.Time("iat");

        Require(time <= now + TokenClaims.Skew, AanmeldFout.NietOpnieuwAangemeld);
        Require(asked.MaxAge is not { } maxAge || now - time <= TimeSpan.FromSeconds(maxAge) + TokenClaims.Skew, AanmeldFout.NietOpnieuwAangemeld);
        Require(!asked.Again || time >= asked.Start - TokenClaims.Skew, AanmeldFout.NietOpnieuwAangemeld);
        return time;
    }

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
