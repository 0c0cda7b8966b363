using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace AmaWvg.Tests.Kernel.Opslag;

public sealed class SchemaRunnerTests(Portaal portaal)
{
    [Fact]
    public async Task IsCurrent_EveryMigrationHasRun_IsTrue()
    {
        Assert.All(Schemas, schema => Assert.NotEmpty(schema.Migraties));
        Assert.True(await IsCurrentAsync(Schemas));
    }

    [Theory]
    [InlineData("kernel.migratie_kerneldb", "the table lacks the new one")]
    [InlineData("kernel.migratie_nooit", "there is no table yet")]
    public async Task IsCurrent_OneMigrationIsNewer_IsFalse(string historie, string waarom)
    {
        Assert.NotEmpty(waarom);
        Assert.False(await IsCurrentAsync([.. Schemas, new(historie, [new("9999_Nieuw", () => throw new InvalidOperationException())])]));
    }

    // The history table as EF Core made it, with a migration that ran then; and one that stops halfway.
    [Fact]
    public async Task Migrate_DatabaseOfAReleaseBefore_RunsOnlyWhatIsMissingAndWhole()
    {
        const string historie = "kernel.migratie_proefdb";
        await VoerUitAsync($"""
            create table {historie} ("MigrationId" character varying(150) not null, "ProductVersion" character varying(32) not null, constraint "PK_migratie_proefdb" primary key ("MigrationId"));
            insert into {historie} values ('0001_Begin', '10.0.15');
            """);
        Migratie begin = new("0001_Begin", () => throw new InvalidOperationException("It ran already."));
        var kapot = new ModuleSchema(historie, [begin, new("0002_Tabel", () => "create table kernel.proef (id int); select 1 / 0;")]);
        var heel = new ModuleSchema(historie, [begin, new("0002_Tabel", () => "create table kernel.proef (id int); insert into kernel.proef values (1);")]);
        try
        {
            await Assert.ThrowsAsync<PostgresException>(() => MigrateAsync(kapot));
            await Task.WhenAll(MigrateAsync(heel), MigrateAsync(heel));
            await MigrateAsync(heel);

            await using var select = portaal.Eigenaar.CreateCommand($"""select (select count(*) from kernel.proef) || ' ' || string_agg("MigrationId", ' ' order by "MigrationId") from {historie}""");
            Assert.Equal("1 0001_Begin 0002_Tabel", await select.ExecuteScalarAsync());
        }
        finally
        {
            await VoerUitAsync($"drop table {historie}; drop table if exists kernel.proef");
        }
    }

    // As the program that is killed, or its database, while a step of it runs.
    [Fact]
    public async Task Migrate_KilledHalfway_LeavesNothingAndIsDoneWholeByTheNext()
    {
        const string historie = "kernel.migratie_gedooddb";
        static ModuleSchema Met(string rest) => new(historie, [new("0001_Begin", () => "create table kernel.gedood (id int);"), new("0002_Rij", () => $"insert into kernel.gedood values (1);{rest}")]);
        try
        {
            var gedood = MigrateAsync(Met(" select pg_sleep(60.125);"));
            await using var dood = portaal.Eigenaar.CreateCommand("select count(pg_terminate_backend(pid)) from pg_stat_activity where wait_event = 'PgSleep' and query like '%60.125%'");
            while (!gedood.IsCompleted && await dood.ExecuteScalarAsync() is 0L)
                await Task.Delay(20);
            await Assert.ThrowsAnyAsync<NpgsqlException>(() => gedood);

            await Task.WhenAll(MigrateAsync(Met("")), MigrateAsync(Met("")));

            await using var rijen = portaal.Eigenaar.CreateCommand("select count(*) from kernel.gedood");
            Assert.Equal(1L, await rijen.ExecuteScalarAsync());
        }
        finally
        {
            await VoerUitAsync($"drop table if exists {historie}, kernel.gedood");
        }
    }

    // Somebody is in the middle of a change of the second table; the migration has the first one by then, and lets go of it.
    [Fact]
    public async Task Migrate_TableThatSomebodyChanges_GivesWayAndIsDoneAfterwards()
    {
        const string historie = "kernel.migratie_wachtdb";
        await VoerUitAsync("create table kernel.wacht_een (id int); create table kernel.wacht_twee (id int)");
        try
        {
            await using var bezig = await portaal.Eigenaar.OpenConnectionAsync();
            await using var transactie = await bezig.BeginTransactionAsync();
            await using var twee = new NpgsqlCommand("insert into kernel.wacht_twee values (1)", bezig);
            await twee.ExecuteNonQueryAsync();

            var migratie = MigrateAsync(new(historie, [new("0001_Kolommen", () => "alter table kernel.wacht_een add naam text; alter table kernel.wacht_twee add naam text;")]));
            await using var wacht = portaal.Eigenaar.CreateCommand("select count(*) from pg_stat_activity where wait_event_type = 'Lock' and query like '%wacht_twee add%'");
            while (!migratie.IsCompleted && await wacht.ExecuteScalarAsync() is 0L)
                await Task.Delay(20);
            await using var een = new NpgsqlCommand("insert into kernel.wacht_een (id) values (1)", bezig);
            await een.ExecuteNonQueryAsync();
            await transactie.CommitAsync();
            await migratie;

            await using var rijen = portaal.Eigenaar.CreateCommand("select count(*) from kernel.wacht_een een, kernel.wacht_twee twee where een.naam is null and twee.naam is null");
            Assert.Equal(1L, await rijen.ExecuteScalarAsync());
        }
        finally
        {
            await VoerUitAsync($"drop table if exists {historie}, kernel.wacht_een, kernel.wacht_twee");
        }
    }

    private Task MigrateAsync(ModuleSchema schema) => new SchemaRunner([schema]).MigrateAsync(portaal.Gegevens.Migratie, CancellationToken.None);

    private async Task VoerUitAsync(string sql)
    {
        await using var command = portaal.Eigenaar.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }

    private IEnumerable<ModuleSchema> Schemas => portaal.Services.GetServices<ModuleSchema>();

    private Task<bool> IsCurrentAsync(IEnumerable<ModuleSchema> schemas) =>
        new SchemaRunner(schemas).IsCurrentAsync(portaal.Services.GetRequiredService<NpgsqlDataSource>(), CancellationToken.None);
}
