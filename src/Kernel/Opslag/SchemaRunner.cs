using Npgsql;

namespace AmaWvg.Kernel;

/// <summary>
/// Brings the schemas of all modules up to date, kernel first, as the owner role and one runner at a time.
/// The owner's connection is given by the caller and kept nowhere.
/// </summary>
public sealed class SchemaRunner(IEnumerable<ModuleSchema> schemas)
{
    private const long Lock = 0x416D_6157_7667;
    private const int Pogingen = 240;
    private static readonly TimeSpan Adempauze = TimeSpan.FromMilliseconds(250);

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
            await MigrateAsync(schema, source, cancellationToken);
    }

    /// <summary>Whether every migration of every module has run, as seen by the role <c>app</c>.</summary>
    /// <param name="app">The program's own data source.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<bool> IsCurrentAsync(NpgsqlDataSource app, CancellationToken cancellationToken)
    {
        await using var batch = app.CreateBatch();
        foreach (var schema in schemas)
            batch.BatchCommands.Add(new(schema.Gedaan));
        try
        {
            await using var reader = await batch.ExecuteReaderAsync(cancellationToken);
            foreach (var schema in schemas)
            {
                var done = new HashSet<string>();
                while (await reader.ReadAsync(cancellationToken))
                    done.Add(reader.GetString(0));
                if (!done.IsSupersetOf(schema.Migraties.Select(migratie => migratie.Naam)))
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

    private static async Task MigrateAsync(ModuleSchema schema, NpgsqlDataSource source, CancellationToken cancellationToken)
    {
        var done = await DoneAsync(schema, source, cancellationToken);
        var missing = schema.Migraties.Where(migratie => !done.Contains(migratie.Naam)).ToList();
        // A new database has no rows to work out.
        if (done.Count > 0)
        {
            foreach (var migratie in missing.Where(migratie => migratie.Gegevens is not null))
                await migratie.Gegevens!().WerkBijAsync(source, cancellationToken);
        }
        foreach (var migratie in missing)
            await RunAsync(schema, migratie, source, cancellationToken);
    }

    // The table is the one that releases before this runner kept, so what they ran does not run again.
    private static async Task<HashSet<string>> DoneAsync(ModuleSchema schema, NpgsqlDataSource source, CancellationToken cancellationToken)
    {
        await using var select = source.CreateCommand(schema.Begin);
        await using var reader = await select.ExecuteReaderAsync(cancellationToken);
        var done = new HashSet<string>();
        while (await reader.ReadAsync(cancellationToken))
            done.Add(reader.GetString(0));
        return done;
    }

    // The portal serves meanwhile, and its transactions take the same tables in another order. The migration gives way, well before PostgreSQL looks for a
    // deadlock or the portal stops waiting for a lock, and tries again.
    private static async Task RunAsync(ModuleSchema schema, Migratie migratie, NpgsqlDataSource source, CancellationToken cancellationToken)
    {
        for (var poging = 1; ; poging++)
        {
            try
            {
                await ProbeerAsync(schema, migratie, source, cancellationToken);
                return;
            }
            catch (PostgresException fault) when (poging < Pogingen && fault.SqlState is (PostgresErrorCodes.LockNotAvailable or PostgresErrorCodes.DeadlockDetected))
            {
                await Task.Delay(Adempauze, cancellationToken);
            }
        }
    }

    // A migration that is killed leaves nothing: its row is of the same transaction.
    private static async Task ProbeerAsync(ModuleSchema schema, Migratie migratie, NpgsqlDataSource source, CancellationToken cancellationToken)
    {
        await using var connection = await source.OpenConnectionAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        await using var patience = new NpgsqlCommand("set local lock_timeout = '500ms'", connection);
        await patience.ExecuteNonQueryAsync(cancellationToken);
        await using var steps = new NpgsqlCommand(migratie.Sql(), connection) { CommandTimeout = 0 };
        await steps.ExecuteNonQueryAsync(cancellationToken);
        if (migratie.Vervolg is { } vervolg)
            await vervolg().VervolgAsync(connection, cancellationToken);
        await using var note = new NpgsqlCommand(schema.Noteer, connection) { Parameters = { new() { Value = migratie.Naam } } };
        await note.ExecuteNonQueryAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }
}
