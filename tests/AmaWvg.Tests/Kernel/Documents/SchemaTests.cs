using System.Text.RegularExpressions;
using AmaWvg.Kernel.Documents;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;

namespace AmaWvg.Tests.Kernel.Documents;

public sealed partial class SchemaTests(Portaal portaal)
{
    [Fact]
    public async Task Model_OfEveryModule_EqualsTheSchema()
    {
        await using var scope = portaal.Services.CreateAsyncScope();
        var contexts = scope.ServiceProvider.GetServices<ModuleSchema>().Select(schema => (DbContext)scope.ServiceProvider.GetRequiredService(schema.Db)).ToList();
        var tables = contexts.SelectMany(db => db.Model.GetRelationalModel().Tables).DistinctBy(table => (table.Schema, table.Name)).ToList();

        Assert.True(contexts.Count >= 4 && tables.Count >= 7, $"{contexts.Count} modules, {tables.Count} tables.");
        foreach (var table in tables)
            Assert.Equal(Model(table), await DatabaseAsync(table));
    }

    private static string[] Model(ITable table) =>
        [.. table.Columns.Where(c => c.Name != "xmin")
            .Select(c => $"{table.Schema}.{table.Name}.{c.Name} {c.StoreType}{(c.IsNullable ? "" : " not null")}{(IsKey(table, c) ? " key" : "")}")
            .Order(StringComparer.Ordinal)];

    private static bool IsKey(ITable table, IColumn column) => table.PrimaryKey!.Columns.Contains(column);

    private async Task<string[]> DatabaseAsync(ITable table)
    {
        await using var select = portaal.Eigenaar.CreateCommand("""
            select attname, format_type(atttypid, atttypmod), attnotnull,
                   exists (select from pg_constraint where conrelid = attrelid and contype = 'p' and attnum = any (conkey))
            from pg_attribute
            where attrelid = format('%I.%I', $1, $2)::regclass and attnum > 0 and not attisdropped
            """);
        select.Parameters.Add(new() { Value = table.Schema! });
        select.Parameters.Add(new() { Value = table.Name });
        await using var reader = await select.ExecuteReaderAsync();
        var columns = new List<string>();
        while (await reader.ReadAsync())
            columns.Add($"{table.Schema}.{table.Name}.{reader.GetString(0)} {Limit().Replace(reader.GetString(1), "text")}"
                + $"{(reader.GetBoolean(2) ? " not null" : "")}{(reader.GetBoolean(3) ? " key" : "")}");
        return [.. columns.Order(StringComparer.Ordinal)];
    }

    // The length of a text is checked by the form and, last, by the database; the model does not need it.
    [GeneratedRegex(@"character varying\(\d+\)")]
    private static partial Regex Limit();
}
