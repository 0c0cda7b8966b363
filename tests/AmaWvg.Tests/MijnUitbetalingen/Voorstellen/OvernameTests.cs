using AmaWvg.Tests.MijnVoorziening;
using AmaWvg.Tests.MijnVoorziening.Beheer;
using AmaWvg.Tests.MijnVoorziening.Beheer.Voorzieningen;

namespace AmaWvg.Tests.MijnUitbetalingen.Voorstellen;

/// <summary>An organisation that is absorbed while its next recognition was granted already: everybody is still paid, and nobody counts that recognition.</summary>
[Collection(Runportaal.Naam)]
public sealed class OvernameTests(Runportaal runs)
{
    [Fact]
    public async Task Absorption_WithARecognitionStillToBegin_LeavesEveryReaderWorking()
    {
        var maand = runs.VolgendeMaand();
        var dag = Betaalkalender.DagVan(maand);
        runs.Portaal.Klok.Vandaag = dag;
        var (naar, derde) = (await runs.MaakOrganisatieAsync(maand.EersteDag), await runs.MaakOrganisatieAsync(maand.EersteDag));
        var van = await runs.Portaal.MaakOrganisatieAsync(TestErkenning.Geen);
        await van.ErkenAsync(dag.AddYears(-4), maand.LaatsteDag);
        await van.ErkenAsync(maand.Volgende.EersteDag, maand.Volgende.EersteDag.AddYears(5).AddDays(-1));
        await van.MaakOvereenkomstAsync(await van.MaakDeelnemerAsync(), maand.EersteDag);
        await runs.MaakRekeningAsync(van, 7, new(2020, 1, 1));

        var page = await runs.Portaal.NeemOverAsync(van, naar, datum: $"{dag:dd/MM/yyyy}");

        page.HeeftBericht("Overname verwerkt");
        Assert.Equal(["Opgeheven", "Actief"], page.Rijen().Where(rij => rij[0].StartsWith("AMA-", StringComparison.Ordinal)).Select(rij => rij[^1]));
        await runs.BetaalAsync();
        foreach (var organisatie in (TestOrganisatie[])[van, naar, derde])
            Assert.Single(await runs.BetalingenAsync(organisatie));

        // The month after: the recognition that was withdrawn counts for nobody.
        runs.Portaal.Klok.Vandaag = Betaalkalender.DagVan(runs.VolgendeMaand());
        await runs.BetaalAsync();
        Assert.Single(await runs.BetalingenAsync(van));
        Assert.Equal(2, (await runs.LijnenAsync(naar)).Count(lijn => lijn.StartsWith($"{maand.Volgende.EersteDag:yyyy-MM}", StringComparison.Ordinal)));
        Assert.Equal($"Verlopen sinds {maand.Volgende.EersteDag:dd/MM/yyyy}", (await (await van.ClientAsync()).GetAsync("/mijn-voorziening")).Feiten()["Erkenning"]);
        Assert.DoesNotContain("Actief", (await (await runs.Portaal.BehandelaarAsync()).GetAsync($"/beheer/voorzieningen?zoek={van.Hco}")).Rijen().Single()[^2], StringComparison.Ordinal);
        (await (await van.ClientAsync()).GetAsync("/overeenkomsten")).IsPagina("Overeenkomsten");
        await using (var werk = new Achtergrondwerk(van))
            await werk.DagAsync();
        Assert.Empty(await runs.Portaal.UitboxAsync<ErkenningLooptAf>(van));
    }

    [Fact]
    public async Task Migration_OfARowThatEndsBeforeItBegins_WithdrawsIt()
    {
        var organisatie = await runs.Portaal.MaakOrganisatieAsync(TestErkenning.Geen);
        await using var connection = await runs.Portaal.Eigenaar.OpenConnectionAsync(TestContext.Current.CancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(TestContext.Current.CancellationToken);
        // As the version before left it.
        await VoerUitAsync($"""
            alter table mijn_voorziening.erkenning drop constraint erkenning_termijn, drop column is_ingetrokken;
            alter table mijn_voorziening.erkenning add constraint erkenning_termijn check (tot_en_met >= van or (opgeheven_op is not null and tot_en_met = van - 1));
            insert into mijn_voorziening.erkenning (id, hco, nummer, van, tot_en_met, opgeheven_op) values (uuidv7(), '{organisatie.Hco}', 'AMA-9', '2028-02-29', '2028-02-28', '2027-01-01');
            """);

        await VoerUitAsync(await SqlAsync());

        await using var select = connection.CreateCommand();
        select.CommandText = $"select van || ' ' || tot_en_met || ' ' || is_ingetrokken from mijn_voorziening.erkenning where hco = '{organisatie.Hco}'";
        Assert.Equal("2028-02-29 2033-02-27 true", await select.ExecuteScalarAsync(TestContext.Current.CancellationToken));
        await transaction.RollbackAsync(TestContext.Current.CancellationToken);

        async Task VoerUitAsync(string sql)
        {
            await using var command = connection.CreateCommand();
            command.CommandText = sql;
            await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        }
    }

    [Theory]
    [InlineData("2027-01-01", "2026-01-01", false)]
    [InlineData("2027-01-03", null, true)]
    public async Task Database_PeriodThatCannotBe_IsRefused(string totEnMet, string? opgehevenOp, bool isIngetrokken)
    {
        var organisatie = await runs.Portaal.MaakOrganisatieAsync(TestErkenning.Geen);

        var fout = await Assert.ThrowsAsync<Npgsql.PostgresException>(() => runs.Portaal.VoerUitAsync("""
            insert into mijn_voorziening.mt_doc_erkenning (tenant_id, id, data)
            select $1, id, jsonb_build_object('id', id, 'hco', $1, 'nummer', 'x', 'van', '2027-01-02', 'tot_en_met', $2, 'opgeheven_op', nullif($3, ''), 'is_ingetrokken', $4) from uuidv7() id
            """, organisatie.Hco.Waarde, totEnMet, opgehevenOp ?? "", isIngetrokken));

        Assert.Equal(Npgsql.PostgresErrorCodes.CheckViolation, fout.SqlState);
    }

    private static async Task<string> SqlAsync()
    {
        var assembly = typeof(AmaWvg.MijnVoorziening.MijnVoorzieningModule).Assembly;
        using var reader = new StreamReader(assembly.GetManifestResourceStream(assembly.GetManifestResourceNames().Single(name => name.EndsWith("M0010_IngetrokkenErkenning.sql", StringComparison.Ordinal)))!);
        return await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
    }
}
