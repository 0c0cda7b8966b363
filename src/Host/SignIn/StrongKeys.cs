using System.Numerics;
using System.Security.Cryptography;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace AmaWvg.Host;

/// <summary>The keys of a provider that are strong enough to believe: the library takes RSA of 1,024 bits, and any exponent.</summary>
internal static class StrongKeys
{
    /// <summary>Shortest RSA key, in bits; also for the portal's own.</summary>
    public const int SmallestRsa = 2048;

    private const int SmallestCurve = 256;

    // FIPS 186-5: odd and above 2^16. With exponent 1 anybody can sign.
    private static readonly BigInteger SmallestExponent = 65537;

    public static List<SecurityKey> Of(OpenIdConnectConfiguration configuration) => [.. configuration.SigningKeys.Where(IsStrong)];

    private static bool IsStrong(SecurityKey key) => key switch
    {
        RsaSecurityKey { Rsa: { } rsa } => IsStrong(rsa.ExportParameters(false)),
        RsaSecurityKey rsa => IsStrong(rsa.Parameters),
        ECDsaSecurityKey curve => curve.ECDsa.KeySize >= SmallestCurve,
        X509SecurityKey { PublicKey: RSA rsa } => IsStrong(rsa.ExportParameters(false)),
        X509SecurityKey { PublicKey: ECDsa curve } => curve.KeySize >= SmallestCurve,
        _ => false,
    };

    // Counted from the number itself: zeros in front make a key no stronger.
    private static bool IsStrong(RSAParameters key) =>
        Number(key.Modulus).GetBitLength() >= SmallestRsa
        && Number(key.Exponent) is { IsEven: false } exponent && exponent >= SmallestExponent;

    private static BigInteger Number(byte[]? bytes) => new(bytes, isUnsigned: true, isBigEndian: true);
}
