using System.Reflection;
using Microsoft.EntityFrameworkCore.Migrations;

namespace AmaWvg.Kernel.Documents;

/// <summary>
/// A migration whose steps are SQL written by hand: the embedded file <c>Migraties/&lt;name of the class&gt;.sql</c> of its own module.
/// </summary>
public abstract class SqlMigration : Migration
{
    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        var assembly = GetType().Assembly;
        var file = assembly.GetManifestResourceNames().Single(name => name.EndsWith($".{GetType().Name}.sql", StringComparison.Ordinal));
        migrationBuilder.Sql(Read(assembly, file));
    }

    private static string Read(Assembly assembly, string file)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(file)!);
        return reader.ReadToEnd();
    }
}
