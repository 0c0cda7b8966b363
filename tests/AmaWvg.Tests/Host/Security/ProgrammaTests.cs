using System.Text.RegularExpressions;

namespace AmaWvg.Tests.Host.Security;

/// <summary>Outside Development the program starts safely or not at all, and says why in one line.</summary>
public sealed partial class ProgrammaTests(Portaal portaal)
{
    private const string Unreachable = "Host=127.0.0.1;Port=1;Username=app;Password=none;Timeout=1";

    [Fact]
    public async Task Start_NothingIsSafe_IsRefusedInOneLine()
    {
        await using var programma = new Programma(Programma.Settings(portaal.Gegevens.Migratie, portaal.Gegevens.App, portaal.Gegevens.Beheer, portaal.Gegevens.Werker));

        var (lines, code) = await programma.EndAsync();

        Assert.Equal(1, code);
        Assert.Equal(
            ["alle-hostnamen", "client-secret", "databank-zonder-tls", "databank-zonder-tls", "databank-zonder-tls", "databank-zonder-tls", "mail", "sleutelring-zonder-certificaat", "databank-onveilig", "databank-rol", "databank-rol", "databank-rol", "databank-rol"],
            Words().Matches(Assert.Single(lines)).Select(match => match.Groups[1].Value));
    }

    [Fact]
    public async Task Start_DatabaseAwayAndProviderUnknown_IsRefusedInOneLine()
    {
        await using var programma = new Programma(
            [.. Programma.Settings(Unreachable, Unreachable, Unreachable, Unreachable), new("Aanmelden:Authority", "http://idp.example"), new("Beveiliging:Toegestaan", "alle-hostnamen client-secret databank-zonder-tls mail")]);

        var (lines, code) = await programma.EndAsync();

        Assert.Equal(1, code);
        Assert.Equal(
            "The portal does not start: Aanmelden:Authority must be an https address (http only on this machine). [instellingen] "
            + "Set Sleutelring:Certificaat: without it the key ring stands readable in the database. [sleutelring-zonder-certificaat] "
            + "The database of ConnectionStrings:Portaal does not answer: start it first. [databank-onbereikbaar] "
            + "The database of ConnectionStrings:Beheer does not answer: start it first. [databank-onbereikbaar] "
            + "The database of ConnectionStrings:Werker does not answer: start it first. [databank-onbereikbaar] "
            + "The database of ConnectionStrings:Inspectie does not answer: start it first. [databank-onbereikbaar]",
            Assert.Single(lines));
    }

    [Fact]
    public async Task Start_CertificateThatCannotBeRead_IsRefusedInOneLine()
    {
        await using var programma = new Programma([.. Programma.Settings(portaal.Gegevens), new("Sleutelring:Certificaat", "bestaat-niet.pfx")]);

        var (lines, code) = await programma.EndAsync();

        Assert.Equal(1, code);
        Assert.StartsWith("Sleutelring:Certificaat cannot be read from 'bestaat-niet.pfx'", Assert.Single(lines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_WhatIsNotSafeIsAllowedByName_RunsAndLogsItOnce()
    {
        await using var programma = new Programma(
        [
            .. Programma.Settings(portaal.Gegevens),
            new("Beveiliging:Toegestaan", "databank-zonder-tls databank-onveilig mail sleutelring-zonder-certificaat"),
            new("Aanmelden:ClientSecret", new string('s', 32)),
            new("AllowedHosts", "127.0.0.1"),
        ]);

        var noted = new[] { "databank-zonder-tls", "databank-zonder-tls", "databank-zonder-tls", "databank-zonder-tls", "mail", "sleutelring-zonder-certificaat", "databank-onveilig" };
        foreach (var word in noted)
            Assert.Contains(word, await programma.LogAsync("OnveiligeInstelling"), StringComparison.Ordinal);
        using var http = new HttpClient { BaseAddress = await programma.AdresAsync() };

        Assert.Equal("ok", await http.GetStringAsync("/health/ready"));
        Assert.Contains("css/portaal.", await http.GetStringAsync("/aanmelden"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_EachConnectionAsAnotherRole_SaysWhichRoleItMustBe()
    {
        await using var programma = new Programma(
        [
            .. Programma.Settings(portaal.Gegevens.Beheer, portaal.Gegevens.Werker, portaal.Gegevens.Inspectie, portaal.Gegevens.App),
            new("Beveiliging:Toegestaan", "alle-hostnamen client-secret databank-zonder-tls databank-onveilig mail sleutelring-zonder-certificaat"),
        ]);

        var (lines, code) = await programma.EndAsync();

        Assert.Equal(1, code);
        Assert.Equal(
            "The portal does not start: ConnectionStrings:Portaal must name the role app, not beheer. [databank-rol] "
            + "ConnectionStrings:Beheer must name the role beheer, not werker. [databank-rol] "
            + "ConnectionStrings:Werker must name the role werker, not inspectie. [databank-rol] "
            + "ConnectionStrings:Inspectie must name the role inspectie, not app. [databank-rol]",
            Assert.Single(lines));
    }

    [Fact]
    public async Task Start_InAnotherFolder_LogsNoCodeOrState()
    {
        var map = Directory.CreateTempSubdirectory("amawvg-elders-");
        await using var programma = Programma.Bij(portaal, map.FullName);
        using var http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = await programma.AdresAsync() };

        foreach (var url in (string[])["/aanmelden/terug?code=a-secret&state=a-secret", "/overeenkomsten?zoek=a-secret", "/aanmelden/digitale-sleutel?terug=%2Fa-secret", "/aanmelden"])
            Assert.InRange((int)(await http.GetAsync(url)).StatusCode, 200, 399);
        var lines = await programma.StopAsync();
        map.Delete(recursive: true);

        Assert.Contains(lines, line => line.Contains("AanmeldenGeweigerd", StringComparison.Ordinal));
        Assert.DoesNotContain(lines, line => line.Contains("a-secret", StringComparison.Ordinal));
        Assert.DoesNotContain(lines, line => line.Contains("Request starting", StringComparison.Ordinal));
    }

    [GeneratedRegex(@"\[([a-z-]+)\]")]
    private static partial Regex Words();
}
