using System.Text.Json;
using Npgsql;
using NpgsqlTypes;

namespace AmaWvg.Kernel.Gegevens;

/// <summary>Columns that may be empty.</summary>
public static class NullableColumn
{
    /// <summary>Writes a date, or nothing.</summary>
    public static void WriteOrNull(this NpgsqlBinaryImporter copy, DateOnly? value)
    {
        if (value is { } date)
            copy.Write(date);
        else
            copy.WriteNull();
    }

    /// <summary>Writes a text, or nothing.</summary>
    public static void WriteOrNull(this NpgsqlBinaryImporter copy, string? value)
    {
        if (value is not null)
            copy.Write(value);
        else
            copy.WriteNull();
    }

    /// <summary>Writes an object as JSON, or nothing.</summary>
    public static void WriteJsonOrNull<T>(this NpgsqlBinaryImporter copy, T? value) where T : class
    {
        if (value is not null)
            copy.Write(JsonSerializer.Serialize(value), NpgsqlDbType.Jsonb);
        else
            copy.WriteNull();
    }
}
