using Npgsql;

namespace AmaWvg.Kernel;

/// <summary>The values in the history of a participant. The lines themselves stay: what was done, when and by whom.</summary>
internal sealed class Historiekbewaring(Werktransactie werk) : IBewaartermijn
{
    private const string Over = "(hco, onderwerp) in (select * from unnest($1::text[], $2::uuid[]))";

    public string Wat => "Historiekregels leeggemaakt";

    public async Task<IReadOnlyCollection<Guid>> WieBlijftAsync(IReadOnlyList<Vervallendossier> dossiers, DateOnly sinds, CancellationToken cancellationToken)
    {
        await using var select = Vraag($"select distinct onderwerp from kernel.historiek where {Over} and tijdstip >= $3", dossiers);
        select.Parameters.Add(new() { Value = sinds.ToDateTime(default, DateTimeKind.Utc) });
        var onderwerpen = new HashSet<Guid>();
        await using var reader = await select.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
            onderwerpen.Add(reader.GetGuid(0));
        return dossiers.Met(onderwerpen);
    }

    public async Task<int> WisAsync(IReadOnlyList<Vervallendossier> dossiers, CancellationToken cancellationToken)
    {
        await using var update = Vraag($"update kernel.historiek set toelichting = null where {Over} and toelichting is not null", dossiers);
        return await update.ExecuteNonQueryAsync(cancellationToken);
    }

    private NpgsqlCommand Vraag(string sql, IReadOnlyList<Vervallendossier> dossiers) => new(sql, werk.Transaction.Connection)
    {
        Parameters =
        {
            new() { Value = dossiers.SelectMany(dossier => dossier.Onderwerpen.Select(_ => dossier.Hco.Waarde)).ToArray() },
            new() { Value = dossiers.SelectMany(dossier => dossier.Onderwerpen).ToArray() },
        },
    };
}
