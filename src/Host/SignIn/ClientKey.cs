using System.Security.Cryptography;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace AmaWvg.Host;

/// <summary>
/// The portal's own key, when it proves to the provider who it is by a signature instead of a secret (RFC 7523, <c>private_key_jwt</c>).
/// The provider knows the public half, under the key's thumbprint (RFC 7638).
/// </summary>
internal sealed class ClientKey
{
    private static readonly TimeSpan Life = TimeSpan.FromMinutes(1);
    private static readonly JsonWebTokenHandler Handler = new() { SetDefaultTimesOnTokenCreation = false };

    private readonly SigningCredentials _credentials;

    private ClientKey(AsymmetricSecurityKey key, string algorithm)
    {
        key.KeyId = Base64UrlEncoder.Encode(key.ComputeJwkThumbprint());
        _credentials = new(key, algorithm);
    }

    /// <summary>Reads a private key from a PEM file: RSA of at least 2048 bits, or EC on the curve P-256.</summary>
    /// <exception cref="InvalidOperationException">It is no such key.</exception>
    public static ClientKey Read(string path)
    {
        var pem = File.ReadAllText(path);
        return ReadRsa(pem) ?? ReadEc(pem)
            ?? throw new InvalidOperationException("Aanmelden:ClientSleutel must name a PEM file with a private key: RSA of at least 2048 bits, or EC P-256.");
    }

    /// <summary>A proof for one request.</summary>
    public string Sign(string clientId, string issuer, DateTimeOffset now) => Handler.CreateToken(new SecurityTokenDescriptor
    {
        Issuer = clientId,
        Audience = issuer,
        Claims = new Dictionary<string, object>
        {
            [JwtRegisteredClaimNames.Sub] = clientId,
            [JwtRegisteredClaimNames.Jti] = Base64UrlEncoder.Encode(RandomNumberGenerator.GetBytes(16)),
        },
        IssuedAt = now.UtcDateTime,
        Expires = (now + Life).UtcDateTime,
        SigningCredentials = _credentials,
    });

    private static ClientKey? ReadRsa(string pem)
    {
        var rsa = RSA.Create();
        return Import(rsa, pem) && rsa.KeySize >= StrongKeys.SmallestRsa ? new(new RsaSecurityKey(rsa), SecurityAlgorithms.RsaSha256) : null;
    }

    private static ClientKey? ReadEc(string pem)
    {
        var ec = ECDsa.Create();
        return Import(ec, pem) && ec.KeySize == 256 ? new(new ECDsaSecurityKey(ec), SecurityAlgorithms.EcdsaSha256) : null;
    }

    private static bool Import(AsymmetricAlgorithm key, string pem)
    {
        try
        {
            key.ImportFromPem(pem);
            return pem.Contains("PRIVATE KEY", StringComparison.Ordinal);
        }
        catch (Exception fault) when (fault is CryptographicException or ArgumentException)
        {
            return false;
        }
    }
}
