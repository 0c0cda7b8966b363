using Npgsql;

namespace AmaWvg.Tests.Testing;

/// <summary>What only the owner of the database may ask or change.</summary>
internal static class Eigenaarvragen
{
    /// <summary>Whether this select gives a row.</summary>
    public static async Task<bool> HeeftAsync(this Portaal portaal, string select, params object[] waarden)
    {
        await using var command = Maak(portaal, $"select exists ({select})", waarden);
        return (bool)(await command.ExecuteScalarAsync())!;
    }

    /// <summary>Carries out a statement.</summary>
    public static async Task VoerUitAsync(this Portaal portaal, string statement, params object[] waarden)
    {
        await using var command = Maak(portaal, statement, waarden);
        await command.ExecuteNonQueryAsync();
    }

    private static NpgsqlCommand Maak(Portaal portaal, string sql, object[] waarden)
    {
        var command = portaal.Eigenaar.CreateCommand(sql);
        foreach (var waarde in waarden)
            command.Parameters.Add(new() { Value = waarde });
        return command;
    }
}
