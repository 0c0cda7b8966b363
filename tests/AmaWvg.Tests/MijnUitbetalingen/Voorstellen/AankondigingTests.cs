using AmaWvg.Kernel.Subsidie;
using AmaWvg.Kernel.Types;
using AmaWvg.Tests.MijnVoorziening.Beheer;
using AmaWvg.Tests.MijnVoorziening.Voorzieningenbeheer;
using AmaWvg.Tests.Overeenkomsten.Beheer;

namespace AmaWvg.Tests.MijnUitbetalingen.Voorstellen;

/// <summary>What a page announces of a change is what the next run books, to the cent.</summary>
[Collection(Runportaal.Naam)]
public sealed class AankondigingTests(Runportaal runs)
{
    [Fact]
    public async Task Insz_TwoParticipantsPaidForTheSameMonths_SaysWhatComesBackOnce()
    {
        var maand = runs.VolgendeMaand();
        runs.Portaal.Klok.Vandaag = Betaalkalender.DagVan(maand);
        var organisatie = await runs.MaakOrganisatieAsync(maand.Vorige.EersteDag);
        var ander = await organisatie.MaakDeelnemerAsync("Lucas", "Peeters");
        await organisatie.MaakOvereenkomstAsync(ander, maand.Vorige.EersteDag, referentie: "Tuin");
        await runs.BetaalAsync();
        runs.Portaal.Klok.Vandaag = maand.LaatsteDag;
        var overeenkomst = (await organisatie.OvereenkomstenAsync()).Single(o => o.Referentie != "Tuin");

        var bevestig = await (await runs.Portaal.BehandelaarAsync()).VraagAsync(overeenkomst.Id, "insz", "Nieuw INSZ-nummer", ander.Insz.Waarde);
        Zegt(bevestig, $"Van {maand.Vorige.Weergave} tot en met {maand.Weergave} wordt € 203,16 teruggevorderd.", $"Voor {maand.Volgende.Weergave} wordt straks € 101,58 betaald in plaats van € 203,16.");
        Assert.Equal(303, (await bevestig.Form("INSZ wijzigen").Kies("Luc Peeters").VerstuurAsync()).Status);

        var betaling = await VolgendeAsync(organisatie);
        Assert.Equal(101.58m - 203.16m, betaling.Bedrag);
    }

    [Fact]
    public async Task Stop_CeilingOfTheYearBinds_SaysWhatWasPaid()
    {
        var maand = runs.VolgendeMaand();
        runs.Portaal.Klok.Vandaag = Betaalkalender.DagVan(maand);
        await using var tarief = await TariefAsync(new(maand.Jaar, 1), $"{((maand.Nummer - 1) * 103.20m) + 64.80m:0.00}");
        var organisatie = await runs.MaakOrganisatieAsync(new(maand.Jaar - 1, 12, 1));
        await runs.BetaalAsync();

        await StopAsync(organisatie, maand.LaatsteDag, maand.Vorige.LaatsteDag, $"Laattijdige stopzetting: 1 maand wordt teruggevorderd ({maand.Weergave}, € 64,80).");

        Assert.Equal(-64.80m, (await VolgendeAsync(organisatie)).Bedrag);
    }

    [Fact]
    public async Task Start_MovedIntoAPaidMonthAfterItsRun_SaysThatThisMonthStays()
    {
        var maand = runs.VolgendeMaand();
        runs.Portaal.Klok.Vandaag = Betaalkalender.DagVan(maand);
        var organisatie = await runs.MaakOrganisatieAsync(maand.Vorige.EersteDag);
        await runs.BetaalAsync();
        runs.Portaal.Klok.Vandaag = maand.LaatsteDag;
        var overeenkomst = Assert.Single(await organisatie.OvereenkomstenAsync());

        var bevestig = await (await runs.Portaal.BehandelaarAsync()).VraagAsync(overeenkomst.Id, "startdatum", "Nieuwe startdatum", $"{maand.EersteDag.AddDays(9):dd/MM/yyyy}");
        Zegt(bevestig, $"1 maand wordt teruggevorderd: {maand.Vorige.Weergave} (€ 101,58).");
        Assert.Equal(303, (await bevestig.Form("Startdatum corrigeren").VerstuurAsync()).Status);

        Assert.Equal([101.58m, 0, -101.58m, 0], (await VolgendeAsync(organisatie)).Delen);
    }

    [Fact]
    public async Task Stop_AfterAWithdrawalOnTheSameDay_SaysAllThatComesBack()
    {
        var maand = runs.VolgendeMaand();
        runs.Portaal.Klok.Vandaag = Betaalkalender.DagVan(maand);
        var organisatie = await runs.MaakOrganisatieAsync(maand.Plus(-5).EersteDag);
        await runs.BetaalAsync();
        var overeenkomst = Assert.Single(await organisatie.OvereenkomstenAsync());
        await StopAsync(organisatie, maand.LaatsteDag, maand.Plus(-4).LaatsteDag, $"Laattijdige stopzetting: 4 maanden worden teruggevorderd ({maand.Plus(-3).Weergave} tot en met {maand.Weergave}, € 406,32).");
        runs.Portaal.Klok.Vandaag = maand.LaatsteDag;
        var page = await (await organisatie.ClientAsync()).GetAsync($"/overeenkomsten/{overeenkomst.Id}/stopzetten");
        Zegt(page, $"3 maanden worden teruggevorderd ({maand.Plus(-3).Weergave} tot en met {maand.Vorige.Weergave}, € 304,74). {Hoofdletter(maand)} wordt niet meer teruggevorderd (€ 101,58).");
        Assert.Equal(303, (await page.Form("Stopzetting intrekken").VerstuurAsync()).Status);

        await StopAsync(organisatie, maand.LaatsteDag, maand.Plus(-2).LaatsteDag, $"Laattijdige stopzetting: 4 maanden worden teruggevorderd ({maand.Plus(-3).Weergave} tot en met {maand.Weergave}, € 406,32).");

        Assert.Equal(-406.32m, (await VolgendeAsync(organisatie)).Bedrag);
    }

    [Fact]
    public async Task Stop_RateSetBackInTime_SaysWhatWasPaid()
    {
        var maand = runs.VolgendeMaand();
        runs.Portaal.Klok.Vandaag = Betaalkalender.DagVan(maand);
        var organisatie = await runs.MaakOrganisatieAsync(maand.Vorige.EersteDag);
        await runs.BetaalAsync();
        await using var tarief = await TariefAsync(maand.Vorige, "1300");

        await StopAsync(organisatie, maand.LaatsteDag, maand.Vorige.LaatsteDag, $"Laattijdige stopzetting: 1 maand wordt teruggevorderd ({maand.Weergave}, € 101,58).");

        Assert.Equal([0, 1.62m, -101.58m, 0], (await VolgendeAsync(organisatie)).Delen);
    }

    [Fact]
    public async Task Stop_WhileTheRunOfTheMonthIsStillToBeMade_SaysThatTheMonthIsNotPaid()
    {
        var (eerste, maand) = (runs.VolgendeMaand(), runs.VolgendeMaand());
        runs.Portaal.Klok.Vandaag = Betaalkalender.DagVan(eerste);
        var organisatie = await runs.MaakOrganisatieAsync(eerste.EersteDag);
        await runs.BetaalAsync();

        await StopAsync(organisatie, maand.LaatsteDag.AddDays(-2), eerste.LaatsteDag,
            $"De termijn van {DutchDate(maand)} is voorbij, maar er wordt niets teruggevorderd. {Hoofdletter(maand)} wordt niet meer betaald (€ 101,58).");

        runs.Portaal.Klok.Vandaag = maand.LaatsteDag;
        await runs.BetaalAsync();
        Assert.Equal(101.58m, Assert.Single(await runs.BetalingenAsync(organisatie)).Bedrag);
    }

    [Fact]
    public async Task Stop_WhileTheProposalWaits_SaysThatItComesBackAfterIt()
    {
        var (eerste, maand) = (runs.VolgendeMaand(), runs.VolgendeMaand());
        runs.Portaal.Klok.Vandaag = Betaalkalender.DagVan(eerste);
        var organisatie = await runs.MaakOrganisatieAsync(eerste.EersteDag);
        await runs.BetaalAsync();
        runs.Portaal.Klok.Vandaag = Betaalkalender.DagVan(maand);
        var voorstel = await runs.StelVoorAsync();

        await StopAsync(organisatie, maand.LaatsteDag, eerste.LaatsteDag,
            $"Laattijdige stopzetting: 1 maand wordt teruggevorderd ({maand.Weergave}, € 101,58). De uitbetaling van {maand.Weergave} kan deze wijziging niet meer meenemen: de uitbetaling daarna rekent af.");

        Assert.Equal(303, (await runs.KeurGoedAsync(voorstel)).Status);
        Assert.Equal(-101.58m, (await VolgendeAsync(organisatie)).Bedrag);
    }

    [Fact]
    public async Task End_BeforeTheAgreementPassed_ComesBackAtBothOrganisations()
    {
        var (eerste, maand) = (runs.VolgendeMaand(), runs.VolgendeMaand());
        runs.Portaal.Klok.Vandaag = Betaalkalender.DagVan(eerste);
        var (van, naar) = (await runs.MaakOrganisatieAsync(eerste.Vorige.EersteDag), await runs.Portaal.MaakOrganisatieAsync());
        await runs.BetaalAsync();
        await runs.Portaal.NeemOverAsync(van, naar, datum: $"{eerste.EersteDag.AddDays(9):dd/MM/yyyy}");
        runs.Portaal.Klok.Vandaag = Betaalkalender.DagVan(maand);
        await runs.BetaalAsync();
        Assert.Equal(101.58m, Assert.Single(await runs.BetalingenAsync(naar)).Bedrag);
        runs.Portaal.Klok.Vandaag = maand.LaatsteDag;
        var overgenomen = Assert.Single(await naar.OvereenkomstenAsync());

        var bevestig = await (await runs.Portaal.BehandelaarAsync()).VraagAsync(overgenomen.Id, "einddatum", "Nieuwe einddatum", $"{eerste.Vorige.LaatsteDag:dd/MM/yyyy}");
        Zegt(
            bevestig,
            $"{van.Naam}: 1 maand wordt teruggevorderd: {eerste.Weergave} (€ 101,58).",
            $"{naar.Naam}: 1 maand wordt teruggevorderd: {maand.Weergave} (€ 101,58).");
        Assert.Equal(303, (await bevestig.Form("Einddatum corrigeren").VerstuurAsync()).Status);

        Assert.Equal(-101.58m, (await VolgendeAsync(van)).Bedrag);
        Assert.Equal([0, 0, -101.58m, 101.58m], (await runs.BetalingenAsync(naar))[^1].Delen);
    }

    private async Task<Betaling> VolgendeAsync(TestOrganisatie organisatie)
    {
        runs.Portaal.Klok.Vandaag = Betaalkalender.DagVan(runs.VolgendeMaand());
        await runs.BetaalAsync();
        return (await runs.BetalingenAsync(organisatie))[^1];
    }

    // What the form says while typing and what the history keeps.
    private async Task StopAsync(TestOrganisatie organisatie, DateOnly vandaag, DateOnly einde, string gevolg)
    {
        runs.Portaal.Klok.Vandaag = vandaag;
        var overeenkomst = Assert.Single(await organisatie.OvereenkomstenAsync());
        var client = await organisatie.ClientAsync();
        var url = $"/overeenkomsten/{overeenkomst.Id}/stopzetten";

        Assert.Equal(gevolg, (await client.HtmxAsync($"{url}?einddatum={einde:dd'%2F'MM'%2F'yyyy}")).Words);
        var na = await (await client.GetAsync(url)).Form("Overeenkomst stopzetten").Vul("Einddatum", $"{einde:dd/MM/yyyy}").VerstuurEnVolgAsync();
        Assert.Contains(gevolg, na.Historiek()[0], StringComparison.Ordinal);
    }

    // € 103,20 from a month on, until the test is over.
    private async Task<Tijdelijk> TariefAsync(Maand vanaf, string plafond)
    {
        await runs.VoerUitAsync($"insert into mijn_uitbetalingen.tariefregel values (uuidv7(), '{vanaf.EersteDag:yyyy-MM-dd}', 103.20, {plafond.Replace(',', '.')}, now(), 'Test')");
        return new(runs);
    }

    private sealed class Tijdelijk(Runportaal runs) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync() => await runs.VoerUitAsync("delete from mijn_uitbetalingen.tariefregel where door = 'Test'");
    }

    private static void Zegt(PortaalResponse page, params ReadOnlySpan<string> zinnen)
    {
        foreach (var zin in zinnen)
            Assert.Contains(zin, page.Words, StringComparison.Ordinal);
    }

    private static string Hoofdletter(Maand maand) => $"{char.ToUpperInvariant(maand.Weergave[0])}{maand.Weergave[1..]}";

    private static string DutchDate(Maand maand) => AmaWvg.Web.Forms.DutchDate.InWords(maand.EersteDag.AddDays(4));
}
