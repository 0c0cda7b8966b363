using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace AmaWvg.Tests.Host.SignIn;

// How the provider wants the portal to prove who it is: by one method, never by two.
internal sealed class ClientProof
{
    private readonly SecurityKey? key;
    private readonly ConcurrentDictionary<string, bool> seen = new();

    private ClientProof(SecurityKey? key) => this.key = key;

    public static ClientProof Secret { get; } = new(null);

    public static ClientProof ByKey(SecurityKey key) => new(key);

    public bool IsGiven(HttpRequest request, IFormCollection form, string issuer, DateTimeOffset now) =>
        key is null ? IsSecret(request, form) : IsAssertion(request, form, issuer, now, key);

    private static bool IsSecret(HttpRequest request, IFormCollection form)
    {
        var secret = $"{Uri.EscapeDataString(LyingProvider.ClientId)}:{Uri.EscapeDataString(LyingProvider.ClientSecret)}";
        return request.Headers.Authorization == "Basic " + Convert.ToBase64String(Encoding.ASCII.GetBytes(secret))
            && !form.ContainsKey("client_assertion");
    }

    // RFC 7523, section 3.
    private bool IsAssertion(HttpRequest request, IFormCollection form, string issuer, DateTimeOffset now, SecurityKey publicKey)
    {
        if (request.Headers.Authorization.Count > 0 || form.ContainsKey("client_secret")
            || form["client_assertion_type"] != "urn:ietf:params:oauth:client-assertion-type:jwt-bearer")
            return false;
        var result = new JsonWebTokenHandler { MapInboundClaims = false }.ValidateTokenAsync(form["client_assertion"], new()
        {
            IssuerSigningKey = publicKey,
            ValidIssuer = LyingProvider.ClientId,
            ValidAudience = issuer,
            LifetimeValidator = (_, expires, _, _) => expires > now.UtcDateTime && expires <= now.UtcDateTime.AddMinutes(2),
        }).GetAwaiter().GetResult();
        return result.IsValid
            && ((JsonWebToken)result.SecurityToken).Kid == Base64UrlEncoder.Encode(publicKey.ComputeJwkThumbprint())
            && result.Claims["sub"] is LyingProvider.ClientId
            && seen.TryAdd((string)result.Claims["jti"], true);
    }
}
