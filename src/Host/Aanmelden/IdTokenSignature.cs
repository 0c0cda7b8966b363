using System.Text.Json;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace AmaWvg.Host.Aanmelden;

internal static class IdTokenSignature
{
    private const int MaxLength = 16 * 1024;
    private static readonly string[] Algorithms =
        [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSsaPssSha256, SecurityAlgorithms.EcdsaSha256];

    // The library ignores `crit`, and a token that brings its own key is never honest.
    private static readonly string[] ForbiddenHeaders = ["crit", "jwk", "jku", "x5u"];

    private static readonly JsonWebTokenHandler Handler = new() { MapInboundClaims = false, MaximumTokenSizeInBytes = MaxLength };

    /// <summary>The payload of a well-signed token.</summary>
    public static async Task<JsonElement> VerifyAsync(
        string token, OidcOptions options, OpenIdConnectConfiguration configuration, TimeProvider clock, CancellationToken cancellation)
    {
        var header = ReadHeader(token);
        var result = await ValidateAsync(token, header, options, configuration);
        if (result.Exception is SecurityTokenSignatureKeyNotFoundException
            && await options.Discovery.RefreshAsync(configuration, clock, cancellation) is { } rotated)
            result = await ValidateAsync(token, header, options, rotated);

        if (!result.IsValid) throw new AanmeldException(AanmeldFout.Handtekening);
        return Part(token, 1);
    }

    private static JsonElement ReadHeader(string token)
    {
        if (token.Length > MaxLength || token.Count(c => c == '.') != 2) throw new AanmeldException(AanmeldFout.Handtekening);
        var header = Part(token, 0);
        var isJwt = !header.TryGetProperty("typ", out _)
            || string.Equals(BackChannel.Text(header, "typ"), "JWT", StringComparison.OrdinalIgnoreCase);
        if (!isJwt || ForbiddenHeaders.Any(name => header.TryGetProperty(name, out _)))
            throw new AanmeldException(AanmeldFout.Handtekening);
        return header;
    }

    private static Task<TokenValidationResult> ValidateAsync(
        string token, JsonElement header, OidcOptions options, OpenIdConnectConfiguration configuration) =>
        Handler.ValidateTokenAsync(token, new TokenValidationParameters
        {
            ValidAlgorithms = Algorithms,
            IssuerSigningKeys = configuration.SigningKeys,
            TryAllIssuerSigningKeys = !header.TryGetProperty("kid", out _) && configuration.SigningKeys.Count == 1,
            RequireSignedTokens = true,
            // Issuer, audience and times are checked by IdTokenChecks, stricter and on our own clock.
            ValidateIssuer = false,
            ValidateAudience = false,
            ValidateLifetime = false,
        });

    private static JsonElement Part(string token, int index)
    {
        try
        {
            return BackChannel.ParseObject(Base64UrlEncoder.DecodeBytes(token.Split('.')[index]))
                ?? throw new AanmeldException(AanmeldFout.Handtekening);
        }
        catch (FormatException)
        {
            throw new AanmeldException(AanmeldFout.Handtekening);
        }
    }
}
