using System.Text.Json;

namespace AmaWvg.Host;

// OpenID Connect Back-Channel Logout 1.0, section 2.6: the claims of a logout token.
internal static class LogoutTokenChecks
{
    private const string LogoutEvent = "http://schemas.openid.net/event/backchannel-logout";
    private static readonly TimeSpan MaxLife = TimeSpan.FromMinutes(10);

    public static Afmeldbericht Verify(TokenClaims claims, OidcOptions options, DateTimeOffset now)
    {
        var isGood = claims.IsFrom(options.Authority)
            && claims.IsFor(options.ClientId)
            && claims.IsOfNow(now)
            && claims.Time("exp") - claims.Time("iat") <= MaxLife
            && claims.IsName("jti")
            && HasLogoutEvent(claims.Json)
            && !claims.Has("nonce")
            && (claims.Has("sub") || claims.Has("sid"))
            && (!claims.Has("sub") || claims.IsName("sub"))
            && (!claims.Has("sid") || claims.IsName("sid"));
        if (!isGood) throw new AanmeldException(AanmeldFout.OngeldigToken);

        var persoon = claims.Text("sub") is { } subject ? ClaimMapping.PersonId(options.Authority, subject) : null;
        return new(options.Authority, claims.Text("jti")!, claims.Time("exp")!.Value, persoon, claims.Text("sid"));
    }

    private static bool HasLogoutEvent(JsonElement claims) =>
        claims.TryGetProperty("events", out var events) && events.ValueKind == JsonValueKind.Object
        && events.TryGetProperty(LogoutEvent, out var logout) && logout.ValueKind == JsonValueKind.Object;
}
