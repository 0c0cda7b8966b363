using System.Text.Json;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace AmaWvg.Host;

internal static class TokenSignature
{
    /// <summary>All that is accepted.</summary>
    public static readonly string[] Algorithms = [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSsaPssSha256, SecurityAlgorithms.EcdsaSha256];

    private const int MaxLength = 16 * 1024;

    // The library ignores `crit`, and a token that brings its own key is never honest.
    private static readonly string[] ForbiddenHeaders = ["crit", "jwk", "jku", "x5u"];

    private static readonly JsonWebTokenHandler Handler = new() { MapInboundClaims = false, MaximumTokenSizeInBytes = MaxLength };

    /// <summary>The claims of a well-signed id-token; a person who signs in just after a change of keys waits for the new ones.</summary>
    public static async Task<TokenClaims> VerifyIdTokenAsync(
        string token, OidcOptions options, OpenIdConnectConfiguration configuration, TimeProvider clock, CancellationToken cancellation)
    {
        var header = ReadHeader(token);
        Require(!header.TryGetProperty("typ", out _) || HasType(header, "JWT"));
        var result = await ValidateAsync(token, header, configuration);
        if (result.Exception is SecurityTokenSignatureKeyNotFoundException
            && await options.Discovery.RefreshAsync(configuration, clock, cancellation) is { } rotated)
            result = await ValidateAsync(token, header, rotated);
        return Claims(token, result);
    }

    /// <summary>The claims of a well-signed logout token; whoever sends it is unknown, so nothing waits for new keys.</summary>
    public static async Task<TokenClaims> VerifyLogoutTokenAsync(
        string token, OidcOptions options, OpenIdConnectConfiguration configuration)
    {
        var header = ReadHeader(token);
        Require(HasType(header, "logout+jwt"));
        var result = await ValidateAsync(token, header, configuration);
        if (result.Exception is SecurityTokenSignatureKeyNotFoundException) options.Discovery.RequestRefresh();
        return Claims(token, result);
    }

    private static JsonElement ReadHeader(string token)
    {
        Require(token.Length <= MaxLength && token.Count(c => c == '.') == 2);
        Require(Array.TrueForAll(token.Split('.'), part => StrictBase64Url.Decode(part) is not null));
        var header = Part(token, 0);
        Require(!ForbiddenHeaders.Any(name => header.TryGetProperty(name, out _)));
        return header;
    }

    private static bool HasType(JsonElement header, string type) =>
        string.Equals(BackChannel.Text(header, "typ"), type, StringComparison.OrdinalIgnoreCase);

    private static Task<TokenValidationResult> ValidateAsync(string token, JsonElement header, OpenIdConnectConfiguration configuration)
    {
        var keys = StrongKeys.Of(configuration);
        return Handler.ValidateTokenAsync(token, new TokenValidationParameters
        {
            ValidAlgorithms = Algorithms,
            IssuerSigningKeys = keys,
            TryAllIssuerSigningKeys = !header.TryGetProperty("kid", out _) && keys.Count == 1,
            RequireSignedTokens = true,
            // Issuer, audience and times are checked by TokenClaims, stricter and on our own clock.
            ValidateIssuer = false,
            ValidateAudience = false,
            ValidateLifetime = false,
        });
    }

    private static TokenClaims Claims(string token, TokenValidationResult result)
    {
        Require(result.IsValid);
        return new(Part(token, 1));
    }

    private static JsonElement Part(string token, int index) =>
        StrictBase64Url.Decode(token.Split('.')[index]) is { } bytes && BackChannel.ParseObject(bytes) is { } json
            ? json
            : throw new AanmeldException(AanmeldFout.Handtekening);

    private static void Require(bool condition)
    {
        if (!condition) throw new AanmeldException(AanmeldFout.Handtekening);
    }
}
