using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using AmaWvg.Host;
using Npgsql;

namespace AmaWvg.Tests.Host.Ontwikkeling;

public sealed class LokaleOmgevingTests(WegwerpOmgeving wegwerp) : IClassFixture<WegwerpOmgeving>, IDisposable
{
    private readonly string _map = Directory.CreateTempSubdirectory("amawvg-omgeving-test-").FullName;

    public static TheoryData<string> Rollen => ["app", "beheer", "werker", "inspectie", "migratie"];

    public void Dispose() => Directory.Delete(_map, recursive: true);

    [Theory]
    [MemberData(nameof(Rollen))]
    public async Task StartAsync_EachRole_SignsInWithoutSpecialRights(string rol)
    {
        await using var bron = NpgsqlDataSource.Create(Verbinding(wegwerp.Gegevens, rol));

        var rechten = await LeesAsync<string>(bron,
            "select concat_ws(',', rolname, rolsuper, rolcreatedb, rolcreaterole, rolreplication, rolbypassrls) "
            + "from pg_roles where rolname = current_user");

        Assert.Equal($"{rol},f,f,f,f,{(rol == "migratie" ? "t" : "f")}", rechten);
    }

    [Theory]
    [InlineData("app")]
    [InlineData("beheer")]
    [InlineData("werker")]
    [InlineData("inspectie")]
    public async Task StartAsync_RoleOfTheProgram_CreatesNothing(string rol)
    {
        await using var bron = NpgsqlDataSource.Create(Verbinding(wegwerp.Gegevens, rol));

        foreach (var sql in (string[])["create table t (id int)", "create temp table t (id int)", "create schema s"])
        {
            await using var opdracht = bron.CreateCommand(sql);
            var fout = await Assert.ThrowsAsync<PostgresException>(() => opdracht.ExecuteNonQueryAsync());
            Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, fout.SqlState);
        }
    }

    [Fact]
    public async Task StartAsync_NewCluster_HasTheSettingsThePortalNeeds()
    {
        await using var bron = NpgsqlDataSource.Create(wegwerp.Gegevens.Migratie);

        Assert.Equal("migratie,i,nl-BE,UTF8", await LeesAsync<string>(bron,
            "select concat_ws(',', pg_get_userbyid(datdba), datlocprovider, datlocale, pg_encoding_to_char(encoding)) "
            + "from pg_database where datname = current_database()"));
        Assert.Equal("on,127.0.0.1,scram-sha-256", await LeesAsync<string>(bron,
            "select string_agg(setting, ',' order by name) from pg_settings "
            + "where name in ('data_checksums', 'listen_addresses', 'password_encryption')"));
        Assert.Equal("btree_gin,pg_trgm,plpgsql,unaccent", await LeesAsync<string>(bron,
            "select string_agg(extname, ',' order by extname) from pg_extension"));
        Assert.Equal("off", await LeesAsync<string>(bron, "show fsync"));
    }

    [Fact]
    public async Task StartAsync_SameFolderAgain_KeepsDataAndPasswords()
    {
        string eerste;
        await using (var omgeving = await LokaleOmgeving.StartAsync(Opties()))
        {
            eerste = await WachtwoordenAsync();
            await using var bron = NpgsqlDataSource.Create(omgeving.Gegevens.Migratie);
            await LeesAsync<int>(bron, "create schema proef; create table proef.t as select 42 as id; select id from proef.t");
            Assert.Equal("on", await LeesAsync<string>(bron, "show fsync"));
        }

        await using (var omgeving = await LokaleOmgeving.StartAsync(Opties()))
        {
            await using var bron = NpgsqlDataSource.Create(omgeving.Gegevens.Migratie);
            Assert.Equal(42, await LeesAsync<int>(bron, "select id from proef.t"));
            Assert.Equal(eerste, await WachtwoordenAsync());
        }
    }

    [Fact]
    public async Task StartAsync_FolderInUse_SaysSoAndLeavesTheOtherRunning()
    {
        await using var omgeving = await LokaleOmgeving.StartAsync(Opties());

        var fout = await Assert.ThrowsAsync<OmgevingFout>(() => LokaleOmgeving.StartAsync(Opties()));

        Assert.StartsWith($"The portal already runs with the folder {_map} (process ", fout.Message, StringComparison.Ordinal);
        await using var bron = NpgsqlDataSource.Create(omgeving.Gegevens.App);
        Assert.Equal(1, await LeesAsync<int>(bron, "select 1"));
    }

    [Fact]
    public async Task StartAsync_PortInUse_NamesTheSetting()
    {
        using var bezet = new TcpListener(IPAddress.Loopback, 0);
        bezet.Start();
        var poort = ((IPEndPoint)bezet.LocalEndpoint).Port;

        var fout = await Assert.ThrowsAsync<OmgevingFout>(() => LokaleOmgeving.StartAsync(Opties() with { PostgresPoort = poort }));

        Assert.Equal(
            $"Port {poort} is in use by another program: stop it, or start with --Ontwikkeling:Postgres:Poort={poort + 1}.", fout.Message);
    }

    [Theory]
    [InlineData(null, "PG_VERSION is missing")]
    [InlineData("17", "made by PostgreSQL 17, this is 18")]
    public async Task StartAsync_BrokenFolder_SaysHowToStartOver(string? versie, string reden)
    {
        var cluster = Directory.CreateDirectory(Path.Combine(_map, "postgres")).FullName;
        if (versie is not null) await File.WriteAllTextAsync(Path.Combine(cluster, "PG_VERSION"), versie);

        var fout = await Assert.ThrowsAsync<OmgevingFout>(() => LokaleOmgeving.StartAsync(Opties()));

        Assert.StartsWith($"The folder {cluster} cannot be used ({reden}): start over with: ", fout.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task StartAsync_BrokenFolderAndOpnieuw_StartsOver()
    {
        Directory.CreateDirectory(Path.Combine(_map, "postgres"));

        await using var omgeving = await LokaleOmgeving.StartAsync(Opties() with { Opnieuw = true });

        await using var bron = NpgsqlDataSource.Create(omgeving.Gegevens.App);
        Assert.Equal(1, await LeesAsync<int>(bron, "select 1"));
    }

    [Fact]
    public async Task DisposeAsync_Running_LeavesNoProcessAndNoFolder()
    {
        var omgeving = await LokaleOmgeving.StartAsync(new() { Wegwerp = true, PostgresPoort = 0 });
        using var postgres = Server(omgeving.Gegevens.Map);

        await omgeving.DisposeAsync();

        await BeeindigdAsync(postgres);
        Assert.False(Directory.Exists(omgeving.Gegevens.Map));
        Assert.Null(await omgeving.Gestopt);
    }

    [Fact]
    public async Task SupervisorKilled_Running_LeavesNoPostgresBehindTheNextStart()
    {
        await using var omgeving = await LokaleOmgeving.StartAsync(Opties());
        using var postgres = Server(_map);
        using var supervisor = Proces(Path.Combine(_map, "omgeving.pid"));

        supervisor.Kill();
        await BeeindigdAsync(supervisor);
        // Only on Linux does the server notice by itself; elsewhere the next start stops it.
        if (OperatingSystem.IsLinux()) await BeeindigdAsync(postgres);

        await using var volgende = await LokaleOmgeving.StartAsync(Opties());
        await BeeindigdAsync(postgres);
        await using var bron = NpgsqlDataSource.Create(volgende.Gegevens.App);
        Assert.Equal(1, await LeesAsync<int>(bron, "select 1"));
    }

    [Fact]
    public async Task Gestopt_PostgresKilled_TellsWhereToLook()
    {
        await using var omgeving = await LokaleOmgeving.StartAsync(Opties());
        using var postgres = Server(_map);

        postgres.Kill();

        var fout = await omgeving.Gestopt.WaitAsync(TimeSpan.FromSeconds(30));
        Assert.StartsWith("PostgreSQL stopped by itself (", fout, StringComparison.Ordinal);
        Assert.Contains(Path.Combine(_map, "logs", "postgres.log"), fout, StringComparison.Ordinal);
    }

    private LokaleOmgevingOpties Opties() => new() { Gegevens = _map, PostgresPoort = 0 };

    private Task<string> WachtwoordenAsync() => File.ReadAllTextAsync(Path.Combine(_map, "wachtwoorden.json"));

    private static Process Server(string map) => Proces(Path.Combine(map, "postgres", "postmaster.pid"));

    private static Process Proces(string bestand) =>
        Process.GetProcessById(int.Parse(File.ReadLines(bestand).First(), CultureInfo.InvariantCulture));

    private static Task BeeindigdAsync(Process proces) => proces.WaitForExitAsync().WaitAsync(TimeSpan.FromSeconds(30));

    private static string Verbinding(LokaleOmgevingGegevens gegevens, string rol) => rol switch
    {
        "app" => gegevens.App,
        "beheer" => gegevens.Beheer,
        "werker" => gegevens.Werker,
        "inspectie" => gegevens.Inspectie,
        _ => gegevens.Migratie,
    };

    private static async Task<T> LeesAsync<T>(NpgsqlDataSource bron, string sql)
    {
        await using var opdracht = bron.CreateCommand(sql);
        return Assert.IsType<T>(await opdracht.ExecuteScalarAsync());
    }
}
