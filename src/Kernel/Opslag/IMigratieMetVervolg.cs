using Npgsql;

namespace AmaWvg.Kernel;

/// <summary>A migration that goes on in C#, after its SQL and in the same transaction: for what only the rules of the program can make.</summary>
public interface IMigratieMetVervolg
{
    /// <summary>Does the rest of the migration; when it fails, nothing of it is left.</summary>
    /// <param name="connection">Connection of the role <c>migratie</c>, in the transaction of the migration.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    Task VervolgAsync(NpgsqlConnection connection, CancellationToken cancellationToken);
}
