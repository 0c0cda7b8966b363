using Npgsql;

namespace AmaWvg.Voorbeeldgegevens;

/// <summary>
/// Replaces the rows of whole tables by COPY, as the owner role and in one transaction: broken off, everything stays as it was.
/// Indexes and constraints are taken off before and made again after, in bulk, from the definitions that PostgreSQL itself holds.
/// </summary>
public sealed class Bulklading : IAsyncDisposable
{
    // Foreign keys sort first: they lean on the unique constraints that come after.
    private const string Bijwerk = """
        select format('alter table %s drop constraint %I', conrelid::regclass, conname),
               format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)), contype::text
        from pg_constraint where conrelid = any(@tabellen::regclass[]) and contype in ('f', 'p', 'u')
        union all
        select format('drop index %s', indexrelid::regclass), pg_get_indexdef(indexrelid), 'x'
        from pg_index i where indrelid = any(@tabellen::regclass[]) and not exists (select from pg_constraint where conindid = i.indexrelid)
        order by 3, 1
        """;

    private readonly NpgsqlConnection _connection;
    private readonly NpgsqlTransaction _transaction;
    private readonly List<string> _tabellen = [];
    private readonly Stack<string> _terug = [];

    private Bulklading(NpgsqlConnection connection, NpgsqlTransaction transaction) => (_connection, _transaction) = (connection, transaction);

    /// <summary>Opens the transaction.</summary>
    /// <param name="owner">Connection string of the role <c>migratie</c>.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public static async Task<Bulklading> BeginAsync(string owner, CancellationToken cancellationToken)
    {
        var settings = new NpgsqlConnectionStringBuilder(owner) { CommandTimeout = 0, Pooling = false };
        var connection = new NpgsqlConnection(settings.ConnectionString);
        await connection.OpenAsync(cancellationToken);
        var lading = new Bulklading(connection, await connection.BeginTransactionAsync(cancellationToken));
        await lading.RunAsync("set local maintenance_work_mem = '256MB'", cancellationToken);
        return lading;
    }

    /// <summary>Empties tables that only refer to each other, and takes off what would slow down loading.</summary>
    /// <param name="tabellen">Names with their schema.</param>
    /// <param name="cancellationToken">Ends the work; nothing has changed then.</param>
    public async Task LeegAsync(string[] tabellen, CancellationToken cancellationToken)
    {
        await RunAsync($"truncate {string.Join(", ", tabellen)}", cancellationToken);
        foreach (var (weg, terug) in await LeesBijwerkAsync(tabellen, cancellationToken))
        {
            await RunAsync(weg, cancellationToken);
            _terug.Push(terug);
        }
        _tabellen.AddRange(tabellen);
    }

    /// <summary>Adds rows to a table that was emptied before.</summary>
    /// <param name="doel">Table and columns, such as <c>toegangsbeheer.medewerker (insz, rollen)</c>.</param>
    /// <param name="rijen">The rows.</param>
    /// <param name="schrijf">Writes the values of one row in the order of the columns.</param>
    /// <param name="cancellationToken">Ends the work; nothing has changed then.</param>
    public async Task KopieerAsync<T>(
        string doel, IEnumerable<T> rijen, Action<NpgsqlBinaryImporter, T> schrijf, CancellationToken cancellationToken)
    {
        // Frozen rows are visible to all at once, so that index-only scans need no vacuum first.
        await using var copy = await _connection.BeginBinaryImportAsync($"copy {doel} from stdin (format binary, freeze)", cancellationToken);
        foreach (var rij in rijen)
        {
            await copy.StartRowAsync(cancellationToken);
            schrijf(copy, rij);
        }
        await copy.CompleteAsync(cancellationToken);
    }

    /// <summary>Makes the indexes and constraints again, commits, and gathers the planner's statistics.</summary>
    public async Task VoltooiAsync(CancellationToken cancellationToken)
    {
        while (_terug.TryPop(out var terug))
            await RunAsync(terug, cancellationToken);
        await _transaction.CommitAsync(cancellationToken);
        await RunAsync($"vacuum (analyze) {string.Join(", ", _tabellen)}", cancellationToken);
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await _transaction.DisposeAsync();
        await _connection.DisposeAsync();
    }

    private async Task<List<(string Weg, string Terug)>> LeesBijwerkAsync(string[] tabellen, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(Bijwerk, _connection) { Parameters = { new("tabellen", tabellen) } };
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var bijwerk = new List<(string, string)>();
        while (await reader.ReadAsync(cancellationToken))
            bijwerk.Add((reader.GetString(0), reader.GetString(1)));
        return bijwerk;
    }

    private async Task RunAsync(string sql, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(sql, _connection);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
