using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace AmaWvg.Tests.Host.SignIn;

internal sealed class SigningKey(string kid, int bits = 2048)
{
    /// <summary>Shared, because making a key costs more than the rest of a test.</summary>
    public static readonly SigningKey First = new("k1");

    private static readonly byte[] Sha256Prefix = Convert.FromHexString("3031300d060960864801650304020105000420");

    private readonly RSA rsa = RSA.Create(bits);
    private readonly Lock one = new();

    public string Kid => kid;

    public string Pem => rsa.ExportSubjectPublicKeyInfoPem();

    public byte[] Modulus => rsa.ExportParameters(false).Modulus!;

    public JsonObject ToJwk()
    {
        var parameters = rsa.ExportParameters(false);
        return new()
        {
            ["kty"] = "RSA",
            ["use"] = "sig",
            ["kid"] = kid,
            ["n"] = Base64Url.EncodeToString(parameters.Modulus),
            ["e"] = Base64Url.EncodeToString(parameters.Exponent),
        };
    }

    public byte[] Sign(string input, string? alg)
    {
        lock (one)
            return rsa.SignData(
                Encoding.ASCII.GetBytes(input),
                alg == "RS512" ? HashAlgorithmName.SHA512 : HashAlgorithmName.SHA256,
                alg == "PS256" ? RSASignaturePadding.Pss : RSASignaturePadding.Pkcs1);
    }

    /// <summary>What a signature by RSA with exponent 1 comes to: PKCS #1 padding around the hash, which anybody can write.</summary>
    public static byte[] Padded(string input)
    {
        byte[] hash = [.. Sha256Prefix, .. SHA256.HashData(Encoding.ASCII.GetBytes(input))];
        return [0, 1, .. Enumerable.Repeat((byte)0xff, 256 - 3 - hash.Length), 0, .. hash];
    }

    public static byte[] Hmac(string input, byte[] key) => HMACSHA256.HashData(key, Encoding.ASCII.GetBytes(input));
}
