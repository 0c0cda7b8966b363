using Npgsql;

namespace AmaWvg.Host;

/// <summary>
/// Whether the database keeps what it confirmed, and whether a connection is the role that it should be: row-level security goes by the
/// role, and a connection of another one would see every organisation without a fault anywhere.
/// </summary>
internal static class Databank
{
    /// <summary>The word for a connection of another role.</summary>
    public const string AndereRol = "databank-rol";

    /// <summary>The word for a database that cannot be asked.</summary>
    public const string Onbereikbaar = "databank-onbereikbaar";

    private const string Unsafe = """
        select string_agg(name, ', ' order by name) from pg_settings
        where name in ('fsync', 'full_page_writes', 'synchronous_commit') and setting = 'off'
        """;

    // Who may become another role can do what that one can.
    private const string TooMuch = """
        select rolsuper or rolbypassrls or rolcreaterole or has_database_privilege(current_database(), 'create')
            or exists (select from pg_roles other where other.rolname <> current_user and pg_has_role(other.oid, 'member'))
            or exists (select from pg_class where relowner = r.oid)
            or exists (select from pg_namespace where nspname not like 'pg\_%' and has_schema_privilege(oid, 'create'))
        from pg_roles r where rolname = current_user
        """;

    private const string LostRing = "select exists (select from kernel.sessie) and not exists (select from kernel.sleutelring)";

    /// <summary>The connections of the program by name, each with its role.</summary>
    public static IReadOnlyList<(string Naam, string Rol)> Verbindingen { get; } =
        [("Portaal", "app"), ("Beheer", Databankrol.Beheer), ("Werker", Databankrol.Werker), ("Inspectie", Databankrol.Inspectie)];

    /// <summary>What is wrong with one of them.</summary>
    /// <param name="naam">Name of the connection string.</param>
    /// <param name="rol">The role that it must be.</param>
    /// <param name="verbinding">The connection string.</param>
    public static async Task<List<Gebrek>> GebrekenAsync(string naam, string rol, string verbinding)
    {
        var gebreken = new List<Gebrek>();
        try
        {
            await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(verbinding) { Pooling = false }.ConnectionString);
            await connection.OpenAsync();
            if (await ReadAsync<string>(connection, Unsafe) is { } settings)
                gebreken.Add(new("databank-onveilig", $"PostgreSQL may lose what it confirmed: set {settings} on."));
            // Who signed in as another one can be that one again at any moment, whatever role it took on since.
            var huidig = await ReadAsync<string>(connection, $"select case session_user when '{rol}' then current_user else session_user end::text");
            if (huidig != rol)
                gebreken.Add(new(AndereRol, $"ConnectionStrings:{naam} must name the role {rol}, not {huidig}."));
            else if (await ReadAsync<bool>(connection, TooMuch))
                gebreken.Add(new(AndereRol, $"The role {rol} of ConnectionStrings:{naam} may own nothing, make nothing, be no other role and not pass row-level security."));
            else if (naam == "Portaal" && await ReadAsync<bool>(connection, LostRing))
                gebreken.Add(new("sleutelring-leeg", "The key ring is gone but there are sessions: restore kernel.sleutelring, or empty kernel.sessie as well."));
        }
        catch (PostgresException fault) when (fault.SqlState is PostgresErrorCodes.UndefinedTable or PostgresErrorCodes.InvalidSchemaName)
        {
            // Not migrated yet: it starts, and is not ready.
        }
        catch (Exception fault) when (fault is ArgumentException || Foutafhandeling.Status(fault) == StatusCodes.Status503ServiceUnavailable)
        {
            gebreken.Add(new(Onbereikbaar, $"The database of ConnectionStrings:{naam} does not answer: start it first."));
        }
        return gebreken;
    }

    private static async Task<T?> ReadAsync<T>(NpgsqlConnection connection, string sql)
    {
        await using var select = new NpgsqlCommand(sql, connection);
        return await select.ExecuteScalarAsync() is T value ? value : default;
    }
}
