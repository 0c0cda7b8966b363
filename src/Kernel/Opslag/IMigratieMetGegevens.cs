using Npgsql;

namespace AmaWvg.Kernel;

/// <summary>
/// A migration that also works stored values out again, in C#: for what only the program can do. It runs before the SQL of the
/// migrations that are missing, on the tables of an earlier release; when it is killed it runs again, so it may find its own work.
/// </summary>
public interface IMigratieMetGegevens
{
    /// <summary>Brings the rows up to date.</summary>
    /// <param name="owner">Data source of the role <c>migratie</c>, which sees the rows of all organisations.</param>
    /// <param name="cancellationToken">Stops between batches.</param>
    Task WerkBijAsync(NpgsqlDataSource owner, CancellationToken cancellationToken);
}
