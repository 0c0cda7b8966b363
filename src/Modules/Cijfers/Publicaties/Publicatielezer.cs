using Npgsql;

namespace AmaWvg.Cijfers;

/// <summary>Reads what was published, for who is not signed in: as the role app, which may read nothing else without an organisation.</summary>
internal sealed class Publicatielezer(NpgsqlDataSource database)
{
    private const string Een = $"select data from {CijfersDocumenten.Publicaties} where onderwerp = $1 and dag = $2";
    private const string Dagen = $"select onderwerp, dag from {CijfersDocumenten.Publicaties} order by onderwerp, dag desc";

    public async Task<Publicatie?> VindAsync(string onderwerp, DateOnly dag, CancellationToken cancellationToken)
    {
        await using var command = database.CreateCommand(Een);
        command.Parameters.Add(new() { Value = onderwerp });
        command.Parameters.Add(new() { Value = dag });
        return await command.ExecuteScalarAsync(cancellationToken) is string json ? Documentopslag.Lees<Publicatie>(json) : null;
    }

    /// <summary>The days of which a subject is published, the last first.</summary>
    public async Task<ILookup<string, DateOnly>> DagenAsync(CancellationToken cancellationToken)
    {
        await using var command = database.CreateCommand(Dagen);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var rijen = new List<(string Onderwerp, DateOnly Dag)>();
        while (await reader.ReadAsync(cancellationToken))
            rijen.Add((reader.GetString(0), reader.GetFieldValue<DateOnly>(1)));
        return rijen.ToLookup(rij => rij.Onderwerp, rij => rij.Dag);
    }
}
