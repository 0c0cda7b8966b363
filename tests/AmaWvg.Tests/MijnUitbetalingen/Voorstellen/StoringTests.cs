using AmaWvg.MijnUitbetalingen;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace AmaWvg.Tests.MijnUitbetalingen.Voorstellen;

/// <summary>A run that is repeated, made twice at once, or broken off anywhere never pays twice and leaves nothing half.</summary>
[Collection(Runportaal.Naam)]
public sealed class StoringTests(Runportaal runs)
{
    [Fact]
    public async Task Proposal_BrokenOffAtTenPlaces_ComesToTheSame()
    {
        var maand = runs.NaarVolgendeRun();
        for (var aantal = 0; aantal < 6; aantal++)
            await runs.MaakOrganisatieAsync(maand.Plus(-aantal).EersteDag);
        var run = await runs.StelVoorAsync();
        var heel = await InhoudAsync(run);

        await Runportaal.VraagAsync(await runs.MakerAsync());
        for (var plaats = 0; plaats < 5; plaats++)
            foreach (var tabel in (string[])["mt_doc_uitbetaling", "uitbetalingslijn"])
            {
                // The next write but one fails, as when the server goes away.
                await runs.VoerUitAsync($"""
                    create sequence mijn_uitbetalingen.storing; grant usage on sequence mijn_uitbetalingen.storing to werker;
                    create function mijn_uitbetalingen.stoor() returns trigger language plpgsql as $$ begin
                        if nextval('mijn_uitbetalingen.storing') > 1 then raise exception 'stop' using errcode = '57P01'; end if; return new; end $$;
                    create trigger stoor before insert on mijn_uitbetalingen.{tabel} for each row execute function mijn_uitbetalingen.stoor();
                    """);
                await Assert.ThrowsAsync<PostgresException>(runs.MaakAsync);
                Assert.Equal(["InOpmaak"], await runs.LeesAsync($"select status from mijn_uitbetalingen.mt_doc_uitbetalingsrun where id = '{Id(run)}'"));
                await runs.VoerUitAsync($"drop trigger stoor on mijn_uitbetalingen.{tabel}; drop function mijn_uitbetalingen.stoor; drop sequence mijn_uitbetalingen.storing");
            }
        await runs.MaakAsync();

        Assert.Equal(heel, await InhoudAsync(run));
        Assert.Equal(303, (await runs.KeurGoedAsync(run)).Status);
        Assert.Equal(heel, await InhoudAsync(run));
    }

    [Fact]
    public async Task Proposal_WorkedOutByManyAtOnce_IsMadeOnce()
    {
        var maand = runs.NaarVolgendeRun();
        for (var aantal = 0; aantal < 4; aantal++)
            await runs.MaakOrganisatieAsync(maand.Plus(-aantal).EersteDag);
        var run = await Runportaal.VraagAsync(await runs.MakerAsync());
        var maker = runs.Portaal.Services.GetRequiredService<Voorstelmaker>();

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => maker.RunAsync(CancellationToken.None))));

        Assert.Equal(["Voorgesteld true"], await runs.LeesAsync(
            $"select status || ' ' || ((data ->> 'totaal')::numeric = (select sum((u.data ->> 'bedrag')::numeric) from mijn_uitbetalingen.mt_doc_uitbetaling u where run_id = r.id and u.data ->> 'status' = 'InVerwerking'))::text from mijn_uitbetalingen.mt_doc_uitbetalingsrun r where id = '{Id(run)}'"));
        Assert.Equal(303, (await runs.KeurGoedAsync(run)).Status);
        Assert.Empty(await runs.LeesAsync("""
            select 'twice' from mijn_uitbetalingen.uitbetalingslijn l join mijn_uitbetalingen.mt_doc_uitbetaling u on u.id = l.uitbetaling_id
            where u.nummer is not null group by l.hco, l.deelnemer_id, l.maand having sum(l.bedrag) > 101.58
            """));
    }

    [Fact]
    public async Task Approval_OfTheSameRunTwiceAtOnce_NumbersOnce()
    {
        var maand = runs.NaarVolgendeRun();
        var organisatie = await runs.MaakOrganisatieAsync(maand.EersteDag);
        var run = await runs.StelVoorAsync();
        var forms = new List<PortaalForm>();
        foreach (var persoon in (TestPersoon[])[runs.Tweede, new(), new()])
            forms.Add((await (await runs.Portaal.MedewerkerAsync(persoon, Rollen.Goedkeurder)).GetAsync($"{run}/goedkeuren")).Form("Goedkeuren"));

        var answers = await Task.WhenAll(forms.Select(form => Task.Run(form.VerstuurAsync)));

        Assert.Equal([303, 409, 409], answers.Select(answer => answer.Status).Order());
        Assert.Single(await runs.BetalingenAsync(organisatie));
        Assert.Single(await runs.LeesAsync($"select soort from kernel.outbox where hco = '{organisatie.Hco}'"));
    }

    [Fact]
    public async Task Approval_OfAProposalThatWasMadeAgain_IsAConflict()
    {
        var maand = runs.NaarVolgendeRun();
        await runs.MaakOrganisatieAsync(maand.EersteDag);
        var run = await runs.StelVoorAsync();
        var form = (await (await runs.TweedeAsync()).GetAsync($"{run}/goedkeuren")).Form("Goedkeuren");
        await runs.StelVoorAsync();

        Assert.Equal(409, (await form.VerstuurAsync()).Status);
        Assert.Equal(303, (await runs.KeurGoedAsync(run)).Status);
    }

    [Fact]
    public async Task Approval_OfTwoProposalsThatReckonWithTheSamePayments_LetsOneThrough()
    {
        var maand = runs.NaarVolgendeRun();
        var organisatie = await runs.MaakOrganisatieAsync(maand.EersteDag);
        var run = await runs.StelVoorAsync();
        await runs.VoerUitAsync($"""
            insert into mijn_uitbetalingen.mt_doc_uitbetalingsrun (id, maand, eerste_maand, status, data)
            select ander, '1999-01-01', '1999-01-01', status, data || jsonb_build_object('id', ander, 'maand', '1999-01', 'eerste_maand', '1999-01')
            from mijn_uitbetalingen.mt_doc_uitbetalingsrun, uuidv7() ander where id = '{Id(run)}'
            """);
        var ander = $"/beheer/uitbetalingen/{Assert.Single(await runs.LeesAsync("select id::text from mijn_uitbetalingen.mt_doc_uitbetalingsrun where maand = '1999-01-01'"))}";

        Assert.Equal(303, (await runs.KeurGoedAsync(run)).Status);
        var answer = await runs.KeurGoedAsync(ander);

        Assert.Equal(422, answer.Status);
        answer.HeeftFouten("Een andere run is intussen goedgekeurd. Laat dit voorstel opnieuw maken");
        Assert.Single(await runs.BetalingenAsync(organisatie));
        await runs.VoerUitAsync("delete from mijn_uitbetalingen.mt_doc_uitbetalingsrun where maand = '1999-01-01'");
    }

    private static string Id(string run) => run.Split('/')[^1];

    // What the run pays, but for keys and numbers.
    private async Task<string> InhoudAsync(string run) => Assert.Single(await runs.LeesAsync($"""
        select (select concat_ws(' ', data ->> 'aantal', data ->> 'totaal') from mijn_uitbetalingen.mt_doc_uitbetalingsrun where id = '{Id(run)}') || string_agg(rij, '|' order by rij) from (
            select tenant_id || (data - array['id', 'nummer', 'poging', 'verwerkingsdatum'])::text rij from mijn_uitbetalingen.mt_doc_uitbetaling where run_id = '{Id(run)}'
            union all select concat_ws(' ', l.hco, l.deelnemer_id, l.maand, l.bedrag, l.regel)
            from mijn_uitbetalingen.uitbetalingslijn l join mijn_uitbetalingen.mt_doc_uitbetaling u on u.id = l.uitbetaling_id where u.run_id = '{Id(run)}')
        """));
}
