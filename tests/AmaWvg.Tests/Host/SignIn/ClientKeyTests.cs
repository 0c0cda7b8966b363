using System.Security.Cryptography;
using AmaWvg.Host;
using Microsoft.IdentityModel.Tokens;

namespace AmaWvg.Tests.Host.SignIn;

/// <summary>The portal proves who it is by a signature instead of a secret.</summary>
public sealed class ClientKeyTests : IDisposable
{
    private readonly string file = Path.GetTempFileName();

    public static TheoryData<string, string> Bad => new()
    {
        { "no file", "" },
        { "no PEM", "geen sleutel" },
        { "public key", RSA.Create(2048).ExportSubjectPublicKeyInfoPem() },
        { "small RSA key", RSA.Create(1024).ExportPkcs8PrivateKeyPem() },
        { "other curve", ECDsa.Create(ECCurve.NamedCurves.nistP384).ExportPkcs8PrivateKeyPem() },
    };

    public void Dispose() => File.Delete(file);

    [Theory]
    [InlineData(ProviderProfile.Generiek, "PKCS#8")]
    [InlineData(ProviderProfile.Generiek, "PKCS#1")]
    [InlineData(ProviderProfile.Acm, "PKCS#8")]
    public async Task SignIn_RsaKey_ProvesEachTimeAnew(ProviderProfile profile, string format)
    {
        using var rsa = RSA.Create(2048);
        await File.WriteAllTextAsync(file, format == "PKCS#1" ? rsa.ExportRSAPrivateKeyPem() : rsa.ExportPkcs8PrivateKeyPem());

        await SignsInTwiceAsync(profile, new RsaSecurityKey(rsa.ExportParameters(false)));
    }

    [Fact]
    public async Task SignIn_EcKey_ProvesEachTimeAnew()
    {
        using var curve = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        await File.WriteAllTextAsync(file, curve.ExportPkcs8PrivateKeyPem());

        await SignsInTwiceAsync(ProviderProfile.Generiek, new ECDsaSecurityKey(ECDsa.Create(curve.ExportParameters(false))));
    }

    [Fact]
    public async Task SignIn_OtherKeyThanTheProviderKnows_Refused()
    {
        using var rsa = RSA.Create(2048);
        await File.WriteAllTextAsync(file, rsa.ExportPkcs8PrivateKeyPem());
        await using var portal = await SignInPortal.StartAsync(options => options.ClientSleutel = file);
        portal.Provider.Proof = ClientProof.ByKey(new RsaSecurityKey(RSA.Create(2048).ExportParameters(false)));

        Assert.Equal("/aanmelden?fout=token-antwoord&terug=%2Fwie", (await portal.SignInAsync(portal.Open())).Location);
    }

    [Fact]
    public async Task SignIn_SecretWhereTheProviderWantsAKey_Refused()
    {
        await using var portal = await SignInPortal.StartAsync();
        portal.Provider.Proof = ClientProof.ByKey(new RsaSecurityKey(RSA.Create(2048).ExportParameters(false)));

        Assert.Equal("/aanmelden?fout=token-antwoord&terug=%2Fwie", (await portal.SignInAsync(portal.Open())).Location);
    }

    [Theory]
    [MemberData(nameof(Bad))]
    public async Task Start_FileIsNoPrivateKey_Refused(string name, string pem)
    {
        await File.WriteAllTextAsync(file, pem);
        var start = async () => await SignInPortal.StartAsync(options => options.ClientSleutel = name == "no file" ? file + ".weg" : file);

        await Assert.ThrowsAnyAsync<Exception>(start);
    }

    [Fact]
    public async Task Start_NeitherSecretNorKey_Refused()
    {
        var start = async () => await SignInPortal.StartAsync(options => options.ClientSecret = "");

        await Assert.ThrowsAnyAsync<Exception>(start);
    }

    private async Task SignsInTwiceAsync(ProviderProfile profile, SecurityKey publicKey)
    {
        await using var portal = await SignInPortal.StartAsync(options => (options.ClientSleutel, options.ClientSecret) = (file, ""), profile);
        portal.Provider.Proof = ClientProof.ByKey(publicKey);

        Assert.Equal("/wie", (await portal.SignInAsync(portal.Open())).Location);
        Assert.Equal("/wie", (await portal.SignInAsync(portal.Open())).Location);
        Assert.DoesNotContain(portal.Log.Lines, line => line.Contains("eyJ", StringComparison.Ordinal));
    }
}
