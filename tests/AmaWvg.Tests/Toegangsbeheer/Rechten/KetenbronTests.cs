using AmaWvg.Toegangsbeheer;
using Npgsql;

namespace AmaWvg.Tests.Toegangsbeheer.Rechten;

/// <summary>The look-up of rights, which every request of a signed-in person asks.</summary>
public sealed class KetenbronTests(Portaal portaal)
{
    [Fact]
    public async Task Vraag_AsTheProgramAsksIt_IsFoundByIndexAlone()
    {
        var wie = (await TestKeten.MaakAsync(portaal)).Gebruiker.Insz.Waarde;
        await using var app = NpgsqlDataSource.Create(portaal.Gegevens.App);
        await using var batch = app.CreateBatch();
        // A table of a few rows is read whole, whatever its indexes.
        batch.BatchCommands.Add(new("set local enable_seqscan = off"));
        batch.BatchCommands.Add(new("set local enable_bitmapscan = off"));
        batch.BatchCommands.Add(new("select set_config('app.insz', $1, true)") { Parameters = { new() { Value = wie } } });
        batch.BatchCommands.Add(new($"explain (costs off) {Ketenbron.Vraag}") { Parameters = { new() { Value = wie } } });
        await using var rij = await batch.ExecuteReaderAsync();
        await rij.NextResultAsync();
        var plan = new List<string>();
        while (await rij.ReadAsync())
            plan.Add(rij.GetString(0).Trim());

        Assert.Equal(["->  Index Only Scan using toegang_pkey on toegang", "->  Index Scan using medewerker_pkey on medewerker"], plan.Where(regel => regel.Contains("Scan", StringComparison.Ordinal)));
        Assert.Equal(2, plan.Count(regel => regel == $"Index Cond: (insz = '{wie}'::text)"));
    }
}
