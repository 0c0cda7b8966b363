namespace AmaWvg.Tests.MijnUitbetalingen.Voorstellen;

/// <summary>Who waits for a proposal sees how far it is, and that it failed: why, and what to do.</summary>
[Collection(Runportaal.Naam)]
public sealed class MisluktTests(Runportaal runs)
{
    private const string Onverwerkbaar = "22012";
    private const string Weg = "57P01";

    [Fact]
    public async Task Proposal_ThatFailsAtAnOrganisation_GoesOnWithTheOthersAndCanBeTriedAgain()
    {
        var maand = runs.NaarVolgendeRun();
        var (ander, organisatie) = (await runs.MaakOrganisatieAsync(maand.EersteDag), await runs.MaakOrganisatieAsync(maand.EersteDag));
        var (maker, tweede) = (await runs.MakerAsync(), await runs.TweedeAsync());
        var run = await Runportaal.VraagAsync(maker);

        await StoorAsync(organisatie, Onverwerkbaar, runs.MaakAsync);

        var reden = $"De gegevens van {organisatie.Naam} konden niet verwerkt worden. Code: PostgreSQL 22012.";
        var page = (await maker.GetAsync(run)).HeeftBericht("1 voorziening zit niet in dit voorstel");
        Assert.Contains(reden, page.Words, StringComparison.Ordinal);
        Assert.Equal("Voorgesteld", page.Feiten()["Status"]);
        Assert.Single(await runs.BetalingenAsync(ander, ookVoorstellen: true));
        Assert.Empty(await runs.BetalingenAsync(organisatie, ookVoorstellen: true));
        Assert.Equal(run, (await maker.GetAsync("/beheer")).Link($"Voorstel van {maand.Weergave} nakijken").GetAttribute("href"));
        Assert.Contains(reden, (await tweede.GetAsync(run)).Words, StringComparison.Ordinal);
        Assert.False((await tweede.GetAsync(run)).Heeft("Opnieuw proberen"));
        Assert.Equal(organisatie.Naam, (await tweede.GetAsync($"{run}/goedkeuren")).Feiten()["Niet in dit voorstel"]);

        (await page.Form("Opnieuw proberen").VerstuurEnVolgAsync()).HeeftBericht("Het voorstel wordt gemaakt");
        await runs.MaakAsync();
        Assert.DoesNotContain(reden, (await maker.GetAsync(run)).Words, StringComparison.Ordinal);
        await WordtBetaaldAsync(run, organisatie);
    }

    [Fact]
    public async Task Proposal_MadeAgainAndFailingAtAnOrganisation_LeavesItOutWholly()
    {
        var maand = runs.NaarVolgendeRun();
        var organisatie = await runs.MaakOrganisatieAsync(maand.EersteDag);
        var run = await runs.StelVoorAsync();
        Assert.Single(await runs.BetalingenAsync(organisatie, ookVoorstellen: true));

        await Runportaal.VraagAsync(await runs.MakerAsync());
        await StoorAsync(organisatie, Onverwerkbaar, runs.MaakAsync);
        Assert.Equal(303, (await runs.KeurGoedAsync(run)).Status);
        Assert.Empty(await runs.BetalingenAsync(organisatie, ookVoorstellen: true));

        runs.NaarVolgendeRun();
        await runs.BetaalAsync();
        var betaling = Assert.Single(await runs.BetalingenAsync(organisatie));
        Assert.Equal([101.58m, 101.58m, 0, 0], betaling.Delen);
    }

    [Fact]
    public async Task Proposal_ThatFailsForAll_SaysWhyAndCanBeTriedAgain()
    {
        var maand = runs.NaarVolgendeRun();
        var organisatie = await runs.MaakOrganisatieAsync(maand.EersteDag);
        var (maker, tweede) = (await runs.MakerAsync(), await runs.TweedeAsync());
        var run = await Runportaal.VraagAsync(maker);

        await runs.VoerUitAsync("alter table mijn_uitbetalingen.mt_doc_tariefregel rename to weg");
        await runs.MaakAsync();
        await runs.VoerUitAsync("alter table mijn_uitbetalingen.weg rename to mt_doc_tariefregel");

        const string reden = "De berekening brak af. Code: PostgreSQL 42P01.";
        var page = (await maker.GetAsync(run)).HeeftBericht("Het voorstel is niet gemaakt");
        Assert.Contains(reden, page.Words, StringComparison.Ordinal);
        Assert.Equal("Mislukt", page.Feiten()["Status"]);
        Assert.Contains(reden, (await maker.GetAsync("/beheer/uitbetalingen")).Words, StringComparison.Ordinal);
        Assert.Equal(run, (await maker.GetAsync("/beheer")).Link($"Voorstel van {maand.Weergave} opnieuw proberen").GetAttribute("href"));
        Assert.Contains("Een financieel beheerder kan het opnieuw proberen.", (await tweede.GetAsync(run)).Words, StringComparison.Ordinal);
        Assert.DoesNotContain($"Voorstel van {maand.Weergave} goedkeuren", (await tweede.GetAsync("/beheer")).Words, StringComparison.Ordinal);
        await runs.MaakAsync();
        Assert.Equal("Mislukt", (await maker.GetAsync(run)).Feiten()["Status"]);

        (await page.Form("Opnieuw proberen").VerstuurEnVolgAsync()).HeeftBericht("Het voorstel wordt gemaakt");
        await runs.MaakAsync();
        Assert.Equal("Voorgesteld", (await maker.GetAsync(run)).Feiten()["Status"]);
        await WordtBetaaldAsync(run, organisatie);
    }

    [Fact]
    public async Task Proposal_WithoutTheDatabase_GoesOnByItselfAndLeavesOutWhatStaysAway()
    {
        var maand = runs.NaarVolgendeRun();
        var organisatie = await runs.MaakOrganisatieAsync(maand.EersteDag);
        var maker = await runs.MakerAsync();
        var run = await Runportaal.VraagAsync(maker);

        for (var keer = 1; keer < 5; keer++)
        {
            await Assert.ThrowsAsync<Npgsql.PostgresException>(() => StoorAsync(organisatie, Weg, runs.MaakAsync));
            Assert.Equal("In opmaak", (await maker.GetAsync(run)).Feiten()["Status"]);
        }
        await StoorAsync(organisatie, Weg, runs.MaakAsync);

        var page = (await maker.GetAsync(run)).HeeftBericht("1 voorziening zit niet in dit voorstel");
        Assert.Contains($"De databank antwoordde verschillende keren niet op tijd voor {organisatie.Naam}. Code: PostgreSQL 57P01.", page.Words, StringComparison.Ordinal);
        await page.Form("Opnieuw proberen").VerstuurAsync();
        await runs.MaakAsync();
        await WordtBetaaldAsync(run, organisatie);
    }

    [Fact]
    public async Task Page_WhileAProposalIsMade_CountsAsksByItselfAndStops()
    {
        var maand = runs.NaarVolgendeRun();
        // One that is done before the other is at work.
        await runs.MaakOrganisatieAsync(maand.EersteDag);
        var organisatie = await runs.MaakOrganisatieAsync(maand.EersteDag);
        var (maker, tweede) = (await runs.MakerAsync(), await runs.TweedeAsync());
        var run = await Runportaal.VraagAsync(maker);

        var page = (await maker.GetAsync(run)).HeeftBericht("Het voorstel wordt gemaakt");
        var deel = page.Root.QuerySelector("#verversing")!;
        Assert.Equal((run, "every 3s", """{"X-Achtergrond":"ja"}"""), (deel.GetAttribute("data-hx-get"), deel.GetAttribute("data-hx-trigger"), deel.GetAttribute("data-hx-headers")));
        Assert.Equal(run, page.Link("Vernieuw deze pagina").GetAttribute("href"));
        Assert.Contains("De berekening begint.", page.Words, StringComparison.Ordinal);

        await Assert.ThrowsAsync<Npgsql.PostgresException>(() => StoorAsync(organisatie, Weg, runs.MaakAsync));
        var fragment = await maker.HtmxAsync(run);
        var voorzieningen = int.Parse(Assert.Single(await runs.LeesAsync("select count(*)::text from mijn_voorziening.mt_doc_voorziening")), null);
        Assert.Contains($"{voorzieningen - 1} van {voorzieningen} voorzieningen zijn berekend.", fragment.Words, StringComparison.Ordinal);
        Assert.Null(fragment.Root.QuerySelector("h1"));

        // Nobody is asked to approve what is not there yet.
        Assert.Contains("Het voorstel wordt gemaakt.", (await tweede.GetAsync("/beheer/uitbetalingen")).Words, StringComparison.Ordinal);
        Assert.DoesNotContain("goedkeuren", (await tweede.GetAsync("/beheer/uitbetalingen")).Words, StringComparison.Ordinal);
        Assert.DoesNotContain($"Voorstel van {maand.Weergave} goedkeuren", (await tweede.GetAsync("/beheer")).Words, StringComparison.Ordinal);
        Assert.Equal(run, (await tweede.GetAsync($"{run}/goedkeuren")).Location);

        await runs.MaakAsync();
        var klaar = await maker.HtmxAsync(run);
        Assert.Equal((200, run, 0), (klaar.Status, klaar.Headers.GetValues("HX-Redirect").Single(), klaar.Bytes.Length));
        Assert.Null((await maker.GetAsync(run)).Root.QuerySelector("#verversing"));
        Assert.Equal(303, (await runs.KeurGoedAsync(run)).Status);
    }

    [Fact]
    public async Task Page_WhenNothingMovesForMinutes_SaysSoAndOffersToTryAgain()
    {
        var maand = runs.NaarVolgendeRun();
        await runs.MaakOrganisatieAsync(maand.EersteDag);
        var run = await Runportaal.VraagAsync(await runs.MakerAsync());

        runs.Portaal.Klok.Vooruit(TimeSpan.FromMinutes(6));
        var maker = await runs.MakerAsync();
        var page = (await maker.GetAsync(run)).HeeftBericht("Het voorstel is niet gemaakt");

        Assert.Contains("niets meer berekend.", page.Words, StringComparison.Ordinal);
        var overzicht = await maker.GetAsync("/beheer/uitbetalingen");
        Assert.Contains("Het voorstel is niet gemaakt. Er is sinds ", overzicht.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("Het voorstel wordt gemaakt.", overzicht.Words, StringComparison.Ordinal);
        Assert.True(overzicht.Heeft("Opnieuw proberen"));
        Assert.Equal(run, (await maker.GetAsync("/beheer")).Link($"Voorstel van {maand.Weergave} opnieuw proberen").GetAttribute("href"));
        Assert.Equal(run, (await maker.HtmxAsync(run)).Headers.GetValues("HX-Redirect").Single());
        await page.Form("Opnieuw proberen").VerstuurAsync();
        (await maker.GetAsync(run)).HeeftBericht("Het voorstel wordt gemaakt");
        runs.Portaal.Klok.Vandaag = Betaalkalender.DagVan(maand);
        await runs.MaakAsync();
        Assert.Equal(303, (await runs.KeurGoedAsync(run)).Status);
    }

    private async Task WordtBetaaldAsync(string run, TestOrganisatie organisatie)
    {
        Assert.Equal(303, (await runs.KeurGoedAsync(run)).Status);
        Assert.Single(await runs.BetalingenAsync(organisatie));
    }

    // A new organisation is worked out last.
    private async Task StoorAsync(TestOrganisatie organisatie, string code, Func<Task> werk)
    {
        await runs.VoerUitAsync($"""
            create function mijn_uitbetalingen.stoor() returns trigger language plpgsql as $$ begin
                if new.tenant_id = '{organisatie.Hco}' then raise exception 'stop' using errcode = '{code}'; end if; return new; end $$;
            create trigger stoor before insert on mijn_uitbetalingen.mt_doc_uitbetaling for each row execute function mijn_uitbetalingen.stoor();
            """);
        try
        {
            await werk();
        }
        finally
        {
            await runs.VoerUitAsync("drop trigger stoor on mijn_uitbetalingen.mt_doc_uitbetaling; drop function mijn_uitbetalingen.stoor");
        }
    }
}
