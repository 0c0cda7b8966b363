using System.Text.RegularExpressions;

namespace AmaWvg.Tests.Beveiliging;

/// <summary>All rows of one organisation in every table of the database, as text, with their versions.</summary>
internal static partial class Momentopname
{
    private static string? _sql;

    /// <param name="portaal">The portal.</param>
    /// <param name="organisatie">Whose rows.</param>
    /// <param name="metToegangslog">Whether it counts who saw or read what: reading adds to that.</param>
    public static async Task<string> MaakAsync(Portaal portaal, TestOrganisatie organisatie, bool metToegangslog = true)
    {
        await using var select = portaal.Eigenaar.CreateCommand(_sql ??= await SqlAsync(portaal));
        select.Parameters.Add(new() { Value = organisatie.Hco.Waarde });
        select.Parameters.Add(new() { Value = metToegangslog ? ["kernel.wijziging"] : new[] { "kernel.wijziging", "kernel.toegangslog", "mijn_berichten.gelezen", "inspecties.inzage" } });
        return await select.ExecuteScalarAsync() as string ?? "";
    }

    /// <summary>Gives every table that it reads an index on the organisation: thousands of these are made while the tables grow.</summary>
    public static async Task VersnelAsync(Portaal portaal)
    {
        foreach (var index in await portaal.LijstAsync("""
            select format('create index on %I.%I (%I)', c.table_schema, c.table_name, c.column_name)
            from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
            where c.column_name in ('hco', 'organisatie', 'tenant_id') and t.table_type = 'BASE TABLE' and c.table_schema not in ('pg_catalog', 'information_schema') and not exists (
                select from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
                where i.indrelid = format('%I.%I', c.table_schema, c.table_name)::regclass and a.attname = c.column_name and i.indpred is null)
            """))
            await portaal.VoerUitAsync(index);
    }

    /// <summary>
    /// The rows without what differs between two organisations that did the same: ids, numbers of people and of other organisations,
    /// row versions, hashes, marks by chance, and the order they gave.
    /// </summary>
    public static string Zonder(string rows, TestOrganisatie organisatie) => string.Join(
        '\n',
        Eigen().Replace(rows.Replace(organisatie.Hco.Waarde, "hco", StringComparison.Ordinal), "…").Split('\n').Order(StringComparer.Ordinal));

    /// <summary>The rows of every table that names an organisation; a new table comes along by itself.</summary>
    private static async Task<string> SqlAsync(Portaal portaal)
    {
        await using var tables = portaal.Eigenaar.CreateCommand("""
            select string_agg(format('select ''%1$I.%2$I'' as tabel, lpad(xmin::text, 10, ''0'') || '' '' || t::text as rij from %1$I.%2$I t where %3$I = $1', table_schema, table_name, column_name), ' union all ')
            from information_schema.columns
            where column_name in ('hco', 'organisatie', 'tenant_id') and table_schema not in ('pg_catalog', 'information_schema')
            """);
        // Staff who search find everybody, in other tests too: those lines are left out.
        return "select string_agg(tabel || ' ' || rij, E'\\n' order by tabel, rij) from (" + await tables.ExecuteScalarAsync()
            + """) alles where tabel <> all ($2) and not (tabel = 'kernel.toegangslog' and rij like '%,"Departement Zorg")')""";
    }

    [GeneratedRegex(@"\bCfDJ8[\w-]+|[0-9a-f]{8}-[0-9a-f-]{27}|sid-[0-9a-f]{32}|(?<=["",])[\w-]{43}(?=["",])|\b[0-9a-f]{64}\b|\\+x[0-9a-f]{32,}|\b\d{11}\b|\b\d\d\.\d\d\.\d\d-\d{3}\.\d\d\b|\b[17]\d{9}\b|\bkbo\d{10}\b|(?<=^\S+ )\d+(?= )|(?<=^kernel\.wijziging \d+ ).+", RegexOptions.Multiline)]
    private static partial Regex Eigen();
}
