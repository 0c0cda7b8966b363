using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace AmaWvg.Tests.Host.SignIn;

// A signing key on the curve P-256.
internal sealed class CurveKey(string kid)
{
    private readonly ECDsa curve = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private readonly Lock one = new();

    public string Kid => kid;

    public JsonObject ToJwk()
    {
        var point = curve.ExportParameters(false).Q;
        return new()
        {
            ["kty"] = "EC",
            ["use"] = "sig",
            ["crv"] = "P-256",
            ["kid"] = kid,
            ["x"] = Base64Url.EncodeToString(point.X),
            ["y"] = Base64Url.EncodeToString(point.Y),
        };
    }

    public byte[] Sign(string input)
    {
        lock (one)
            return curve.SignData(Encoding.ASCII.GetBytes(input), HashAlgorithmName.SHA256);
    }
}
