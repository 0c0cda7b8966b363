using AmaWvg.Host.Gegevens;
using AmaWvg.Kernel.Types;
using AmaWvg.MijnUitbetalingen.Voorstellen;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace AmaWvg.Tests.Host.Gegevens;

public sealed class VoorbeeldgegevensTests(GeladenPortaal geladen) : IClassFixture<GeladenPortaal>
{
    private const string Inhoud = """
        select md5(string_agg(rij, '|' order by rij collate "C")) from (
            select o::text rij from overeenkomsten.overeenkomst o union all select d::text from overeenkomsten.deelnemer d
            union all select h::text from kernel.historiek h union all select v::text from mijn_voorziening.voorziening v
            union all select u::text from mijn_uitbetalingen.uitbetaling u union all select l::text from mijn_uitbetalingen.uitbetalingslijn l
            union all select e::text from mijn_voorziening.erkenning e union all select j::text from mijn_voorziening.bijlage j union all select t::text from toegang.toegangsrecht t
            union all select b::text from mijn_berichten.bericht b union all select z::text from mijn_berichten.bezorging z)
        """;

    private const string Bijwerk = """
        select string_agg(regel, '|' order by regel) from (
            select indexdef regel from pg_indexes where schemaname in ('kernel', 'overeenkomsten', 'mijn_voorziening', 'mijn_berichten', 'mijn_uitbetalingen', 'toegang')
            union all select conrelid::regclass || pg_get_constraintdef(oid) from pg_constraint where contype in ('f', 'p', 'u'))
        """;

    private static readonly string Vandaag = "date '2026-11-22'";

    [Fact]
    public async Task LoadAsync_Ordinary_Has255RecognisedVoorzieningen()
    {
        Assert.Equal(255, await geladen.LeesAsync<long>(
            $"select count(distinct hco) from mijn_voorziening.erkenning where {Vandaag} between van and tot_en_met"));
        Assert.Equal(59, await geladen.LeesAsync<long>(
            "select count(*) from mijn_voorziening.voorziening where type = 'Maatwerkbedrijf' and naam not like '%(fictief)'"));
        Assert.Equal(197, await geladen.LeesAsync<long>("select count(*) from mijn_voorziening.voorziening where naam like '%(fictief)'"));
        Assert.Equal("Levanto,Mariasteen", await geladen.LeesAsync<string>(
            "select string_agg(naam, ',' order by naam) from mijn_voorziening.voorziening where gemeente = ''"));
    }

    [Fact]
    public async Task LoadAsync_Ordinary_HasSomeRecognitionsThatEndSoonAndNoneThatOverlap()
    {
        Assert.InRange(await geladen.LeesAsync<long>(
            $"select count(*) from mijn_voorziening.erkenning where tot_en_met between {Vandaag} and {Vandaag} + 180"), 3, 50);
        Assert.Equal(0, await geladen.LeesAsync<long>(
            "select count(*) from mijn_voorziening.erkenning a join mijn_voorziening.erkenning b using (hco) where a.id <> b.id and a.van between b.van and b.tot_en_met"));
    }

    [Fact]
    public async Task LoadAsync_Ordinary_EveryRecognitionHasADecisionAndALineInTheHistory() => Assert.Equal(0, await geladen.LeesAsync<long>(
        """
        select count(*) from mijn_voorziening.erkenning e join mijn_voorziening.voorziening v using (hco)
        left join mijn_voorziening.bijlage b on b.id = e.besluit and b.hco = e.hco and b.naam = 'erkenningsbesluit ' || e.nummer || '.pdf'
        left join mijn_voorziening.bijlage_inhoud i on i.id = b.id and i.hco = e.hco and sha256(i.inhoud) = b.sha256 and length(i.inhoud) = b.grootte
        left join kernel.historiek h on h.onderwerp = v.id and h.hco = e.hco and h.actie = 'Erkenningsperiode toegevoegd' and h.toelichting = to_char(e.van, '"Van "DD/MM/YYYY') || to_char(e.tot_en_met, '" tot en met "DD/MM/YYYY.')
        where i.id is null or h.id is null
        """));

    [Fact]
    public async Task LoadAsync_Ordinary_MunicipalitiesAreThoseOfToday() => Assert.Equal("Hamme,Hasselt,Hasselt,Leuven,Ronse,Rotselaar,Sint-Truiden", await geladen.LeesAsync<string>(
        """
        select string_agg(gemeente, ',' order by gemeente) from mijn_voorziening.voorziening
        where naam in ('De Wroeter', 'De Springplank', 'De Ploeg', 'Kiemkracht', 'Grijkoort – Werkplaats', 'Den Ateljee', 'VELO')
        """));

    [Fact]
    public async Task LoadAsync_Ordinary_HasTheAgreementsAskedForOfWhichFewAtDeLochting()
    {
        Assert.Equal(15_000, await geladen.LeesAsync<long>("select count(*) from overeenkomsten.overeenkomst"));
        Assert.Equal(60, await geladen.LeesAsync<long>(
            "select count(*) from overeenkomsten.overeenkomst join mijn_voorziening.voorziening v using (hco) where v.naam = 'De Lochting'"));
        Assert.InRange(await geladen.LeesAsync<double>(
            "select max(n)::float8 / sum(n)::float8 from (select count(*) n from overeenkomsten.overeenkomst group by hco)"), 0.03, 0.05);
    }

    [Fact]
    public async Task LoadAsync_Ordinary_DatesFollowTheRules()
    {
        Assert.Equal(0, await geladen.LeesAsync<long>(
            """
            select count(*) from overeenkomsten.overeenkomst o where not exists (
                select from mijn_voorziening.erkenning e where e.hco = o.hco and o.startdatum between e.van and e.tot_en_met)
            """));
        Assert.Equal(0, await geladen.LeesAsync<long>(
            $"select count(*) from overeenkomsten.overeenkomst where einddatum < startdatum or startdatum < '2018-07-01' or aanmeldingsdag > {Vandaag}"));
        Assert.Equal(0, await geladen.LeesAsync<long>(
            """
            select count(*) from overeenkomsten.overeenkomst a join overeenkomsten.overeenkomst b using (hco, deelnemer_id)
            where a.id <> b.id and lower(a.referentie) = lower(b.referentie) and a.startdatum between b.startdatum and b.sorteereinde
            """));
        Assert.InRange(await geladen.LeesAsync<long>($"select count(*) from overeenkomsten.overeenkomst where startdatum > {Vandaag}"), 50, 500);
    }

    [Fact]
    public async Task LoadAsync_Ordinary_EveryInszIsValidAndOfSomebodyOldEnough()
    {
        await using var command = geladen.Portaal.Eigenaar.CreateCommand(
            """
            select d.insz, d.opgegeven_geboortedatum, min(o.startdatum) from overeenkomsten.deelnemer d
            join overeenkomsten.overeenkomst o on o.hco = d.hco and o.deelnemer_id = d.id group by d.id
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
        Assert.Equal(12, await geladen.LeesAsync<long>("select count(*) from mijn_uitbetalingen.uitbetalingsrun"));
        Assert.True(await geladen.LeesAsync<bool>("select max(nummer) = count(*) and max(nummer) = (select laatste from mijn_uitbetalingen.betalingsteller) from mijn_uitbetalingen.uitbetaling"));

        // The last run once more: all that it finds is booked.
        await VoerUitAsync("update mijn_uitbetalingen.uitbetalingsrun set maand = '2026-12-01' where maand = '2026-10-01'");
        await VoerUitAsync("""
            insert into mijn_uitbetalingen.uitbetalingsrun (id, maand, eerste_maand, vorige, status, poging, gemaakt_door, gemaakt_door_sleutel, gevraagd, aantal, totaal)
            select uuidv7(), date '2026-10-01', eerste_maand, id, 'InOpmaak', 1, '', '', timestamptz '2026-10-06 08:00 Europe/Brussels', 0, 0 from mijn_uitbetalingen.uitbetalingsrun where maand = '2026-12-01'
            """);
        await geladen.Portaal.Services.GetRequiredService<Voorstelmaker>().RunAsync(TestContext.Current.CancellationToken);
        var over = await geladen.LeesAsync<long>("select count(*) from mijn_uitbetalingen.uitbetaling where nummer is null");
        var status = await geladen.LeesAsync<string>("delete from mijn_uitbetalingen.uitbetalingsrun where maand = '2026-10-01' returning status");
        await VoerUitAsync("update mijn_uitbetalingen.uitbetalingsrun set maand = '2026-10-01' where maand = '2026-12-01'");

        Assert.Equal((0, "Voorgesteld"), (over, status));
    }

    [Fact]
    public async Task LoadAsync_Again_GivesTheSameRowsIndexesAndConstraints()
    {
        var (inhoud, bijwerk) = (await geladen.LeesAsync<string>(Inhoud), await geladen.LeesAsync<string>(Bijwerk));

        await geladen.LaadAsync();

        Assert.Equal(inhoud, await geladen.LeesAsync<string>(Inhoud));
        Assert.Equal(bijwerk, await geladen.LeesAsync<string>(Bijwerk));
        Assert.Contains("INCLUDE (zoektekst", bijwerk, StringComparison.Ordinal);
        Assert.Contains("overeenkomsten.overeenkomstFOREIGN KEY (hco, deelnemer_id)", bijwerk, StringComparison.Ordinal);
    }

    [Fact]
    public async Task LoadIfEmptyAsync_DataIsThere_LeavesIt()
    {
        var xmin = await geladen.LeesAsync<uint>("select max(xmin::text::bigint)::text::xid from toegang.toegangsrecht");

        await Voorbeeldgegevens.LoadIfEmptyAsync(geladen.Portaal.Gegevens.Migratie, geladen.Portaal.Klok, CancellationToken.None);

        Assert.Equal(xmin, await geladen.LeesAsync<uint>("select max(xmin::text::bigint)::text::xid from toegang.toegangsrecht"));
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
                select concat_ws(',', (select count(*) from overeenkomsten.overeenkomst), (select count(distinct hco) from overeenkomsten.overeenkomst),
                    (select count(distinct hco) from overeenkomsten.deelnemer), (select count(distinct hco) from kernel.historiek),
                    (select count(*) from mijn_voorziening.voorziening))
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
