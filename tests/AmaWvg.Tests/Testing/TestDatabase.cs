namespace AmaWvg.Tests.Testing;

/// <summary>The database as its owner sees it.</summary>
internal static class TestDatabase
{
    /// <summary>The texts in the first column that a query gives.</summary>
    public static async Task<string[]> LijstAsync(this Portaal portaal, string sql)
    {
        await using var select = portaal.Eigenaar.CreateCommand(sql);
        await using var reader = await select.ExecuteReaderAsync();
        var values = new List<string>();
        while (await reader.ReadAsync())
            values.Add(reader.GetString(0));
        return [.. values];
    }
}
