namespace AmaWvg.Tests.MijnUitbetalingen.Beheer;

/// <summary>What staff of the department see and do around a run.</summary>
[Collection(Runportaal.Naam)]
public sealed class BeheerPageTests(Runportaal runs)
{
    [Fact]
    public async Task Get_BeforeTheDayOfTheRun_OffersNoProposal()
    {
        var maand = runs.NaarVolgendeRun();
        await runs.BetaalAsync();
        runs.Portaal.Klok.Vandaag = Betaalkalender.DagVan(maand.Volgende).AddDays(-1);

        var page = await (await runs.MakerAsync()).GetAsync("/beheer/uitbetalingen");

        page.IsPagina("Uitbetalingen");
        Assert.Contains($"Run van {maand.Volgende.Weergave}", page.Words, StringComparison.Ordinal);
        Assert.DoesNotContain(page.Root.QuerySelectorAll("button"), button => button.Words() == "Voorstel maken");
    }

    [Fact]
    public async Task Run_ProposedThenApproved_ShowsEachStepToWhoMayTakeIt()
    {
        var maand = runs.NaarVolgendeRun();
        var organisatie = await runs.MaakOrganisatieAsync(maand.EersteDag);
        var (maker, tweede) = (await runs.MakerAsync(), await runs.TweedeAsync());

        (await maker.GetAsync("/beheer")).Link($"Voorstel van {maand.Weergave} maken");
        var run = await Runportaal.VraagAsync(maker);
        (await maker.GetAsync(run)).HeeftBericht("Het voorstel wordt gemaakt");
        await runs.MaakAsync();

        var voorstel = await maker.GetAsync(run);
        voorstel.IsPagina($"Uitbetalingsrun {maand.Weergave}");
        Assert.Equal(("Voorgesteld", "nog niemand"), (voorstel.Feiten()["Status"], voorstel.Feiten()["Goedgekeurd door"]));
        Assert.DoesNotContain(voorstel.Root.QuerySelectorAll("main a"), link => link.Words() == "Goedkeuren");
        var betaling = (await runs.BetalingenAsync(organisatie, ookVoorstellen: true))[0];
        var lijnen = await maker.GetAsync($"/beheer/uitbetalingen/betalingen/{betaling.Id}");
        Assert.Equal((organisatie.Naam, "na goedkeuring", "Voorgesteld"), (lijnen.H1, lijnen.Feiten()["Betalingsnummer"], lijnen.Feiten()["Status"]));
        Assert.Equal([["Peeters Luc", maand.Weergave, "Nieuwe maand", "Begonnen maand van begeleiding", "€ 101,58"]], lijnen.Rijen("#lijnen"));

        Assert.Equal(run, (await tweede.GetAsync("/beheer")).Link($"Voorstel van {maand.Weergave} goedkeuren").GetAttribute("href"));
        var gedaan = await (await tweede.GetAsync((await tweede.GetAsync(run)).Link("Goedkeuren").GetAttribute("href")!)).Form("Goedkeuren").VerstuurEnVolgAsync();
        gedaan.HeeftBericht("Run goedgekeurd");
        Assert.Equal("Goedgekeurd", gedaan.Feiten()["Status"]);
        Assert.Equal(["Run goedgekeurd", "Voorstel gevraagd"], gedaan.Historiek().Select(regel => regel.Split(':')[0]).Order());

        Assert.Equal(run, (await maker.GetAsync("/beheer")).Link($"Run van {maand.Weergave} als uitbetaald boeken").GetAttribute("href"));
        var bestand = await maker.GetAsync((await maker.GetAsync(run)).Link("Betaalbestand (SEPA)").GetAttribute("href")!);
        Assert.Equal(200, bestand.Status);
        Assert.Contains($"<Nm>{organisatie.Naam}</Nm>", bestand.Body, StringComparison.Ordinal);
        Assert.Equal(bestand.Bytes, (await maker.GetAsync($"{run}/betaalbestand.xml")).Bytes);
    }

    [Fact]
    public async Task Approve_TwiceSideBySide_SaysThatNothingIsLeftToDo()
    {
        var maand = runs.NaarVolgendeRun();
        var run = await runs.StelVoorAsync();
        var form = (await (await runs.TweedeAsync()).GetAsync($"{run}/goedkeuren")).Form("Goedkeuren");
        await runs.KeurGoedAsync(run);

        var laat = await form.VerstuurAsync();

        Assert.Equal(409, laat.Status);
        Assert.Contains("U hoeft hier niets meer te doen.", laat.Words, StringComparison.Ordinal);
        Assert.False(laat.Heeft("Goedkeuren"));
        Assert.Equal(run, laat.Link("Bekijk de run").GetAttribute("href"));
    }

    [Fact]
    public async Task SendBack_ProposalThatWaits_TellsWhyAndLeavesItToBeMadeAgain()
    {
        var maand = runs.NaarVolgendeRun();
        var organisatie = await runs.MaakOrganisatieAsync(maand.EersteDag);
        var run = await runs.StelVoorAsync();
        var (maker, tweede) = (await runs.MakerAsync(), await runs.TweedeAsync());
        var adres = (await tweede.GetAsync(run)).Link("Terugsturen").GetAttribute("href")!;
        var (vorm, laat) = ((await tweede.GetAsync(adres)).Form("Voorstel terugsturen"), (await tweede.GetAsync(adres)).Form("Voorstel terugsturen"));

        (await vorm.VerstuurAsync()).HeeftFout("Reden", "Vul de reden in; wie het voorstel maakte, krijgt ze te lezen");
        var gedaan = await vorm.Vul("Reden", $"Het bedrag van {organisatie.Naam} klopt niet.").VerstuurEnVolgAsync();

        gedaan.HeeftBericht("Voorstel teruggestuurd");
        Assert.Equal("Teruggestuurd", gedaan.Feiten()["Status"]);
        Assert.Contains(gedaan.Historiek(), regel => regel.StartsWith("Voorstel teruggestuurd: ", StringComparison.Ordinal));
        Assert.Equal(409, (await laat.Vul("Reden", "Nog iets.").VerstuurAsync()).Status);
        Assert.Equal(run, (await tweede.GetAsync($"{run}/goedkeuren")).Location);
        Assert.Empty(await runs.BetalingenAsync(organisatie));
        Assert.Equal(run, (await maker.GetAsync("/beheer")).Link($"Voorstel van {maand.Weergave} opnieuw maken").GetAttribute("href"));
        var terug = await maker.GetAsync(run);
        Assert.Contains($"Het bedrag van {organisatie.Naam} klopt niet.", terug.Words, StringComparison.Ordinal);
        await terug.Form("Voorstel opnieuw maken").VerstuurEnVolgAsync();
        await runs.MaakAsync();
        await runs.KeurGoedAsync(run);
        Assert.Single(await runs.BetalingenAsync(organisatie));
        Assert.DoesNotContain("klopt niet.", (await maker.GetAsync(run)).Root.QuerySelector("main .notice")?.TextContent ?? "", StringComparison.Ordinal);
    }

    [Fact]
    public async Task SendBack_OwnProposal_IsNotOffered()
    {
        runs.NaarVolgendeRun();
        var run = await runs.StelVoorAsync();

        Assert.Equal(403, (await (await runs.MakerAsync()).GetAsync($"{run}/terugsturen")).Status);
        await runs.KeurGoedAsync(run);
    }

    [Fact]
    public async Task Get_ProposalThatWaits_OffersToLookFirstAndToMakeItAgainSecond()
    {
        var maand = runs.NaarVolgendeRun();
        var run = await runs.StelVoorAsync();

        var page = await (await runs.MakerAsync()).GetAsync("/beheer/uitbetalingen");

        Assert.Equal("Bekijk voorstel", Assert.Single(page.Root.QuerySelectorAll("main .btn:not(.outline):not(.text)")).Words());
        Assert.Equal(run, page.Link("Bekijk voorstel").GetAttribute("href"));
        await runs.KeurGoedAsync(run);
    }

    [Fact]
    public async Task Rates_OfTheMigration_AreThoseThatTheRulesBeginWith()
    {
        await using var select = runs.Portaal.Eigenaar.CreateCommand("select string_agg(concat_ws(' ', data ->> 'vanaf', data ->> 'per_maand', data ->> 'plafond'), '|' order by data ->> 'vanaf') from mijn_uitbetalingen.mt_doc_tariefregel where data ->> 'door' = ''");

        Assert.Equal(
            string.Join('|', Tarieftabel.Begin.Tarieven.Select(tarief => FormattableString.Invariant($"{tarief.Vanaf.Waarde} {tarief.PerMaand.Euro:0.00} {tarief.Plafond.Euro:0.00}"))),
            await select.ExecuteScalarAsync());
    }

    [Theory]
    [InlineData("update mijn_uitbetalingen.uitbetalingslijn set bedrag = 1")]
    [InlineData("delete from mijn_uitbetalingen.uitbetalingslijn")]
    [InlineData("update mijn_uitbetalingen.mt_doc_uitbetaling set data = data || '{\"naam\": \"x\"}'")]
    [InlineData("update mijn_uitbetalingen.mt_doc_tariefregel set data = '{}'")]
    [InlineData("delete from mijn_uitbetalingen.mt_doc_tariefregel")]
    [InlineData("delete from mijn_uitbetalingen.mt_doc_uitbetalingsrun")]
    [InlineData("delete from mijn_uitbetalingen.mt_doc_uitbetaling")]
    public async Task Beheer_WhatItNeverNeeds_IsRefused(string sql)
    {
        await using var beheer = Npgsql.NpgsqlDataSource.Create(runs.Portaal.Gegevens.Beheer);
        await using var command = beheer.CreateCommand(sql);

        Assert.Equal("42501", (await Assert.ThrowsAsync<Npgsql.PostgresException>(() => command.ExecuteNonQueryAsync())).SqlState);
    }

    [Fact]
    public async Task Werker_DeletingPayments_TouchesNoneWithANumber()
    {
        var maand = runs.NaarVolgendeRun();
        var organisatie = await runs.MaakOrganisatieAsync(maand.EersteDag);
        await runs.BetaalAsync();

        await using var werker = Npgsql.NpgsqlDataSource.Create(runs.Portaal.Gegevens.Werker);
        await using var delete = werker.CreateCommand("delete from mijn_uitbetalingen.mt_doc_uitbetaling");
        await delete.ExecuteNonQueryAsync();

        Assert.Single(await runs.BetalingenAsync(organisatie));
        Assert.Single(await runs.LijnenAsync(organisatie));
    }
}
