using Npgsql;
using NpgsqlTypes;

namespace AmaWvg.MijnUitbetalingen;

/// <summary>The tables as a run reads and fills them: in bulk, as the role of background work.</summary>
internal sealed class Voorstelopslag([FromKeyedServices(Databankrol.Werker)] NpgsqlDataSource database, IServiceScopeFactory scopes)
{
    private const int LijnenPerKeer = 10_000;

    /// <summary>The organisations that this attempt of the run has done, or leaves out.</summary>
    public async Task<HashSet<HcoNummer>> GedaanAsync(Uitbetalingsrun run, CancellationToken cancellationToken)
    {
        await using var select = database.CreateCommand("""
            select tenant_id from mijn_uitbetalingen.mt_doc_uitbetaling where run_id = $1 and (data ->> 'poging')::int = $2
            union select hco from mijn_uitbetalingen.overgeslagen where run_id = $1 and poging = $2
            """);
        Voeg(select.Parameters, run.Id, run.Poging);
        await using var reader = await select.ExecuteReaderAsync(cancellationToken);
        var gedaan = new HashSet<HcoNummer>();
        while (await reader.ReadAsync(cancellationToken))
            gedaan.Add(HcoNummer.Hydrate(reader.GetString(0)));
        return gedaan;
    }

    /// <summary>What approved payments booked for the deelnemers of an organisation, by month, clawbacks taken off.</summary>
    public async Task<Dictionary<Guid, Dictionary<Maand, Bedrag>>> GeboektAsync(HcoNummer hco, Maand vanaf, CancellationToken cancellationToken)
    {
        await using var select = database.CreateCommand("""
            select l.deelnemer_id, l.maand, sum(l.bedrag)
            from mijn_uitbetalingen.uitbetalingslijn l join mijn_uitbetalingen.mt_doc_uitbetaling u on u.tenant_id = l.hco and u.id = l.uitbetaling_id
            where l.hco = $1 and l.maand >= $2 and u.nummer is not null
            group by l.deelnemer_id, l.maand having sum(l.bedrag) <> 0
            """);
        Voeg(select.Parameters, hco.Waarde, vanaf.EersteDag);
        await using var reader = await select.ExecuteReaderAsync(cancellationToken);
        var geboekt = new Dictionary<Guid, Dictionary<Maand, Bedrag>>();
        while (await reader.ReadAsync(cancellationToken))
        {
            if (!geboekt.TryGetValue(reader.GetGuid(0), out var maanden))
                geboekt.Add(reader.GetGuid(0), maanden = []);
            maanden.Add(Maand.Van(reader.GetFieldValue<DateOnly>(1)), new(reader.GetDecimal(2)));
        }
        return geboekt;
    }

    /// <summary>What the last approved payment of an organisation left to the next one.</summary>
    public async Task<Bedrag> OvergedragenAsync(HcoNummer hco, CancellationToken cancellationToken)
    {
        await using var select = database.CreateCommand("""
            select case when data ->> 'status' in ('Overgedragen', 'WachtOpRekening') then (data ->> 'bedrag')::numeric else 0 end
            from mijn_uitbetalingen.mt_doc_uitbetaling where tenant_id = $1 and nummer is not null order by nummer desc limit 1
            """);
        Voeg(select.Parameters, hco.Waarde);
        return await select.ExecuteScalarAsync(cancellationToken) is decimal bedrag ? new(bedrag) : Bedrag.Nul;
    }

    /// <summary>Puts the proposal of one organisation in place of an earlier one.</summary>
    /// <returns>False when the proposal was asked for again in the meantime, or is ready: then nobody waits for this work.</returns>
    public async Task<bool> BewaarAsync(
        Uitbetalingsrun run, BegeleiderVoorBetaling begeleider, Voorstel voorstel, Stand stand, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenConnectionAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        if (!await WachtAsync(connection, run, cancellationToken))
            return false;
        await WisAsync(connection, run, begeleider, cancellationToken);
        if (voorstel.IsNodig(begeleider.Iban))
            await VoegToeAsync(connection, run, begeleider, voorstel, cancellationToken);
        await TelAsync(connection, run, stand, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return true;
    }

    /// <summary>Leaves an organisation out of the proposal, and an earlier proposal for it too.</summary>
    /// <returns>False when nobody waits for this work any more.</returns>
    public async Task<bool> SlaOverAsync(Uitbetalingsrun run, BegeleiderVoorBetaling begeleider, string fout, Stand stand, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenConnectionAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        if (!await WachtAsync(connection, run, cancellationToken))
            return false;
        await WisAsync(connection, run, begeleider, cancellationToken);
        await using var insert = new NpgsqlCommand("insert into mijn_uitbetalingen.overgeslagen (run_id, hco, poging, naam, fout) values ($1, $2, $3, $4, $5)", connection);
        Voeg(insert.Parameters, run.Id, begeleider.Hco.Waarde, run.Poging, begeleider.Naam, fout);
        await insert.ExecuteNonQueryAsync(cancellationToken);
        await TelAsync(connection, run, stand, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return true;
    }

    /// <summary>The proposal cannot be worked out: whoever waits for it reads why.</summary>
    public async Task MisluktAsync(Uitbetalingsrun run, string fout, CancellationToken cancellationToken)
    {
        await WijzigAsync(run, (_, nu) =>
        {
            nu.Mislukte(fout);
            return Task.CompletedTask;
        }, cancellationToken);
    }

    /// <summary>Every organisation is done: the proposal may be approved.</summary>
    public async Task LegVoorAsync(Uitbetalingsrun run, DateTimeOffset nu, CancellationToken cancellationToken)
    {
        await WijzigAsync(run, async (documenten, voorstel) =>
        {
            var (aantal, totaal) = (await documenten.LeesAsync("""
                select count(*)::int, coalesce(sum((data ->> 'bedrag')::numeric), 0) from mijn_uitbetalingen.mt_doc_uitbetaling where run_id = $1 and data ->> 'status' = 'InVerwerking'
                """, [run.Id], row => (row.GetInt32(0), row.GetDecimal(1)), cancellationToken))[0];
            voorstel.LegVoor(aantal, new(totaal), nu);
        }, cancellationToken);
    }

    // The run itself, when somebody still waits for this attempt.
    private async Task WijzigAsync(Uitbetalingsrun run, Func<WerkDocumenten, Uitbetalingsrun, Task> wijzig, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenConnectionAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        if (!await WachtAsync(connection, run, cancellationToken))
            return;
        await using (var scope = scopes.CreateWerkScope(transaction))
        {
            var documenten = scope.ServiceProvider.GetRequiredService<WerkDocumenten>();
            var nu = (await documenten.LoadAsync<Uitbetalingsrun>(run.Id, cancellationToken))!;
            await wijzig(documenten, nu);
            documenten.Wijzig(nu);
            await documenten.SaveDraftAsync(cancellationToken);
        }
        await transaction.CommitAsync(cancellationToken);
    }

    private static async Task WisAsync(NpgsqlConnection connection, Uitbetalingsrun run, BegeleiderVoorBetaling begeleider, CancellationToken cancellationToken)
    {
        await using var delete = new NpgsqlBatch(connection)
        {
            BatchCommands =
            {
                new("delete from mijn_uitbetalingen.mt_doc_uitbetaling where run_id = $1 and tenant_id = $2"),
                new("delete from mijn_uitbetalingen.overgeslagen where run_id = $1 and hco = $2"),
            },
        };
        foreach (NpgsqlBatchCommand command in delete.BatchCommands)
            Voeg(command.Parameters, run.Id, begeleider.Hco.Waarde);
        await delete.ExecuteNonQueryAsync(cancellationToken);
    }

    // Several hosts may count at once; the one that is furthest is right.
    private static async Task TelAsync(NpgsqlConnection connection, Uitbetalingsrun run, Stand stand, CancellationToken cancellationToken)
    {
        await using var upsert = new NpgsqlCommand("""
            insert into mijn_uitbetalingen.voorstelvoortgang as v (run_id, poging, gedaan, totaal, bijgewerkt) values ($1, $2, $3, $4, $5)
            on conflict (run_id) do update set poging = excluded.poging, totaal = excluded.totaal, bijgewerkt = excluded.bijgewerkt,
                gedaan = case when v.poging = excluded.poging then least(greatest(v.gedaan, excluded.gedaan), excluded.totaal) else excluded.gedaan end
            """, connection);
        Voeg(upsert.Parameters, run.Id, run.Poging, stand.Gedaan, stand.Totaal, stand.Op);
        await upsert.ExecuteNonQueryAsync(cancellationToken);
    }

    private static async Task<bool> WachtAsync(NpgsqlConnection connection, Uitbetalingsrun run, CancellationToken cancellationToken)
    {
        await using var select = new NpgsqlCommand("""
            select true from mijn_uitbetalingen.mt_doc_uitbetalingsrun where id = $1 and (data ->> 'poging')::int = $2 and status = 'InOpmaak' for update
            """, connection);
        Voeg(select.Parameters, run.Id, run.Poging);
        return await select.ExecuteScalarAsync(cancellationToken) is true;
    }

    private static async Task VoegToeAsync(NpgsqlConnection connection, Uitbetalingsrun run, BegeleiderVoorBetaling begeleider, Voorstel voorstel, CancellationToken cancellationToken)
    {
        var betaling = voorstel.AlsBetaling(Guid.CreateVersion7(run.Gevraagd), run.Id, run.Poging, run.Maand, begeleider);
        await using var insert = new NpgsqlCommand("insert into mijn_uitbetalingen.mt_doc_uitbetaling (tenant_id, id, run_id, data) values ($1, $2, $3, $4)", connection);
        Voeg(insert.Parameters, betaling.Hco.Waarde, betaling.Id, betaling.RunId);
        insert.Parameters.Add(new() { Value = Documentopslag.Json(betaling), NpgsqlDbType = NpgsqlDbType.Jsonb });
        await insert.ExecuteNonQueryAsync(cancellationToken);
        foreach (var deel in voorstel.Lijnen.Chunk(LijnenPerKeer))
            await VoegToeAsync(connection, betaling.Id, betaling.Hco.Waarde, deel, cancellationToken);
    }

    private static async Task VoegToeAsync(NpgsqlConnection connection, Guid uitbetaling, string hco, (Guid Deelnemer, Lijn Lijn)[] lijnen, CancellationToken cancellationToken)
    {
        await using var insert = new NpgsqlCommand("""
            insert into mijn_uitbetalingen.uitbetalingslijn (uitbetaling_id, hco, deelnemer_id, maand, bedrag, regel)
            select $1, $2, * from unnest($3, $4, $5, $6)
            """, connection);
        Voeg(insert.Parameters, uitbetaling, hco, Array.ConvertAll(lijnen, rij => rij.Deelnemer), Array.ConvertAll(lijnen, rij => rij.Lijn.Maand.EersteDag),
            Array.ConvertAll(lijnen, rij => rij.Lijn.Bedrag.Euro), Array.ConvertAll(lijnen, rij => rij.Lijn.Regel.ToString()));
        await insert.ExecuteNonQueryAsync(cancellationToken);
    }

    private static void Voeg(NpgsqlParameterCollection parameters, params ReadOnlySpan<object> values)
    {
        foreach (var value in values)
            parameters.Add(new() { Value = value });
    }
}

/// <summary>How many organisations of a proposal are worked out.</summary>
internal sealed record Stand(int Gedaan, int Totaal, DateTimeOffset Op);
