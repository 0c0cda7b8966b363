using AmaWvg.Host.Beveiliging;
using Npgsql;

namespace AmaWvg.Tests.Host.Start;

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

    [Fact]
    public async Task Gebreken_RoleThatOwnsTheTables_IsOne() =>
        Assert.Contains("databank-rol", (await GebrekenAsync(portaal.Gegevens.Migratie)).Select(gebrek => gebrek.Naam));

    [Theory]
    [InlineData("Host=127.0.0.1;Port=1;Username=app;Timeout=1")]
    [InlineData("Host=bestaat-niet.invalid;Username=app;Timeout=1")]
    public async Task Gebreken_NoAnswer_IsThatAlone(string connection) => Assert.Equal([Databank.Onbereikbaar], await GebrekenAsync(connection));

    [Fact]
    public async Task Gebreken_WrongPassword_IsNoAnswerEither()
    {
        var wrong = new NpgsqlConnectionStringBuilder(portaal.Gegevens.App) { Password = "wrong" };

        Assert.Equal([Databank.Onbereikbaar], await GebrekenAsync(wrong.ConnectionString));
    }

    private static async Task<List<Gebrek>> GebrekenAsync(string connection)
    {
        await using var database = NpgsqlDataSource.Create(connection);
        return await Databank.GebrekenAsync(database);
    }
}
