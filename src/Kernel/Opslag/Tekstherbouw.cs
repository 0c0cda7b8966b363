using Npgsql;
using NpgsqlTypes;

namespace AmaWvg.Kernel;

/// <summary>Works texts of stored rows out again, in batches by id; only rows that change are written.</summary>
public static class Tekstherbouw
{
    /// <summary>Rows read at a time.</summary>
    public const int Portie = 5000;

    /// <param name="owner">Data source of the owner role.</param>
    /// <param name="lees">Selects the id and the texts of rows with an id above <c>$1</c>, in order of id, at most <c>$2</c>.</param>
    /// <param name="schrijf">Writes ids <c>$1</c> and their texts, each in an array of its own from <c>$2</c> on.</param>
    /// <param name="nieuw">The texts as they should be, from those that are stored.</param>
    /// <param name="cancellationToken">Stops between batches.</param>
    public static async Task RunAsync(NpgsqlDataSource owner, string lees, string schrijf, Func<string[], string[]> nieuw, CancellationToken cancellationToken)
    {
        for (Guid? laatste = Guid.Empty; laatste is { } vanaf;)
        {
            List<(Guid Id, string[] Oud)> rijen = await LeesAsync(owner, lees, vanaf, cancellationToken);
            (Guid Id, string[] Nieuw)[] anders = [.. rijen.Select(rij => (rij.Id, rij.Oud, Nieuw: nieuw(rij.Oud))).Where(rij => !rij.Oud.SequenceEqual(rij.Nieuw)).Select(rij => (rij.Id, rij.Nieuw))];
            if (anders.Length > 0)
                await SchrijfAsync(owner, schrijf, anders, cancellationToken);
            laatste = rijen.Count == Portie ? rijen[^1].Id : null;
        }
    }

    private static async Task<List<(Guid, string[])>> LeesAsync(NpgsqlDataSource owner, string lees, Guid vanaf, CancellationToken cancellationToken)
    {
        var rijen = new List<(Guid, string[])>();
        await using var select = owner.CreateCommand(lees);
        select.Parameters.Add(new() { Value = vanaf });
        select.Parameters.Add(new() { Value = Portie });
        await using var reader = await select.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
            rijen.Add((reader.GetGuid(0), [.. Enumerable.Range(1, reader.FieldCount - 1).Select(reader.GetString)]));
        return rijen;
    }

    private static async Task SchrijfAsync(NpgsqlDataSource owner, string schrijf, (Guid Id, string[] Nieuw)[] rijen, CancellationToken cancellationToken)
    {
        await using var update = owner.CreateCommand(schrijf);
        update.Parameters.Add(new() { Value = rijen.Select(rij => rij.Id).ToArray() });
        for (var tekst = 0; tekst < rijen[0].Nieuw.Length; tekst++)
            update.Parameters.Add(new() { Value = rijen.Select(rij => rij.Nieuw[tekst]).ToArray(), NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Text });
        await update.ExecuteNonQueryAsync(cancellationToken);
    }
}
