using AmaWvg.MijnUitbetalingen;
using AmaWvg.Voorbeeldgegevens;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace AmaWvg.Tests.Voorbeeldgegevens;

public sealed class VoorbeeldgegevensTests(GeladenPortaal geladen) : IClassFixture<GeladenPortaal>
{
    private const string Inhoud = """
        select md5(string_agg(rij, '|' order by rij collate "C")) from (
            select concat_ws('|', o.id, o.data, o.zoektekst, o.sorteernaam, o.sorteereinde) rij from overeenkomsten.mt_doc_overeenkomst o union all select concat_ws('|', d.id, d.data) from overeenkomsten.mt_doc_deelnemer d
            union all select h::text from kernel.historiek h union all select tenant_id || data::text from mijn_voorziening.mt_doc_voorziening
            union all select u.data::text from mijn_uitbetalingen.mt_doc_uitbetaling u union all select l::text from mijn_uitbetalingen.uitbetalingslijn l
            union all select tenant_id || data::text from mijn_voorziening.mt_doc_erkenning union all select tenant_id || data::text from mijn_voorziening.mt_doc_bijlage union all select t::text from toegangsbeheer.toegang t union all select m::text from toegangsbeheer.medewerker m
            union all select (b.tenant_id, b.id, b.data, b.verzonden, b.verzenddag, b.zoektekst)::text from mijn_berichten.mt_doc_bericht b
            union all select (z.tenant_id, z.id, z.data, z.bericht_id, z.status, z.tijdstip)::text from mijn_berichten.mt_doc_bezorging z
            union all select (s.tenant_id, s.id, s.data, s.deelnemer_id, s.overeenkomst_id, s.plicht, s.dag, s.tot, s.kern, s.vervallen)::text from begeleiding.mt_doc_dossierstuk s
            union all select (m.tenant_id, m.id, m.data, m.overeenkomst_id, m.nummer)::text from begeleiding.mt_doc_modelversie m union all select i::text from begeleiding.bijlage_inhoud i
            union all select (b.id, b.data)::text from begeleiding.mt_doc_dossierbijlage b union all select (w.id, w.data)::text from begeleiding.mt_doc_werkpost w union all select (p.id, p.data)::text from begeleiding.mt_doc_personeelslid p
            union all select (p.id, p.data)::text from begeleiding.mt_doc_polis p union all select (t.id, t.data)::text from begeleiding.mt_doc_beleidstekst t union all select (a.id, a.data)::text from begeleiding.mt_doc_standaardafspraken a)
        """;

    private const string Bijwerk = """
        select string_agg(regel, '|' order by regel) from (
            select indexdef regel from pg_indexes where schemaname in ('kernel', 'overeenkomsten', 'mijn_voorziening', 'mijn_berichten', 'mijn_uitbetalingen', 'begeleiding', 'toegang')
            union all select conrelid::regclass || pg_get_constraintdef(oid) from pg_constraint where contype in ('f', 'p', 'u'))
        """;

    private static readonly string Vandaag = "date '2026-11-22'";

    [Fact]
    public async Task LoadAsync_Ordinary_Has255RecognisedVoorzieningen()
    {
        Assert.Equal(255, await geladen.LeesAsync<long>(
            $"select count(distinct tenant_id) from mijn_voorziening.mt_doc_erkenning where {Vandaag} between (data ->> 'van')::date and (data ->> 'tot_en_met')::date"));
        Assert.Equal(59, await geladen.LeesAsync<long>(
            "select count(*) from mijn_voorziening.mt_doc_voorziening where data ->> 'type' = 'Maatwerkbedrijf' and data ->> 'naam' not like '%(fictief)'"));
        Assert.Equal(227, await geladen.LeesAsync<long>("select count(*) from mijn_voorziening.mt_doc_voorziening where data ->> 'naam' like '%(fictief)'"));
        Assert.Equal("Levanto,Mariasteen", await geladen.LeesAsync<string>(
            "select string_agg(data ->> 'naam', ',' order by data ->> 'naam') from mijn_voorziening.mt_doc_voorziening where data ->> 'gemeente' = ''"));
    }

    [Fact]
    public async Task LoadAsync_ExampleRound_PublishesEveryReportWithItsHash() => Assert.Equal("30 30 2", await geladen.LeesAsync<string>(
        """
        select concat_ws(' ',
            (select count(*) from inspecties.mt_doc_gepubliceerdverslag v join inspecties.publicatie p using (id) where encode(sha256(p.inhoud), 'hex') = v.data ->> 'sha256'),
            (select count(*) from inspecties.mt_doc_verslag v join inspecties.inhoud i using (id) where encode(sha256(i.inhoud), 'hex') = v.data ->> 'sha256'),
            (select count(*) from inspecties.mt_doc_inspectie where status = 'Remediering'))
        """));

    [Fact]
    public async Task LoadAsync_ExampleRound_NamesItsBegeleidersToTheDepartment() => Assert.Equal(30, await geladen.LeesAsync<long>(
        "select count(*) from inspecties.mt_doc_inspectie i join mijn_voorziening.mt_doc_voorziening v using (tenant_id) where v.data ->> 'naam' = i.data -> 'begeleider' ->> 'naam'"));

    [Fact]
    public async Task LoadAsync_Ordinary_HasSomeRecognitionsThatEndSoonAndNoneThatOverlap()
    {
        Assert.InRange(await geladen.LeesAsync<long>(
            $"select count(*) from mijn_voorziening.mt_doc_erkenning where (data ->> 'tot_en_met')::date between {Vandaag} and {Vandaag} + 180"), 3, 50);
        Assert.Equal(0, await geladen.LeesAsync<long>(
            "select count(*) from mijn_voorziening.mt_doc_erkenning a join mijn_voorziening.mt_doc_erkenning b using (tenant_id) where a.id <> b.id and a.data ->> 'van' between b.data ->> 'van' and b.data ->> 'tot_en_met'"));
    }

    [Fact]
    public async Task LoadAsync_Ordinary_EveryRecognitionHasADecisionAndALineInTheHistory() => Assert.Equal(0, await geladen.LeesAsync<long>(
        """
        select count(*)
        from (select tenant_id hco, (data ->> 'besluit')::uuid besluit, data ->> 'nummer' nummer, (data ->> 'van')::date van, (data ->> 'tot_en_met')::date tot_en_met from mijn_voorziening.mt_doc_erkenning) e
        join (select tenant_id hco, id from mijn_voorziening.mt_doc_voorziening) v using (hco)
        left join mijn_voorziening.mt_doc_bijlage b on b.id = e.besluit and b.tenant_id = e.hco and b.data ->> 'naam' = 'erkenningsbesluit ' || e.nummer || '.pdf'
        left join mijn_voorziening.bijlage_inhoud i on i.id = b.id and i.hco = e.hco and sha256(i.inhoud) = decode(b.data ->> 'sha256', 'base64') and length(i.inhoud) = (b.data ->> 'grootte')::int
        left join kernel.historiek h on h.onderwerp = v.id and h.hco = e.hco and h.actie = 'Erkenningsperiode toegevoegd' and h.toelichting = to_char(e.van, '"Van "DD/MM/YYYY') || to_char(e.tot_en_met, '" tot en met "DD/MM/YYYY.')
        where i.id is null or h.id is null
        """));

    [Fact]
    public async Task LoadAsync_Ordinary_MunicipalitiesAreThoseOfToday() => Assert.Equal("Hamme,Hasselt,Hasselt,Leuven,Ronse,Rotselaar,Sint-Truiden", await geladen.LeesAsync<string>(
        """
        select string_agg(data ->> 'gemeente', ',' order by data ->> 'gemeente') from mijn_voorziening.mt_doc_voorziening
        where data ->> 'naam' in ('De Wroeter', 'De Springplank', 'De Ploeg', 'Kiemkracht', 'Grijkoort – Werkplaats', 'Den Ateljee', 'VELO')
        """));

    [Fact]
    public async Task LoadAsync_Ordinary_HasTheAgreementsAskedForOfWhichFewAtDeLochting()
    {
        Assert.Equal(15_000, await geladen.LeesAsync<long>("select count(*) from overeenkomsten.mt_doc_overeenkomst"));
        Assert.Equal(60, await geladen.LeesAsync<long>(
            "select count(*) from overeenkomsten.mt_doc_overeenkomst o join mijn_voorziening.mt_doc_voorziening v on v.tenant_id = o.tenant_id where v.data ->> 'naam' = 'De Lochting'"));
        Assert.InRange(await geladen.LeesAsync<double>(
            "select max(n)::float8 / sum(n)::float8 from (select count(*) n from overeenkomsten.mt_doc_overeenkomst group by tenant_id)"), 0.03, 0.05);
    }

    [Fact]
    public async Task LoadAsync_Ordinary_DatesFollowTheRules()
    {
        Assert.Equal(0, await geladen.LeesAsync<long>(
            """
            select count(*) from overeenkomsten.mt_doc_overeenkomst o where not exists (
                select from mijn_voorziening.mt_doc_erkenning e where e.tenant_id = o.tenant_id and o.startdatum between (e.data ->> 'van')::date and (e.data ->> 'tot_en_met')::date)
            """));
        Assert.Equal(0, await geladen.LeesAsync<long>(
            $"select count(*) from overeenkomsten.mt_doc_overeenkomst where einddatum < startdatum or startdatum < '2018-07-01' or aanmeldingsdag > {Vandaag}"));
        Assert.Equal(0, await geladen.LeesAsync<long>(
            """
            select count(*) from overeenkomsten.mt_doc_overeenkomst a join overeenkomsten.mt_doc_overeenkomst b using (tenant_id, deelnemer_id)
            where a.id <> b.id and lower(a.data ->> 'referentie') = lower(b.data ->> 'referentie') and a.startdatum between b.startdatum and b.sorteereinde
            """));
        Assert.InRange(await geladen.LeesAsync<long>($"select count(*) from overeenkomsten.mt_doc_overeenkomst where startdatum > {Vandaag}"), 50, 500);
    }

    [Fact]
    public async Task LoadAsync_Ordinary_EveryInszIsValidAndOfSomebodyOldEnough()
    {
        await using var command = geladen.Portaal.Eigenaar.CreateCommand(
            """
            select d.insz, d.opgegeven_geboortedatum, min(o.startdatum) from overeenkomsten.mt_doc_deelnemer d
            join overeenkomsten.mt_doc_overeenkomst o on o.tenant_id = d.tenant_id and o.deelnemer_id = d.id group by d.tenant_id, d.id
            """);
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            Assert.True(Insz.TryParse(reader.GetString(0), out var insz), "An INSZ is not valid.");
            var geboren = insz.Geboortedatum ?? reader.GetFieldValue<DateOnly>(1);
            Assert.InRange(reader.GetFieldValue<DateOnly>(2), geboren.AddYears(18), geboren.AddYears(66));
        }
    }

    [Fact]
    public async Task LoadAsync_Ordinary_PaymentsAreNumberedAndLeaveNothingToTheRunThatMadeThem()
    {
        Assert.Equal(12, await geladen.LeesAsync<long>("select count(*) from mijn_uitbetalingen.mt_doc_uitbetalingsrun"));
        Assert.True(await geladen.LeesAsync<bool>("select max(nummer) = count(*) and max(nummer) = (select laatste from mijn_uitbetalingen.betalingsteller) from mijn_uitbetalingen.mt_doc_uitbetaling"));

        // The last run once more: all that it finds is booked.
        await VerzetAsync("2026-10", "2026-12");
        var laatste = (await geladen.Portaal.DocumentenAsync<Uitbetalingsrun>()).Single(run => run.Maand == new Maand(2026, 12));
        await geladen.Portaal.VoegRunToeAsync(TestUitbetalingen.MaakRun(
            Guid.CreateVersion7(), new(2026, 10), new(2026, 10, 6, 6, 0, 0, TimeSpan.Zero), RunStatus.InOpmaak, laatste.EersteMaand, laatste.Id));
        await geladen.Portaal.Services.GetRequiredService<Voorstelmaker>().RunAsync(TestContext.Current.CancellationToken);
        var over = await geladen.LeesAsync<long>("select count(*) from mijn_uitbetalingen.mt_doc_uitbetaling where nummer is null");
        var status = await geladen.LeesAsync<string>("delete from mijn_uitbetalingen.mt_doc_uitbetalingsrun where maand = '2026-10-01' returning status");
        await VerzetAsync("2026-12", "2026-10");

        Assert.Equal((0, "Voorgesteld"), (over, status));

        Task VerzetAsync(string van, string naar) => VoerUitAsync($"""
            update mijn_uitbetalingen.mt_doc_uitbetalingsrun set maand = '{naar}-01', data = jsonb_set(data, array['maand'], '"{naar}"') where maand = '{van}-01'
            """);
    }

    [Fact]
    public async Task LoadAsync_Again_GivesTheSameRowsIndexesAndConstraints()
    {
        var (inhoud, bijwerk) = (await geladen.LeesAsync<string>(Inhoud), await geladen.LeesAsync<string>(Bijwerk));

        await geladen.LaadAsync();

        Assert.Equal(inhoud, await geladen.LeesAsync<string>(Inhoud));
        Assert.Equal(bijwerk, await geladen.LeesAsync<string>(Bijwerk));
        Assert.Contains("INCLUDE (zoektekst", bijwerk, StringComparison.Ordinal);
        Assert.Contains("overeenkomsten.mt_doc_overeenkomstFOREIGN KEY (tenant_id, deelnemer_id)", bijwerk, StringComparison.Ordinal);
    }

    [Fact]
    public async Task LoadIfNewAsync_DataIsThere_LeavesIt()
    {
        var xmin = await geladen.LeesAsync<uint>("select max(xmin::text::bigint)::text::xid from toegangsbeheer.toegang");

        await AmaWvg.Host.Voorbeeldproject.LoadIfNewAsync(geladen.Portaal.Gegevens.Migratie);

        Assert.Equal(xmin, await geladen.LeesAsync<uint>("select max(xmin::text::bigint)::text::xid from toegangsbeheer.toegang"));
    }

    [Fact]
    public async Task LoadAsync_RoleApp_SeesTheRowsOfItsOwnOrganisationAlone()
    {
        await using var app = NpgsqlDataSource.Create(geladen.Portaal.Gegevens.App);
        async Task<string> TelAsync(string hco)
        {
            await using var batch = app.CreateBatch();
            batch.BatchCommands.Add(new($"select set_config('app.hco', '{hco}', true)"));
            batch.BatchCommands.Add(new(
                """
                select concat_ws(',', (select count(*) from overeenkomsten.mt_doc_overeenkomst), (select count(distinct tenant_id) from overeenkomsten.mt_doc_overeenkomst),
                    (select count(distinct tenant_id) from overeenkomsten.mt_doc_deelnemer), (select count(distinct hco) from kernel.historiek),
                    (select count(*) from mijn_voorziening.mt_doc_voorziening))
                """));
            await using var reader = await batch.ExecuteReaderAsync();
            await reader.NextResultAsync();
            await reader.ReadAsync();
            return reader.GetString(0);
        }

        Assert.Equal("60,1,1,1,1", await TelAsync(Testpersonen.DeLochting.Hco.Waarde));
        Assert.Equal("0,0,0,0,0", await TelAsync(""));
    }

    private async Task VoerUitAsync(string sql)
    {
        await using var command = geladen.Portaal.Eigenaar.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }
}
