using AmaWvg.Host;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace AmaWvg.Tests.Host.Security;

public sealed class InstellingenTests
{
    private static readonly Version Runtime = new(10, 0, 7);

    private static readonly Dictionary<string, string?> Safe = new()
    {
        ["AllowedHosts"] = "eloket.example",
        ["ConnectionStrings:Portaal"] = "Host=db.example;SSL Mode=VerifyFull",
        ["ConnectionStrings:Beheer"] = "Host=db.example;SSL Mode=VerifyFull",
        ["ConnectionStrings:Werker"] = "Host=db.example;SSL Mode=VerifyFull",
        ["ConnectionStrings:Inspectie"] = "Host=db.example;SSL Mode=VerifyFull",
        ["Aanmelden:ClientSecret"] = new('s', 32),
        ["Sleutelring:Certificaat"] = "ring.pfx",
        ["Mail:Server"] = "mail.example",
        ["Mail:Afzender"] = "geen-antwoord@eloket.example",
        ["Mail:Portaaladres"] = "https://eloket.example",
    };

    [Fact]
    public void Gebreken_SafeSettings_AreNone() => Assert.Empty(Gebreken(Safe, Runtime));

    [Theory]
    [InlineData("10.0.6")]
    [InlineData("9.0.12")]
    public void Gebreken_RuntimeWithAKnownHole_IsOne(string runtime) => Assert.Equal(["runtime"], Gebreken(Safe, Version.Parse(runtime)));

    [Theory]
    [InlineData("AllowedHosts", null, "alle-hostnamen")]
    [InlineData("AllowedHosts", "*", "alle-hostnamen")]
    [InlineData("Aanmelden:ClientSecret", null, "client-secret")]
    [InlineData("Aanmelden:ClientSecret", "", "client-secret")]
    [InlineData("Aanmelden:ClientSecret", "alleen-voor-deze-computer", "client-secret")]
    [InlineData("ConnectionStrings:Portaal", "Host=db.example", "databank-zonder-tls")]
    [InlineData("ConnectionStrings:Portaal", "Host=db.example;SSL Mode=Require", "databank-zonder-tls")]
    [InlineData("ConnectionStrings:Portaal", "Host=db.example;SSL Mode=VerifyCA", "databank-zonder-tls")]
    [InlineData("ConnectionStrings:Beheer", null, "databank-zonder-tls")]
    [InlineData("ConnectionStrings:Werker", null, "databank-zonder-tls")]
    [InlineData("ConnectionStrings:Inspectie", null, "databank-zonder-tls")]
    [InlineData("Sleutelring:Certificaat", null, "sleutelring-zonder-certificaat")]
    [InlineData("Mail:Server", null, "mail")]
    [InlineData("Mail:Afzender", null, "mail")]
    [InlineData("Mail:Portaaladres", null, "mail")]
    [InlineData("Mail:StartTls", "false", "mail-zonder-tls")]
    public void Gebreken_OneUnsafeSetting_IsThatOne(string name, string? value, string expected) =>
        Assert.Equal([expected], Gebreken(new(Safe) { [name] = value }, Runtime));

    [Theory]
    [InlineData("Aanmelden:ClientSecret", null, "Aanmelden:ClientSleutel", "portaal.pem")]
    [InlineData("ConnectionStrings:Portaal", "Host=/run/postgresql", "Sessie:Duur", "08:00:00")]
    public void Gebreken_SafeInAnotherWay_AreNone(string name, string? value, string other, string otherValue) =>
        Assert.Empty(Gebreken(new(Safe) { [name] = value, [other] = otherValue }, Runtime));

    [Fact]
    public void Gebreken_SettingsThatContradict_AreSaidInTheirOwnWords()
    {
        var gebrek = Assert.Single(Instellingen.Gebreken(Configuration(Safe), Runtime, new Validator("Aanmelden:ClientId is required.")));

        Assert.Equal(new("instellingen", "Aanmelden:ClientId is required."), gebrek);
    }

    private static IEnumerable<string> Gebreken(Dictionary<string, string?> settings, Version runtime) =>
        Instellingen.Gebreken(Configuration(settings), runtime, new Validator(null)).Select(gebrek => gebrek.Naam);

    private static IConfiguration Configuration(Dictionary<string, string?> settings) => new ConfigurationBuilder().AddInMemoryCollection(settings).Build();

    private sealed class Validator(string? fault) : IStartupValidator
    {
        public void Validate()
        {
            if (fault is not null)
                throw new InvalidOperationException(fault);
        }
    }
}
