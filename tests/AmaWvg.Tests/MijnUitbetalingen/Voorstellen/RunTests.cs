namespace AmaWvg.Tests.MijnUitbetalingen.Voorstellen;

/// <summary>The run of a month: proposed by one, approved by another, settled by the next (BR-16, Q5).</summary>
[Collection(Runportaal.Naam)]
public sealed class RunTests(Runportaal runs)
{
    private const decimal Maandbedrag = 101.58m;

    [Fact]
    public async Task Run_ProposedAndApproved_PaysNumbersAndTells()
    {
        var maand = runs.NaarVolgendeRun();
        var organisatie = await runs.MaakOrganisatieAsync(maand.Plus(-2).EersteDag.AddDays(9));

        var run = await runs.StelVoorAsync();
        Assert.Empty(await runs.BetalingenAsync(organisatie));
        var answer = await runs.KeurGoedAsync(run);

        Assert.Equal((303, run), (answer.Status, answer.Location!.Split('?')[0]));
        var betaling = Assert.Single(await runs.BetalingenAsync(organisatie));
        Assert.Equal((3 * Maandbedrag, "InVerwerking", TestIban.Nummer(7)), (betaling.Bedrag, betaling.Status, betaling.Iban));
        Assert.Equal([Maandbedrag, 2 * Maandbedrag, 0, 0], betaling.Delen);
        Assert.Equal([$"{maand.Plus(-2).EersteDag:yyyy-MM} 101.58 Nabetaling", $"{maand.Plus(-1).EersteDag:yyyy-MM} 101.58 Nabetaling", $"{maand.EersteDag:yyyy-MM} 101.58 NieuweMaand"], await runs.LijnenAsync(organisatie));
        Assert.Equal(["UitbetalingGoedgekeurd"], await runs.LeesAsync($"select soort from kernel.outbox where hco = '{organisatie.Hco}'"));
        Assert.Equal(["Uitbetaling goedgekeurd Departement Zorg"], await runs.LeesAsync($"select actie || ' ' || door from kernel.historiek where hco = '{organisatie.Hco}' and soort = 'uitbetaling'"));
    }

    [Fact]
    public async Task Numbers_OfAllRuns_HaveNoGaps()
    {
        var maand = runs.NaarVolgendeRun();
        await runs.MaakOrganisatieAsync(maand.EersteDag);
        await runs.MaakOrganisatieAsync(maand.EersteDag);
        await runs.BetaalAsync();

        Assert.Equal(["true"], await runs.LeesAsync(
            "select (count(*) > 1 and max(nummer) = count(*) and min(nummer) = 1 and max(nummer) = (select laatste from mijn_uitbetalingen.betalingsteller))::text from mijn_uitbetalingen.mt_doc_uitbetaling where nummer is not null"));
    }

    [Fact]
    public async Task Approval_ByWhoMadeIt_IsRefusedOnThePageAndInTheDatabase()
    {
        var maand = runs.NaarVolgendeRun();
        var organisatie = await runs.MaakOrganisatieAsync(maand.EersteDag);
        var alleen = await runs.Portaal.MedewerkerAsync(runs.Maker, Rollen.FinancieelBeheerder, Rollen.Goedkeurder);
        var run = await Runportaal.VraagAsync(alleen);
        await runs.MaakAsync();

        Assert.Equal(303, (await alleen.GetAsync($"{run}/goedkeuren")).Status);
        var form = (await (await runs.TweedeAsync()).GetAsync($"{run}/goedkeuren")).Form("Goedkeuren");
        var answer = await alleen.PostAsync($"{run}/goedkeuren", [.. (await alleen.GetAsync("/beheer/uitbetalingen")).Form("Voorstel maken").Fields, .. form.Inhoud]);

        Assert.Equal(422, answer.Status);
        answer.HeeftFouten("U maakte dit voorstel zelf. Iemand anders moet het goedkeuren");
        Assert.Empty(await runs.BetalingenAsync(organisatie));
        await Assert.ThrowsAsync<Npgsql.PostgresException>(() => runs.VoerUitAsync($"""
            update mijn_uitbetalingen.mt_doc_uitbetalingsrun set status = 'Goedgekeurd',
                data = data || jsonb_build_object('status', 'Goedgekeurd', 'goedgekeurd', now(), 'goedgekeurd_door', 'x', 'goedgekeurd_door_sleutel', data ->> 'gemaakt_door_sleutel')
            where id = '{run.Split('/')[^1]}'
            """));
        Assert.Equal(303, (await runs.KeurGoedAsync(run)).Status);
    }

    [Fact]
    public async Task Stop_RecordedAfterTheRun_ComesBackInTheNextOneAndIsCarriedOver()
    {
        var maand = runs.NaarVolgendeRun();
        var organisatie = await runs.MaakOrganisatieAsync(maand.Plus(-1).EersteDag);
        await runs.BetaalAsync();
        var overeenkomst = Assert.Single(await organisatie.OvereenkomstenAsync());
        runs.Portaal.Klok.Vandaag = maand.LaatsteDag;
        var stop = (await (await organisatie.ClientAsync()).GetAsync($"/overeenkomsten/{overeenkomst.Id}/stopzetten")).Form("Overeenkomst stopzetten");
        Assert.Equal(303, (await stop.Vul("Einddatum", $"{maand.Vorige.LaatsteDag:dd/MM/yyyy}").VerstuurAsync()).Status);

        var volgende = runs.NaarVolgendeRun();
        await runs.BetaalAsync();

        var terug = (await runs.BetalingenAsync(organisatie))[^1];
        Assert.Equal((-Maandbedrag, "Overgedragen"), (terug.Bedrag, terug.Status));
        Assert.Equal($"{maand.EersteDag:yyyy-MM} -101.58 NaEinddatum", (await runs.LijnenAsync(organisatie))[^1]);
        Assert.Contains("MaandenTeruggevorderd", await runs.LeesAsync($"select soort from kernel.outbox where hco = '{organisatie.Hco}'"));

        await organisatie.MaakOvereenkomstAsync(await organisatie.MaakDeelnemerAsync(), volgende.EersteDag.AddDays(20), aangemeld: volgende.EersteDag.AddDays(20));
        runs.Portaal.Klok.Vandaag = Betaalkalender.DagVan(runs.VolgendeMaand());
        await runs.BetaalAsync();

        var laatste = (await runs.BetalingenAsync(organisatie))[^1];
        Assert.Equal((Maandbedrag, "InVerwerking"), (laatste.Bedrag, laatste.Status));
        Assert.Equal([Maandbedrag, Maandbedrag, 0, -Maandbedrag], laatste.Delen);
    }

    [Fact]
    public async Task AccountNumber_NewOrAbsent_WaitsUntilItMayBeUsed()
    {
        var maand = runs.VolgendeMaand();
        var dag = Betaalkalender.DagVan(maand);
        runs.Portaal.Klok.Vandaag = dag;
        var (nieuw, zonder) = (await runs.MaakOrganisatieAsync(maand.EersteDag), await runs.MaakOrganisatieAsync(maand.EersteDag, metRekening: false));
        await runs.MaakRekeningAsync(nieuw, 8, dag.AddDays(1));
        await runs.MaakRekeningAsync(zonder, 9, dag.AddDays(1));

        await runs.BetaalAsync();
        Assert.Equal(TestIban.Nummer(7), Assert.Single(await runs.BetalingenAsync(nieuw)).Iban);
        var wacht = Assert.Single(await runs.BetalingenAsync(zonder));
        Assert.Equal((Maandbedrag, "WachtOpRekening", null), (wacht.Bedrag, wacht.Status, wacht.Iban));
        var client = await zonder.ClientAsync();
        var overzicht = await client.GetAsync("/mijn-uitbetalingen?status=wachtoprekening");
        Assert.Equal("Wacht op rekeningnummer", Assert.Single(overzicht.Rijen("#uitbetalingen-resultaten"))[5]);
        Assert.Equal("/mijn-voorziening/rekeningnummer", overzicht.Link("Vul uw rekeningnummer in").GetAttribute("href"));
        Assert.Empty((await client.GetAsync("/mijn-uitbetalingen?status=overgedragen")).Root.QuerySelectorAll("#uitbetalingen-resultaten tbody tr"));
        var details = await client.GetAsync($"/mijn-uitbetalingen/{wacht.Id}");
        Assert.Equal("Wacht op rekeningnummer", details.Feiten()["Status"]);
        Assert.Equal("/mijn-voorziening/rekeningnummer", details.Link("vul uw rekeningnummer in").GetAttribute("href"));

        runs.Portaal.Klok.Vandaag = Betaalkalender.DagVan(runs.VolgendeMaand());
        await runs.BetaalAsync();
        Assert.Equal(TestIban.Nummer(8), (await runs.BetalingenAsync(nieuw))[^1].Iban);
        var betaald = (await runs.BetalingenAsync(zonder))[^1];
        Assert.DoesNotContain("wacht op een rekeningnummer", (await (await zonder.ClientAsync()).GetAsync("/mijn-uitbetalingen")).Words, StringComparison.Ordinal);
        Assert.Equal((2 * Maandbedrag, "InVerwerking", TestIban.Nummer(9)), (betaald.Bedrag, betaald.Status, betaald.Iban));
        Assert.Equal([Maandbedrag, 0, 0, Maandbedrag], betaald.Delen);
    }

    [Fact]
    public async Task Report_OnTheDayOfTheRun_WaitsForTheNextOne()
    {
        var maand = runs.VolgendeMaand();
        var dag = Betaalkalender.DagVan(maand);
        runs.Portaal.Klok.Vandaag = dag;
        var organisatie = await runs.MaakOrganisatieAsync(maand.EersteDag, metRekening: true);
        await runs.VoerUitAsync($"update overeenkomsten.mt_doc_overeenkomst set aanmeldingsdag = '{dag:yyyy-MM-dd}' where tenant_id = '{organisatie.Hco}'");

        await runs.BetaalAsync();
        Assert.Empty(await runs.BetalingenAsync(organisatie));

        runs.Portaal.Klok.Vandaag = Betaalkalender.DagVan(runs.VolgendeMaand());
        await runs.BetaalAsync();
        Assert.Equal(2 * Maandbedrag, Assert.Single(await runs.BetalingenAsync(organisatie)).Bedrag);
    }

    [Fact]
    public async Task Rate_AddedForPaidMonths_SettlesTheDifference()
    {
        var maand = runs.NaarVolgendeRun();
        var organisatie = await runs.MaakOrganisatieAsync(maand.EersteDag);
        await runs.BetaalAsync();
        await runs.Portaal.VoegTariefToeAsync(maand, 103.58m, 1300);

        runs.Portaal.Klok.Vandaag = Betaalkalender.DagVan(runs.VolgendeMaand());
        await runs.BetaalAsync();
        await runs.VoerUitAsync("delete from mijn_uitbetalingen.mt_doc_tariefregel where data ->> 'door' = 'Test'");

        Assert.Equal($"{maand.EersteDag:yyyy-MM} 2.00 Herberekend", (await runs.LijnenAsync(organisatie))[1]);
        Assert.Equal(2 + 103.58m, (await runs.BetalingenAsync(organisatie))[^1].Bedrag);
    }

    [Fact]
    public async Task Booking_WithTheDay_ShowsThePaymentsAsPaid()
    {
        var maand = runs.VolgendeMaand();
        var dag = Betaalkalender.DagVan(maand);
        runs.Portaal.Klok.Vandaag = dag;
        var organisatie = await runs.MaakOrganisatieAsync(maand.EersteDag);
        var run = await runs.BetaalAsync();
        var form = (await (await runs.MakerAsync()).GetAsync($"{run}/boeken")).Form("Als uitbetaald boeken");

        (await form.Vul("Uitbetaald op", $"{dag.AddDays(-1):dd/MM/yyyy}").VerstuurAsync()).HeeftFout("Uitbetaald op", $"\"Uitbetaald op\" moet op of na de goedkeuring van {dag:dd/MM/yyyy} liggen");
        (await form.Vul("Uitbetaald op", $"{dag.AddDays(1):dd/MM/yyyy}").VerstuurAsync()).HeeftFout("Uitbetaald op", "\"Uitbetaald op\" mag niet in de toekomst liggen");
        Assert.Equal(303, (await form.Vul("Uitbetaald op", $"{dag:dd/MM/yyyy}").VerstuurAsync()).Status);

        Assert.Equal("Uitbetaald", Assert.Single(await runs.BetalingenAsync(organisatie)).Status);
        var page = await (await organisatie.ClientAsync()).GetAsync("/mijn-uitbetalingen");
        Assert.Contains("Uitbetaald", page.Body, StringComparison.Ordinal);
    }
}
