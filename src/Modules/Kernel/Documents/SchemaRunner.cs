using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace AmaWvg.Kernel.Documents;

/// <summary>One module's schema, for the runner.</summary>
/// <param name="Db">The module's context type.</param>
/// <param name="Options">Makes the options to run its migrations as the owner role.</param>
public sealed record ModuleSchema(Type Db, Func<NpgsqlDataSource, DbContextOptions> Options);

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
            await db.Database.MigrateAsync(cancellationToken);
        }
    }

    /// <summary>Whether every migration of every module has run, as seen by the role <c>app</c>.</summary>
    /// <param name="app">The program's own data source.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<bool> IsCurrentAsync(NpgsqlDataSource app, CancellationToken cancellationToken)
    {
        foreach (var schema in schemas)
        {
            await using var db = Open(schema, app);
            if ((await db.Database.GetPendingMigrationsAsync(cancellationToken)).Any())
                return false;
        }
        return true;
    }

    private static DbContext Open(ModuleSchema schema, NpgsqlDataSource source) =>
        (DbContext)Activator.CreateInstance(schema.Db, schema.Options(source))!;
}
