namespace AmaWvg.Tests.Kernel.Opslag;

/// <summary>Which changes of an organisation leave a mark, so that no host shows an answer of before.</summary>
public sealed class WijzigingsmerkTests(Portaal portaal)
{
    [Fact]
    public async Task Triggers_OfTheDatabase_StandOnEveryTableThatAnAnswerIsMadeFrom()
    {
        await using var select = portaal.Eigenaar.CreateCommand("""
            select array_agg(tgrelid::regclass || ' ' || tgname order by tgrelid::regclass::text, tgname)
            from pg_trigger join pg_proc on pg_proc.oid = tgfoid where proname in ('noteer_wijziging', 'noteer_documentwijziging')
            """);

        Assert.Equal(
            [
                "begeleiding.mt_doc_dossierstuk anders", "begeleiding.mt_doc_dossierstuk erbij", "begeleiding.mt_doc_modelversie anders", "begeleiding.mt_doc_modelversie erbij", "begeleiding.mt_doc_modelversie weg",
                "begeleiding.mt_doc_personeelslid anders", "begeleiding.mt_doc_personeelslid erbij", "begeleiding.mt_doc_polis anders", "begeleiding.mt_doc_polis erbij",
                "mijn_voorziening.mt_doc_erkenning anders", "mijn_voorziening.mt_doc_erkenning erbij", "mijn_voorziening.mt_doc_erkenning weg",
                "mijn_voorziening.mt_doc_erkenningsaanvraag anders", "mijn_voorziening.mt_doc_erkenningsaanvraag erbij", "mijn_voorziening.mt_doc_erkenningsaanvraag weg",
                "mijn_voorziening.mt_doc_voorziening anders",
                "overeenkomsten.mt_doc_deelnemer anders", "overeenkomsten.mt_doc_deelnemer erbij",
                "overeenkomsten.mt_doc_overeenkomst anders", "overeenkomsten.mt_doc_overeenkomst erbij",
            ],
            (string[])(await select.ExecuteScalarAsync())!);
    }

    [Fact]
    public async Task Change_UnderWay_MakesNobodyWait()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        await organisatie.MaakDeelnemerAsync();
        var ander = await organisatie.MaakDeelnemerAsync();
        await using var connection = await portaal.Eigenaar.OpenConnectionAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await using var update = new Npgsql.NpgsqlCommand($"update overeenkomsten.mt_doc_deelnemer set data = data where tenant_id = '{organisatie.Hco}' and id <> '{ander.Id}'", connection, transaction);
        Assert.Equal(1, await update.ExecuteNonQueryAsync());

        await organisatie.MaakOvereenkomstAsync(ander, new(2026, 1, 1));

        await transaction.RollbackAsync();
    }

    // Two days of a very busy organisation. The sum of so many marks is no bigint any more.
    [Fact]
    public async Task Pages_AfterTwentyThousandChanges_AnswerAndSeeTheNextOne()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        await organisatie.MaakOvereenkomstAsync(await organisatie.MaakDeelnemerAsync("Luc"), new(2026, 1, 1));
        await portaal.VoerUitAsync("insert into kernel.wijziging (hco) select $1 from generate_series(1, 20000)", organisatie.Hco.Waarde);
        var client = await organisatie.ClientAsync();
        foreach (var pagina in new[] { "/overeenkomsten", "/begeleiding" })
            Assert.Single((await client.GetAsync(pagina)).Rijen());

        await organisatie.MaakOvereenkomstAsync(await organisatie.MaakDeelnemerAsync("Mia"), new(2026, 1, 2));

        foreach (var pagina in new[] { "/overeenkomsten", "/begeleiding" })
            Assert.Equal(2, (await client.GetAsync(pagina)).Rijen().Count);
    }
}
