using System.Text.Json;
using Microsoft.EntityFrameworkCore;

namespace AmaWvg.Kernel.Documents;

/// <summary>Table and column names as PostgreSQL likes them: lower case with underscores.</summary>
internal static class SnakeCase
{
    public static void Apply(ModelBuilder modelBuilder)
    {
        foreach (var entity in modelBuilder.Model.GetEntityTypes())
        {
            entity.SetTableName(Of(entity.GetTableName()!));
            foreach (var property in entity.GetProperties().Where(p => p.Name != "Versie"))
                property.SetColumnName(Of(property.Name));
        }
    }

    private static string Of(string name) => JsonNamingPolicy.SnakeCaseLower.ConvertName(name);
}
