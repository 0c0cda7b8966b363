using Npgsql;

namespace AmaWvg.Voorbeeldgegevens;

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

    /// <summary>Writes a key, or nothing.</summary>
    public static void WriteOrNull(this NpgsqlBinaryImporter copy, Guid? value)
    {
        if (value is { } id)
            copy.Write(id);
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
}
