using AmaWvg.Host.Portaal;
using Npgsql;

namespace AmaWvg.Host.Beveiliging;

/// <summary>Whether the database keeps what it confirmed, and whether the portal's role can do no more than it needs.</summary>
internal static class Databank
{
    public static readonly Gebrek Onbereikbaar = new("databank-onbereikbaar", "The database of ConnectionStrings:Portaal does not answer: start it first.");

    private const string Unsafe = """
        select string_agg(name, ', ' order by name) from pg_settings
        where name in ('fsync', 'full_page_writes', 'synchronous_commit') and setting = 'off'
        """;

    private const string TooMuch = """
        select rolsuper or rolbypassrls or has_database_privilege(current_database(), 'create')
            or exists (
                select from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where n.nspname <> 'information_schema' and n.nspname not like 'pg\_%' and pg_has_role(c.relowner, 'member'))
            or exists (
                select from pg_namespace where nspname not like 'pg\_%' and has_schema_privilege(oid, 'create'))
        from pg_roles where rolname = current_user
        """;

    private const string LostRing = "select exists (select from kernel.sessie) and not exists (select from kernel.sleutelring)";

    public static async Task<List<Gebrek>> GebrekenAsync(NpgsqlDataSource database)
    {
        var gebreken = new List<Gebrek>();
        try
        {
            await using var connection = await database.OpenConnectionAsync();
            if (await ReadAsync<string>(connection, Unsafe) is { } settings)
                gebreken.Add(new("databank-onveilig", $"PostgreSQL may lose what it confirmed: set {settings} on."));
            if (await ReadAsync<bool>(connection, TooMuch))
                gebreken.Add(new("databank-rol", "ConnectionStrings:Portaal must name the role app: this role owns tables or passes row-level security."));
            if (await ReadAsync<bool>(connection, LostRing))
                gebreken.Add(new("sleutelring-leeg", "The key ring is gone but there are sessions: restore kernel.sleutelring, or empty kernel.sessie as well."));
        }
        catch (PostgresException fault) when (fault.SqlState is PostgresErrorCodes.UndefinedTable or PostgresErrorCodes.InvalidSchemaName)
        {
            // Not migrated yet: it starts, and is not ready.
        }
        catch (NpgsqlException fault) when (Foutafhandeling.Status(fault) == StatusCodes.Status503ServiceUnavailable)
        {
            gebreken.Add(Onbereikbaar);
        }
        return gebreken;
    }

    private static async Task<T?> ReadAsync<T>(NpgsqlConnection connection, string sql)
    {
        await using var select = new NpgsqlCommand(sql, connection);
        return await select.ExecuteScalarAsync() is T value ? value : default;
    }
}
