using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql;

namespace AmaWvg.Kernel.Documents;

/// <summary>One module's schema, for the runner.</summary>
/// <param name="Db">The module's context type.</param>
/// <param name="Historie">The table, with its schema, that says which migrations have run.</param>
/// <param name="Options">Makes the options to run its migrations as the owner role.</param>
public sealed record ModuleSchema(Type Db, string Historie, Func<NpgsqlDataSource, DbContextOptions> Options)
{
    /// <summary>The names of the migrations that this program knows.</summary>
    public IReadOnlyList<string> Migraties { get; } =
    [
        .. from type in Db.Assembly.GetTypes()
           where type.GetCustomAttribute<DbContextAttribute>()?.ContextType == Db
           select type.GetCustomAttribute<MigrationAttribute>()?.Id,
    ];
}

/// <summary>
/// Brings the schemas of all modules up to date, kernel first, as the owner role and one runner at a time.
/// The owner's connection is given by the caller and kept nowhere.
/// </summary>
public sealed class SchemaRunner(IEnumerable<ModuleSchema> schemas)
{
    private const long Lock = 0x416D_6157_7667;

    /// <summary>Runs what is missing; a second runner waits until the first is done.</summary>
    /// <param name="owner">Connection string of the role <c>migratie</c>.</param>
    /// <param name="cancellationToken">Stops between migrations.</param>
    public async Task MigrateAsync(string owner, CancellationToken cancellationToken)
    {
        await using var source = NpgsqlDataSource.Create(owner);
        await using var gate = await source.OpenConnectionAsync(cancellationToken);
        await using var take = new NpgsqlCommand("select pg_advisory_lock(@lock)", gate) { Parameters = { new("lock", Lock) } };
        await take.ExecuteNonQueryAsync(cancellationToken);
        foreach (var schema in schemas)
        {
            await using var db = Open(schema, source);
            await MigrateAsync(db, source, cancellationToken);
        }
    }

    /// <summary>
    /// Whether every migration of every module has run, as seen by the role <c>app</c>. Asked without the modules' contexts: their models
    /// take seconds to build, and this is the first thing that is asked of a portal that starts.
    /// </summary>
    /// <param name="app">The program's own data source.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<bool> IsCurrentAsync(NpgsqlDataSource app, CancellationToken cancellationToken)
    {
        await using var batch = app.CreateBatch();
        foreach (var schema in schemas)
            batch.BatchCommands.Add(new($"""select "MigrationId" from {schema.Historie}"""));
        try
        {
            await using var reader = await batch.ExecuteReaderAsync(cancellationToken);
            foreach (var schema in schemas)
            {
                var done = new HashSet<string>();
                while (await reader.ReadAsync(cancellationToken))
                    done.Add(reader.GetString(0));
                if (!done.IsSupersetOf(schema.Migraties))
                    return false;
                await reader.NextResultAsync(cancellationToken);
            }
            return true;
        }
        catch (PostgresException fault) when (fault.SqlState == PostgresErrorCodes.UndefinedTable)
        {
            return false;
        }
    }

    private static async Task MigrateAsync(DbContext db, NpgsqlDataSource source, CancellationToken cancellationToken)
    {
        var migrations = db.GetService<IMigrationsAssembly>();
        // A new database has no rows to work out.
        if ((await db.Database.GetAppliedMigrationsAsync(cancellationToken)).Any())
        {
            foreach (var name in await db.Database.GetPendingMigrationsAsync(cancellationToken))
            {
                if (migrations.CreateMigration(migrations.Migrations[name], db.Database.ProviderName!) is IMigratieMetGegevens metGegevens)
                    await metGegevens.WerkBijAsync(source, cancellationToken);
            }
        }
        await db.Database.MigrateAsync(cancellationToken);
    }

    private static DbContext Open(ModuleSchema schema, NpgsqlDataSource source) =>
        (DbContext)Activator.CreateInstance(schema.Db, schema.Options(source))!;
}
