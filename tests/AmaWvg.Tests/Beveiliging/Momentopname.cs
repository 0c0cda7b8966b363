using System.Text;

namespace AmaWvg.Tests.Beveiliging;

/// <summary>All rows of one organisation in every table of the database, as text, with their versions.</summary>
internal static class Momentopname
{
    /// <param name="portaal">The portal.</param>
    /// <param name="organisatie">Whose rows.</param>
    /// <param name="metToegangslog">Whether the access log counts too: reading adds lines to it.</param>
    public static async Task<string> MaakAsync(Portaal portaal, TestOrganisatie organisatie, bool metToegangslog = true)
    {
        var all = new StringBuilder();
        foreach (var (table, column) in await TabellenAsync(portaal))
        {
            if (table == "kernel.toegangslog" && !metToegangslog)
                continue;
            await using var select = portaal.Eigenaar.CreateCommand(
                "select string_agg(xmin || ' ' || t::text, E'\n' order by t::text) from " + table + " t where " + column + " = $1");
            select.Parameters.Add(new() { Value = organisatie.Hco.Waarde });
            all.Append(table).Append('\n').Append(await select.ExecuteScalarAsync() as string).Append('\n');
        }
        return all.ToString();
    }

    private static async Task<List<(string Table, string Column)>> TabellenAsync(Portaal portaal)
    {
        await using var select = portaal.Eigenaar.CreateCommand("""
            select format('%I.%I', table_schema, table_name), column_name from information_schema.columns
            where column_name in ('hco', 'organisatie') and table_schema not in ('pg_catalog', 'information_schema') order by 1
            """);
        await using var reader = await select.ExecuteReaderAsync();
        var tables = new List<(string, string)>();
        while (await reader.ReadAsync())
            tables.Add((reader.GetString(0), reader.GetString(1)));
        return tables;
    }
}
