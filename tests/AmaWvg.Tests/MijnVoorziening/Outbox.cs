namespace AmaWvg.Tests.MijnVoorziening;

/// <summary>What an organisation put in the outbox.</summary>
internal static class Outbox
{
    public static async Task<IReadOnlyList<string>> UitboxAsync<T>(this Portaal portaal, TestOrganisatie organisatie) where T : IGebeurtenis
    {
        await using var select = portaal.Eigenaar.CreateCommand("select gegevens::text from kernel.outbox where hco = $1 and soort = $2 order by id");
        select.Parameters.Add(new() { Value = organisatie.Hco.Waarde });
        select.Parameters.Add(new() { Value = typeof(T).Name });
        await using var reader = await select.ExecuteReaderAsync();
        var rows = new List<string>();
        while (await reader.ReadAsync())
            rows.Add(reader.GetString(0));
        return rows;
    }
}
