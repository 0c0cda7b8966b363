using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Xml.Linq;
using AmaWvg.Host;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace AmaWvg.Tests.Host.Security;

/// <summary>The key ring as several hosts see it, with and without its certificate.</summary>
public sealed class SleutelringTests : IDisposable
{
    private static readonly DateTimeOffset Now = TimeProvider.System.GetUtcNow();

    private readonly string _map = Directory.CreateTempSubdirectory("amawvg-ring-").FullName;
    private readonly Ring _ring = new();

    public void Dispose() => Directory.Delete(_map, recursive: true);

    [Fact]
    public void Ring_WithACertificate_HoldsNoReadableKeyAndOpensForEveryHost()
    {
        var pfx = MakeCertificate("nieuw");
        var secret = Host(("Certificaat", pfx)).Protect("geheim");

        Assert.Equal("geheim", Host(("Certificaat", pfx)).Unprotect(secret));
        Assert.DoesNotContain("masterKey", Assert.Single(_ring.GetAllElements()).ToString(), StringComparison.Ordinal);
        Assert.Empty(Gebreken(("Certificaat", pfx)));
    }

    [Fact]
    public void Gebreken_WithoutTheCertificate_IsThatAKeyCannotBeRead()
    {
        Host(("Certificaat", MakeCertificate("weg"))).Protect("geheim");

        Assert.Equal(["sleutelring-onleesbaar"], Gebreken());
        Assert.Equal(["sleutelring-onleesbaar"], Gebreken(("Certificaat", MakeCertificate("ander"))));
    }

    [Fact]
    public void Ring_NewCertificateBesideTheOldOne_StillOpens()
    {
        var (old, pfx) = (MakeCertificate("oud"), MakeCertificate("nieuw"));
        var secret = Host(("Certificaat", old)).Protect("geheim");
        (string, string)[] settings = [("Certificaat", pfx), ("Oude:0:Certificaat", old), ("Oude:0:Wachtwoord", "oud")];

        Assert.Equal("geheim", Host(settings).Unprotect(secret));
        Assert.Empty(Gebreken(settings));
    }

    [Theory]
    [InlineData("<key id=\"kapot\" version=\"1\" />")]
    [InlineData("<key />")]
    public void Gebreken_RowThatIsNoKey_IsThatAKeyCannotBeRead(string xml)
    {
        Host().Protect("geheim");
        _ring.StoreElement(XElement.Parse(xml), "kapot");

        Assert.Equal(["sleutelring-onleesbaar"], Gebreken());
    }

    [Fact]
    public void Gebreken_KeyOfWhichALetterChanged_IsThatAKeyCannotBeRead()
    {
        Host().Protect("geheim");
        _ring.GetAllElements().Single().Descendants("value").Single().Value = "!!!";

        Assert.Equal(["sleutelring-onleesbaar"], Gebreken());
    }

    [Fact]
    public void Gebreken_UnreadableKeyThatWasRevoked_AreNone()
    {
        var lost = Services(("Certificaat", MakeCertificate("weg")));
        lost.GetRequiredService<IDataProtectionProvider>().CreateProtector("test").Protect("geheim");
        lost.GetRequiredService<IKeyManager>().RevokeAllKeys(Now.AddMinutes(1));

        Assert.Empty(Gebreken());
    }

    [Theory]
    [InlineData("bestaat-niet.pfx", "nieuw")]
    [InlineData("nieuw.pfx", "fout")]
    public void Certificate_ThatCannotBeRead_SaysWhichSetting(string file, string password)
    {
        MakeCertificate("nieuw");

        var fault = Assert.Throws<OmgevingFout>(() => Services(("Certificaat", Path.Combine(_map, file)), ("Wachtwoord", password)));

        Assert.StartsWith("Sleutelring:Certificaat cannot be read from ", fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(password, fault.Message.Replace(file, "", StringComparison.Ordinal).Replace(_map, "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    private string MakeCertificate(string name)
    {
        using var key = RSA.Create(2048);
        using var certificate = new CertificateRequest($"CN={name}", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1).CreateSelfSigned(Now.AddDays(-1), Now.AddDays(1));
        var file = Path.Combine(_map, $"{name}.pfx");
        File.WriteAllBytes(file, certificate.Export(X509ContentType.Pfx, name));
        return file;
    }

    private IDataProtector Host(params (string Name, string Value)[] settings) =>
        Services(settings).GetRequiredService<IDataProtectionProvider>().CreateProtector("test");

    private IEnumerable<string> Gebreken(params (string Name, string Value)[] settings) =>
        Sleutelringbeveiliging.Gebreken(Services(settings).GetRequiredService<IKeyManager>(), _ring, Now).Select(gebrek => gebrek.Naam);

    // The password of a certificate is its name, unless a test says otherwise.
    private ServiceProvider Services(params (string Name, string Value)[] settings)
    {
        var values = settings.ToDictionary(s => $"Sleutelring:{s.Name}", s => (string?)s.Value);
        if (values.TryGetValue("Sleutelring:Certificaat", out var file))
            values.TryAdd("Sleutelring:Wachtwoord", Path.GetFileNameWithoutExtension(file));
        var services = new ServiceCollection();
        services.AddDataProtection().SetApplicationName("AmaWvg")
            .ProtectKeyRing(new ConfigurationBuilder().AddInMemoryCollection(values).Build().GetSection("Sleutelring"));
        services.Configure<KeyManagementOptions>(options => options.XmlRepository = _ring);
        return services.BuildServiceProvider();
    }

    private sealed class Ring : IXmlRepository
    {
        private readonly List<XElement> _elements = [];

        public IReadOnlyCollection<XElement> GetAllElements() => _elements;

        public void StoreElement(XElement element, string friendlyName) => _elements.Add(element);
    }
}
