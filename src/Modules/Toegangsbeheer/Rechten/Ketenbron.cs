using Npgsql;

namespace AmaWvg.Toegangsbeheer;

/// <summary>The rights that follow from the access chains, and the roles of staff of the department: one look-up by index at every request of a signed-in person.</summary>
internal sealed class Ketenbron(NpgsqlDataSource database) : IRechtenbron
{
    public const string Vraag = """
        select organisatie, naam, gemeente, array[rol] from toegangsbeheer.toegang where insz = $1
        union all
        select null, null, null, rollen from toegangsbeheer.medewerker where insz = $1
        """;

    public async Task<IReadOnlyList<Profiel>> VanAsync(Insz insz, CancellationToken cancellationToken)
    {
        await using var batch = database.CreateBatch();
        batch.BatchCommands.Add(new("select set_config('app.insz', $1, true)") { Parameters = { new() { Value = insz.Waarde } } });
        batch.BatchCommands.Add(new(Vraag) { Parameters = { new() { Value = insz.Waarde } } });
        await using var rij = await batch.ExecuteReaderAsync(cancellationToken);
        await rij.NextResultAsync(cancellationToken);
        var profielen = new List<Profiel>();
        while (await rij.ReadAsync(cancellationToken))
        {
            if (rij.IsDBNull(0))
                profielen.AddRange(Personeelsprofielen.Van(rij.GetFieldValue<string[]>(3)));
            else
                profielen.Add(new(rij.GetString(0), HcoNummer.Hydrate(rij.GetString(0)), rij.GetString(1), rij.GetString(2), rij.GetFieldValue<string[]>(3)));
        }
        return profielen;
    }
}
