using AmaWvg.Tests.MijnVoorziening.Beheer;
using AmaWvg.Tests.MijnVoorziening.Beheer.Voorzieningen;
using AmaWvg.Tests.Overeenkomsten.Beheer;

namespace AmaWvg.Tests.MijnUitbetalingen.Voorstellen;

/// <summary>What a page announces of a change is what the next run books, to the cent.</summary>
[Collection(Runportaal.Naam)]
public sealed class AankondigingTests(Runportaal runs) : Aankondiging(runs)
{
    [Fact]
    public async Task Insz_TwoParticipantsPaidForTheSameMonths_SaysWhatComesBackOnce()
    {
        var maand = Runs.NaarVolgendeRun();
        var organisatie = await Runs.MaakOrganisatieAsync(maand.Vorige.EersteDag);
        var ander = await organisatie.MaakDeelnemerAsync("Lucas", "Peeters");
        await organisatie.MaakOvereenkomstAsync(ander, maand.Vorige.EersteDag, referentie: "Tuin");
        await Runs.BetaalAsync();
        Runs.Portaal.Klok.Vandaag = maand.LaatsteDag;
        var overeenkomst = (await organisatie.OvereenkomstenAsync()).Single(o => o.Referentie != "Tuin");

        var bevestig = await (await Runs.Portaal.BehandelaarAsync()).VraagAsync(overeenkomst.Id, "insz", "Nieuw INSZ-nummer", ander.Insz.Waarde);
        Zegt(bevestig, $"Van {maand.Vorige.Weergave} tot en met {maand.Weergave} wordt € 203,16 teruggevorderd.", $"Voor {maand.Volgende.Weergave} wordt straks € 101,58 betaald in plaats van € 203,16.");
        Assert.Equal(303, (await bevestig.Form("INSZ wijzigen").Kies("Luc Peeters").VerstuurAsync()).Status);

        var betaling = await VolgendeAsync(organisatie);
        Assert.Equal(101.58m - 203.16m, betaling.Bedrag);
    }

    [Fact]
    public async Task Stop_CeilingOfTheYearBinds_SaysWhatWasPaid()
    {
        var maand = Runs.NaarVolgendeRun();
        await using var tarief = await TariefAsync(new(maand.Jaar, 1), $"{((maand.Nummer - 1) * 103.20m) + 64.80m:0.00}");
        var organisatie = await Runs.MaakBetaaldAsync(new(maand.Jaar - 1, 12, 1));

        await StopAsync(organisatie, maand.LaatsteDag, maand.Vorige.LaatsteDag, $"Laattijdige stopzetting: 1 maand wordt teruggevorderd ({maand.Weergave}, € 64,80).");

        Assert.Equal(-64.80m, (await VolgendeAsync(organisatie)).Bedrag);
    }

    [Fact]
    public async Task Start_MovedIntoAPaidMonthAfterItsRun_SaysThatThisMonthStays()
    {
        var maand = Runs.NaarVolgendeRun();
        var organisatie = await Runs.MaakBetaaldAsync(maand.Vorige.EersteDag);
        Runs.Portaal.Klok.Vandaag = maand.LaatsteDag;
        var overeenkomst = Assert.Single(await organisatie.OvereenkomstenAsync());

        var bevestig = await (await Runs.Portaal.BehandelaarAsync()).VraagAsync(overeenkomst.Id, "startdatum", "Nieuwe startdatum", $"{maand.EersteDag.AddDays(9):dd/MM/yyyy}");
        Zegt(bevestig, $"1 maand wordt teruggevorderd: {maand.Vorige.Weergave} (€ 101,58).");
        Assert.Equal(303, (await bevestig.Form("Startdatum corrigeren").VerstuurAsync()).Status);

        Assert.Equal([101.58m, 0, -101.58m, 0], (await VolgendeAsync(organisatie)).Delen);
    }

    [Fact]
    public async Task Stop_AfterAWithdrawalOnTheSameDay_SaysAllThatComesBack()
    {
        var maand = Runs.NaarVolgendeRun();
        var organisatie = await Runs.MaakBetaaldAsync(maand.Plus(-5).EersteDag);
        var overeenkomst = Assert.Single(await organisatie.OvereenkomstenAsync());
        await StopAsync(organisatie, maand.LaatsteDag, maand.Plus(-4).LaatsteDag, $"Laattijdige stopzetting: 4 maanden worden teruggevorderd ({maand.Plus(-3).Weergave} tot en met {maand.Weergave}, € 406,32).");
        Runs.Portaal.Klok.Vandaag = maand.LaatsteDag;
        var page = await (await organisatie.ClientAsync()).GetAsync($"/overeenkomsten/{overeenkomst.Id}/stopzetten");
        Zegt(page, $"3 maanden worden teruggevorderd ({maand.Plus(-3).Weergave} tot en met {maand.Vorige.Weergave}, € 304,74). {Hoofdletter(maand)} wordt niet meer teruggevorderd (€ 101,58).");
        Assert.Equal(303, (await page.Form("Stopzetting intrekken").VerstuurAsync()).Status);

        await StopAsync(organisatie, maand.LaatsteDag, maand.Plus(-2).LaatsteDag, $"Laattijdige stopzetting: 4 maanden worden teruggevorderd ({maand.Plus(-3).Weergave} tot en met {maand.Weergave}, € 406,32).");

        Assert.Equal(-406.32m, (await VolgendeAsync(organisatie)).Bedrag);
    }

    [Fact]
    public async Task Stop_RateSetBackInTime_SaysWhatWasPaid()
    {
        var maand = Runs.NaarVolgendeRun();
        var organisatie = await Runs.MaakBetaaldAsync(maand.Vorige.EersteDag);
        await using var tarief = await TariefAsync(maand.Vorige, "1300");

        await StopAsync(organisatie, maand.LaatsteDag, maand.Vorige.LaatsteDag, $"Laattijdige stopzetting: 1 maand wordt teruggevorderd ({maand.Weergave}, € 101,58).");

        Assert.Equal([0, 1.62m, -101.58m, 0], (await VolgendeAsync(organisatie)).Delen);
    }

    [Fact]
    public async Task End_BeforeTheAgreementPassed_ComesBackAtBothOrganisations()
    {
        var (eerste, maand) = (Runs.VolgendeMaand(), Runs.VolgendeMaand());
        Runs.Portaal.Klok.Vandaag = Betaalkalender.DagVan(eerste);
        var (van, naar) = (await Runs.MaakOrganisatieAsync(eerste.Vorige.EersteDag), await Runs.Portaal.MaakOrganisatieAsync());
        await Runs.BetaalAsync();
        await Runs.Portaal.NeemOverAsync(van, naar, datum: $"{eerste.EersteDag.AddDays(9):dd/MM/yyyy}");
        Runs.Portaal.Klok.Vandaag = Betaalkalender.DagVan(maand);
        await Runs.BetaalAsync();
        Assert.Equal(101.58m, Assert.Single(await Runs.BetalingenAsync(naar)).Bedrag);
        Runs.Portaal.Klok.Vandaag = maand.LaatsteDag;
        var overgenomen = Assert.Single(await naar.OvereenkomstenAsync());

        var bevestig = await (await Runs.Portaal.BehandelaarAsync()).VraagAsync(overgenomen.Id, "einddatum", "Nieuwe einddatum", $"{eerste.Vorige.LaatsteDag:dd/MM/yyyy}");
        Zegt(
            bevestig,
            $"{van.Naam}: 1 maand wordt teruggevorderd: {eerste.Weergave} (€ 101,58).",
            $"{naar.Naam}: 1 maand wordt teruggevorderd: {maand.Weergave} (€ 101,58).");
        Assert.Equal(303, (await bevestig.Form("Einddatum corrigeren").VerstuurAsync()).Status);

        Assert.Equal(-101.58m, (await VolgendeAsync(van)).Bedrag);
        Assert.Equal([0, 0, -101.58m, 101.58m], (await Runs.BetalingenAsync(naar))[^1].Delen);
    }

    // € 103,20 from a month on, until the test is over.
    private async Task<Tijdelijk> TariefAsync(Maand vanaf, string plafond)
    {
        await Runs.Portaal.VoegTariefToeAsync(vanaf, 103.20m, decimal.Parse(plafond.Replace(',', '.'), System.Globalization.CultureInfo.InvariantCulture));
        return new(Runs);
    }

    private sealed class Tijdelijk(Runportaal runs) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync() => await runs.VoerUitAsync("delete from mijn_uitbetalingen.mt_doc_tariefregel where data ->> 'door' = 'Test'");
    }
}
