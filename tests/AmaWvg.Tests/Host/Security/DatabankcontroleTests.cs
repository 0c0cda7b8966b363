using AmaWvg.Host;
using Npgsql;

namespace AmaWvg.Tests.Host.Security;

public sealed class DatabankcontroleTests(Portaal portaal)
{
    [Fact]
    public async Task Gebreken_ThrowAwayCluster_IsThatItMayLoseData() =>
        Assert.Equal(
            new Gebrek("databank-onveilig", "PostgreSQL may lose what it confirmed: set fsync, full_page_writes, synchronous_commit on."),
            Assert.Single(await GebrekenAsync(portaal.Gegevens.App)));

    [Fact]
    public async Task Gebreken_SettingOfThisConnectionOnly_Counts()
    {
        var gebrek = Assert.Single(await GebrekenAsync($"{portaal.Gegevens.App};Options=-c synchronous_commit=on"));

        Assert.Contains("set fsync, full_page_writes on.", gebrek.Melding, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("app", "beheer")]
    [InlineData("app", "werker")]
    [InlineData("app", "migratie")]
    [InlineData("beheer", "app")]
    [InlineData("beheer", "werker")]
    [InlineData("beheer", "migratie")]
    [InlineData("werker", "app")]
    [InlineData("werker", "beheer")]
    [InlineData("werker", "migratie")]
    [InlineData("inspectie", "beheer")]
    [InlineData("beheer", "inspectie")]
    public async Task Gebreken_AnotherRole_SaysWhichItMustBe(string rol, string huidig) => Assert.Contains(
        new Gebrek("databank-rol", $"ConnectionStrings:Proef must name the role {rol}, not {huidig}."), await GebrekenAsync(Verbinding(huidig), rol));

    [Fact]
    public async Task Gebreken_OwnerOfTheTables_MayTooMuch() => Assert.Contains(
        new Gebrek("databank-rol", "The role migratie of ConnectionStrings:Proef may own nothing, make nothing, be no other role and not pass row-level security."),
        await GebrekenAsync(portaal.Gegevens.Migratie, "migratie"));

    [Theory]
    [InlineData("app")]
    [InlineData("beheer")]
    [InlineData("werker")]
    [InlineData("inspectie")]
    public async Task Gebreken_RoleOfTheProgram_MayNotTooMuch(string rol) =>
        Assert.DoesNotContain("databank-rol", (await GebrekenAsync(Verbinding(rol), rol)).Select(gebrek => gebrek.Naam));

    [Theory]
    [InlineData("Host=127.0.0.1;Port=1;Username=app;Timeout=1")]
    [InlineData("Host=bestaat-niet.invalid;Username=app;Timeout=1")]
    [InlineData("")]
    public async Task Gebreken_NoAnswer_IsThatAlone(string connection) =>
        Assert.Equal([Databank.Onbereikbaar], (await GebrekenAsync(connection)).Select(gebrek => gebrek.Naam));

    [Fact]
    public async Task Gebreken_WrongPassword_IsNoAnswerEither()
    {
        var wrong = new NpgsqlConnectionStringBuilder(portaal.Gegevens.App) { Password = "wrong" };

        Assert.Equal([Databank.Onbereikbaar], (await GebrekenAsync(wrong.ConnectionString)).Select(gebrek => gebrek.Naam));
    }

    private string Verbinding(string rol) => rol switch
    {
        "beheer" => portaal.Gegevens.Beheer,
        "werker" => portaal.Gegevens.Werker,
        "inspectie" => portaal.Gegevens.Inspectie,
        "migratie" => portaal.Gegevens.Migratie,
        _ => portaal.Gegevens.App,
    };

    private static Task<List<Gebrek>> GebrekenAsync(string connection, string rol = "app") => Databank.GebrekenAsync("Proef", rol, connection);
}
