using AmaWvg.MijnUitbetalingen;
using Marten;
using Marten.Services;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace AmaWvg.Tests.MijnUitbetalingen;

/// <summary>The rows of the release before become documents, each as it was; what the tests leave is put back.</summary>
[Collection(Runportaal.Naam)]
public sealed class MigratieTests(Runportaal runs)
{
    // The tables as the migration finds them.
    private const string Terug = """
        delete from mijn_uitbetalingen.bankbestand; delete from mijn_uitbetalingen.voorstelvoortgang; delete from mijn_uitbetalingen.overgeslagen;
        delete from mijn_uitbetalingen.uitbetalingslijn; delete from mijn_uitbetalingen.uitbetaling; delete from mijn_uitbetalingen.uitbetalingsrun;
        alter table mijn_uitbetalingen.uitbetalingslijn drop constraint uitbetalingslijn_uitbetaling_fkey;
        alter table mijn_uitbetalingen.bankbestand drop constraint bankbestand_run_id_fkey;
        alter table mijn_uitbetalingen.voorstelvoortgang drop constraint voorstelvoortgang_run_id_fkey;
        alter table mijn_uitbetalingen.overgeslagen drop constraint overgeslagen_run_id_fkey;
        drop table mijn_uitbetalingen.mt_doc_uitbetaling, mijn_uitbetalingen.mt_doc_uitbetalingsrun, mijn_uitbetalingen.mt_doc_tariefregel;
        drop function mijn_uitbetalingen.bewaak_vier_ogen_document;
        alter table mijn_uitbetalingen.uitbetalingsrun add foreign key (vorige) references mijn_uitbetalingen.uitbetalingsrun;
        alter table mijn_uitbetalingen.uitbetaling add foreign key (run_id) references mijn_uitbetalingen.uitbetalingsrun;
        alter table mijn_uitbetalingen.uitbetalingslijn add foreign key (uitbetaling_id) references mijn_uitbetalingen.uitbetaling on delete cascade;
        alter table mijn_uitbetalingen.bankbestand add foreign key (run_id) references mijn_uitbetalingen.uitbetalingsrun on delete cascade;
        alter table mijn_uitbetalingen.voorstelvoortgang add foreign key (run_id) references mijn_uitbetalingen.uitbetalingsrun on delete cascade;
        alter table mijn_uitbetalingen.overgeslagen add foreign key (run_id) references mijn_uitbetalingen.uitbetalingsrun on delete cascade;
        """;

    // Runs of every state, with and without the marks of people; payments of every state, one of them a proposal.
    private const string Rijen = """
        insert into mijn_uitbetalingen.tariefregel values (uuidv7(), '2031-02-01', 103.5, 1300, '2026-03-04 05:06:07.123456+01', 'Fien ''t Hart "x"');
        insert into mijn_uitbetalingen.uitbetalingsrun
            (id, maand, eerste_maand, vorige, status, poging, gemaakt_door, gemaakt_door_sleutel, gevraagd, voorgesteld, aantal, totaal,
            goedgekeurd_door, goedgekeurd_door_sleutel, goedgekeurd, uitbetaald_op, fout, gemaakt_door_mens, goedgekeurd_door_mens)
        values ('00000000-0000-7000-8000-000000000001', '2026-01-01', '2018-07-01', null, 'Uitbetaald', 1, 'Fien', 'f', '2026-01-06 10:00:00.5+01', '2026-01-06 10:01+01', 2, 303.17,
                'Goele', 'g', '2026-01-06 12:00:00.000001+01', '2026-01-08', null, null, null),
            ('00000000-0000-7000-8000-000000000002', '2026-02-01', '2018-07-01', '00000000-0000-7000-8000-000000000001', 'Goedgekeurd', 3, 'Fien', 'f', '2026-02-06 10:00+01',
                '2026-02-06 10:01+01', 0, 0, 'Goele', 'g', '2026-02-06 12:00+01', null, null, 'mf', 'mg'),
            ('00000000-0000-7000-8000-000000000003', '2026-03-01', '2018-07-01', '00000000-0000-7000-8000-000000000002', 'Mislukt', 1, 'Fien', 'f', '2026-03-06 10:00+01',
                null, 0, 0, null, null, null, null, 'De berekening brak af.', 'mf', null),
            ('00000000-0000-7000-8000-000000000004', '2026-04-01', '2018-07-01', '00000000-0000-7000-8000-000000000002', 'Voorgesteld', 2, 'Fien', 'f', '2026-04-06 10:00+02',
                '2026-04-06 10:01+02', 1, 12.34, null, null, null, null, null, 'mf', null),
            ('00000000-0000-7000-8000-000000000005', '2026-05-01', '2018-07-01', '00000000-0000-7000-8000-000000000002', 'InOpmaak', 1, 'Fien', 'f', '2026-05-06 10:00+02',
                null, 0, 0, null, null, null, null, null, 'mf', null);
        insert into mijn_uitbetalingen.uitbetaling
        select uuidv7(), hco, ('00000000-0000-7000-8000-00000000000' || run)::uuid, poging, 'Werkhuis "De Lochting" & co', maand::date, iban,
            nieuw, na, terug, over, nieuw + na + terug + over, status, nummer, dag::date
        from (values
            ('9100001', 1, 1, '2026-01-01', 'BE68539007547034', 101.58, 0, 0, 0, 'Uitbetaald', 1, '2026-01-08'),
            ('9100002', 1, 1, '2026-01-01', 'BE68539007547034', 203.16, 101.58, -103.15, 0.00, 'Uitbetaald', 2, '2026-01-08'),
            ('9100003', 1, 1, '2026-01-01', null, 101.58, 0, 0, 0, 'WachtOpRekening', 3, '2026-01-06'),
            ('9100001', 2, 3, '2026-02-01', 'BE68539007547034', 0, 0, -50.5, 0, 'Overgedragen', 4, '2026-02-06'),
            ('9100003', 2, 3, '2026-02-01', 'BE68539007547034', 0, 0, -101.58, 101.58, 'Verrekend', 5, '2026-02-06'),
            ('9100001', 4, 2, '2026-04-01', 'BE68539007547034', 62.84, 0, 0, -50.5, 'InVerwerking', null, null)
        ) b (hco, run, poging, maand, iban, nieuw, na, terug, over, status, nummer, dag);
        insert into mijn_uitbetalingen.uitbetalingslijn (uitbetaling_id, deelnemer_id, maand, hco, bedrag, regel)
        select id, uuidv7(), maand, hco, nieuwe_maanden, 'NieuweMaand' from mijn_uitbetalingen.uitbetaling where nieuwe_maanden <> 0;
        """;

    [Fact]
    public async Task Run_OnTheTablesOfTheReleaseBefore_MakesADocumentOfEveryRow()
    {
        await using var connection = await runs.Portaal.Eigenaar.OpenConnectionAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        var migratie = runs.Portaal.Services.GetServices<ModuleSchema>().Single(schema => schema.Historie == "kernel.migratie_mijnuitbetalingendb")
            .Migraties.Single(migratie => migratie.Naam == "0031_Documenten");

        await VoerUitAsync(connection, Terug);
        await VoerUitAsync(connection, Rijen);
        await VoerUitAsync(connection, migratie.Sql());

        var opties = SessionOptions.ForTransaction(transaction);
        opties.TenantId = Sleutelregister.Departement.Waarde;
        await using var sessie = runs.Portaal.Services.GetRequiredService<Documentopslag>().Werker.LightweightSession(opties);
        var regels = (await sessie.Query<Tariefregel>().ToListAsync()).Select(r => string.Join(' ',
            r.Id, Dag(r.Vanaf.EersteDag), Getal(r.PerMaand), Getal(r.Plafond), Moment(r.Toegevoegd), r.Door));
        Assert.Equal(await LeesAsync(connection, "select concat_ws(' ', id, vanaf, per_maand, plafond, {toegevoegd}, door) from mijn_uitbetalingen.tariefregel"), regels.Order(StringComparer.Ordinal));
        var gemaakt = (await sessie.Query<Uitbetalingsrun>().ToListAsync()).Select(r => string.Join('|',
            r.Id, Dag(r.Maand.EersteDag), Dag(r.EersteMaand.EersteDag), r.Vorige, r.Status, r.Poging, r.GemaaktDoor, r.GemaaktDoorSleutel, r.GemaaktDoorMens, Moment(r.Gevraagd), Moment(r.Voorgesteld),
            r.Fout, r.Aantal, Getal(r.Totaal), r.GoedgekeurdDoor, r.GoedgekeurdDoorSleutel, r.GoedgekeurdDoorMens, Moment(r.Goedgekeurd), Dag(r.UitbetaaldOp)));
        Assert.Equal(await LeesAsync(connection, """
            select array_to_string(array[id::text, maand::text, eerste_maand::text, vorige::text, status, poging::text, gemaakt_door, gemaakt_door_sleutel, gemaakt_door_mens, {gevraagd}, {voorgesteld}, fout,
                aantal::text, totaal::text, goedgekeurd_door, goedgekeurd_door_sleutel, goedgekeurd_door_mens, {goedgekeurd}, uitbetaald_op::text], '|', '') from mijn_uitbetalingen.uitbetalingsrun
            """), gemaakt.Order(StringComparer.Ordinal));
        var betalingen = (await sessie.Query<Uitbetaling>().Where(u => u.AnyTenant()).ToListAsync()).Select(u => string.Join('|',
            u.Id, u.Hco.Waarde, u.RunId, u.Poging, u.Naam, Dag(u.Maand.EersteDag), u.Iban?.Waarde, Getal(u.NieuweMaanden), Getal(u.Nabetalingen), Getal(u.Terugvorderingen), Getal(u.Overgedragen),
            Getal(u.Bedrag), u.Status, u.Nummer, Dag(u.Verwerkingsdatum)));
        Assert.Equal(await LeesAsync(connection, """
            select array_to_string(array[id::text, hco, run_id::text, poging::text, naam, maand::text, iban, nieuwe_maanden::text, nabetalingen::text, terugvorderingen::text, overgedragen::text,
                bedrag::text, status, nummer::text, verwerkingsdatum::text], '|', '') from mijn_uitbetalingen.uitbetaling
            """), betalingen.Order(StringComparer.Ordinal));
        Assert.Equal(["6 366.59 true"], await LeesAsync(connection, """
            select concat_ws(' ', count(*), sum((d.data ->> 'bedrag')::numeric), (sum((d.data ->> 'bedrag')::numeric) = sum(u.bedrag) and count(*) = (select count(*) from mijn_uitbetalingen.uitbetaling))::text)
            from mijn_uitbetalingen.mt_doc_uitbetaling d join mijn_uitbetalingen.uitbetaling u on (d.tenant_id, d.id, d.run_id, d.nummer) is not distinct from (u.hco, u.id, u.run_id, u.nummer)
            """));
        Assert.Equal(4, (await LeesAsync(connection, "select l.regel from mijn_uitbetalingen.uitbetalingslijn l join mijn_uitbetalingen.mt_doc_uitbetaling u on u.tenant_id = l.hco and u.id = l.uitbetaling_id")).Count);
    }

    private static string? Dag(DateOnly? dag) => dag?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static string? Moment(DateTimeOffset? moment) => moment?.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss.ffffff", System.Globalization.CultureInfo.InvariantCulture);

    private static string Getal(Bedrag bedrag) => bedrag.Euro.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static async Task VoerUitAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    // {a} is the moment in the column a.
    private static async Task<IReadOnlyList<string>> LeesAsync(NpgsqlConnection connection, string sql)
    {
        await using var select = new NpgsqlCommand(System.Text.RegularExpressions.Regex.Replace(sql, @"\{(\w+)\}", "to_char($1 at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS.US')"), connection);
        await using var reader = await select.ExecuteReaderAsync();
        var rijen = new List<string>();
        while (await reader.ReadAsync())
            rijen.Add(reader.GetString(0));
        return [.. rijen.Order(StringComparer.Ordinal)];
    }
}
