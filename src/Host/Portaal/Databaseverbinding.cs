using Npgsql;

namespace AmaWvg.Host;

/// <summary>The connections to PostgreSQL.</summary>
internal static class Databaseverbinding
{
    // A page that says "try again" beats one that hangs. The server's own limits are for what the program no longer waits for.
    // Nothing that the portal says to a connection outlives its transaction, so there is nothing to wipe before the next one: that would cost as much as a small query.
    private const string Grenzen =
        "Application Name=portaal;Max Auto Prepare=200;No Reset On Close=true;Timeout=3;Command Timeout=8;Cancellation Timeout=1000;"
        + "Options='-c lock_timeout=3s -c statement_timeout=10s -c idle_in_transaction_session_timeout=15s'";

    /// <summary>The setting <c>ConnectionStrings:naam</c>; what it says itself comes before the portal's own limits.</summary>
    /// <param name="configuration">The settings.</param>
    /// <param name="naam">Name of the connection string.</param>
    /// <param name="meeste">How many connections at once; all of them together must stay under what PostgreSQL allows.</param>
    public static string Van(IConfiguration configuration, string naam, int meeste) =>
        new NpgsqlConnectionStringBuilder($"{Grenzen};Maximum Pool Size={meeste};{configuration.GetConnectionString(naam)}").ConnectionString;

    /// <summary>The connections themselves; measurements know them by the name of the setting.</summary>
    public static NpgsqlDataSource Bron(IConfiguration configuration, string naam, int meeste) =>
        new NpgsqlDataSourceBuilder(Van(configuration, naam, meeste)) { Name = naam }.Build();

    /// <summary>The same for a connection that waits for notifications: outside the pool, and kept alive.</summary>
    public static string Wachtend(IConfiguration configuration, string naam) =>
        new NpgsqlConnectionStringBuilder(Van(configuration, naam, meeste: 1)) { Pooling = false, KeepAlive = 30 }.ConnectionString;
}
