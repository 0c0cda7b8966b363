using AmaWvg.Overeenkomsten;
using AmaWvg.Tests.MijnVoorziening;
using AmaWvg.Tests.MijnVoorziening.Beheer;
using AmaWvg.Tests.MijnVoorziening.Beheer.Voorzieningen;

namespace AmaWvg.Tests.Overeenkomsten.Beheer;

/// <summary>An end date set right by staff costs no months (BR-13b).</summary>
public sealed class EinddatumTests(Portaal portaal)
{
    private const string Titel = "Einddatum corrigeren";
    private const string Veld = "Nieuwe einddatum";

    [Fact]
    public async Task Post_EarlierEnd_StandsInBothHistoriesAndInTheOutbox()
    {
        var (organisatie, deelnemer, overeenkomst) = await portaal.OvereenkomstAsync();

        var bevestig = (await (await portaal.BehandelaarAsync()).VraagAsync(overeenkomst.Id, "einddatum", Veld, "15/8/2026")).IsPagina("Controleer en bevestig");

        Assert.Contains("September 2026 tot en met november 2026 worden niet meer betaald (€ 304,74).", bevestig.Words, StringComparison.Ordinal);
        Assert.Equal(("vanaf 01/01/2026", "15/08/2026"), (bevestig.Feiten()["Periode"], bevestig.Feiten()[Veld]));
        var page = await bevestig.Form(Titel).VerstuurEnVolgAsync();
        page.IsPagina("Overeenkomst van Luc Peeters").HeeftBericht("Einddatum gecorrigeerd");
        const string Regel = "Einddatum gecorrigeerd: Werkpost keuken, geen einddatum werd 15/08/2026. Reden: Gemeld door de voorziening.";
        Assert.Equal([Regel, Regel], page.Historiek());
        var details = await (await organisatie.ClientAsync()).GetAsync($"/deelnemers/{deelnemer.Id}");
        Assert.Equal((Regel, "door Departement Zorg"), (Assert.Single(details.Historiek()), details.Root.QuerySelector(".history .by")!.Words()));
        Assert.Equal("15/08/2026", Assert.Single(details.Rijen())[2]);
        Assert.Contains($"{overeenkomst.Id}", Assert.Single(await portaal.UitboxAsync<EinddatumGecorrigeerd>(organisatie)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_SameEndThatWasMovedLate_PaysTheMonthThatWasLost()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var overeenkomst = await organisatie.MaakOvereenkomstAsync(await organisatie.MaakDeelnemerAsync(), new(2026, 1, 1));
        await StopAsync(organisatie, overeenkomst, new(2026, 6, 20), new(2026, 6, 30));
        await StopAsync(organisatie, overeenkomst, new(2026, 8, 4), new(2026, 9, 30));
        var client = await portaal.BehandelaarAsync();

        var bevestig = await client.VraagAsync(overeenkomst.Id, "einddatum", Veld, "30/9/2026");

        Assert.Contains("1 maand wordt bijbetaald: juli 2026 (€ 101,58).", bevestig.Words, StringComparison.Ordinal);
        (await bevestig.Form(Titel).VerstuurEnVolgAsync()).HeeftBericht("Einddatum gecorrigeerd");
        (await client.VraagAsync(overeenkomst.Id, "einddatum", Veld, "30/9/2026")).HeeftFout(Veld, "Dit is al de einddatum");
    }

    [Fact]
    public async Task Post_NoEndAfterAWithdrawalThatCostMonths_PaysThem()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var overeenkomst = await organisatie.MaakOvereenkomstAsync(await organisatie.MaakDeelnemerAsync(), new(2026, 1, 1));
        await StopAsync(organisatie, overeenkomst, new(2026, 6, 20), new(2026, 6, 30));
        await StopAsync(organisatie, overeenkomst, new(2026, 11, 4), null);

        var bevestig = await (await portaal.BehandelaarAsync()).VraagAsync(overeenkomst.Id, "einddatum", Veld);

        Assert.Contains("4 maanden worden bijbetaald, van juli 2026 tot en met oktober 2026 (€ 406,32).", bevestig.Words, StringComparison.Ordinal);
        Assert.Equal("geen", bevestig.Feiten()[Veld]);
        Assert.Equal(303, (await bevestig.Form(Titel).VerstuurAsync()).Status);
        var nu = Assert.Single(await organisatie.OvereenkomstenAsync());
        Assert.Equal((null, true), (nu.Einddatum, nu.Eindwijzigingen[^1].IsCorrectie));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Post_EndedBeforeItPassed_EndsWhereItStoodAndIsCancelledElsewhere(bool vanafNieuweKant)
    {
        var (van, naar) = (await portaal.MaakOrganisatieAsync(), await portaal.MaakOrganisatieAsync());
        var oud = await van.MaakOvereenkomstAsync(await van.MaakDeelnemerAsync(), new(2026, 1, 1));
        await portaal.NeemOverAsync(van, naar);
        var nieuw = Assert.Single(await naar.OvereenkomstenAsync());

        var bevestig = await (await portaal.BehandelaarAsync()).VraagAsync(vanafNieuweKant ? nieuw.Id : oud.Id, "einddatum", Veld, "15/8/2026");

        Assert.Equal(van.Naam, bevestig.Feiten()["Eindigt bij"]);
        foreach (var zin in new[]
        {
            $"De overeenkomst bij {naar.Naam} wordt geannuleerd. Dat kunt u niet terugdraaien.",
            $"{van.Naam}: September 2026 tot en met november 2026 worden niet meer betaald (€ 304,74).",
            $"{naar.Naam}: Aan de maanden die tot vandaag betaald zijn, verandert niets.",
        })
            Assert.Contains(zin, bevestig.Words, StringComparison.Ordinal);
        (await bevestig.Form(Titel).VerstuurEnVolgAsync()).HeeftBericht("Einddatum gecorrigeerd");
        Assert.Equal(new(2026, 8, 15), Assert.Single(await van.OvereenkomstenAsync()).Einddatum);
        Assert.True(Assert.Single(await naar.OvereenkomstenAsync()).IsGeannuleerd);
        Assert.Contains($"{oud.Id}", Assert.Single(await portaal.UitboxAsync<EinddatumGecorrigeerd>(van)), StringComparison.Ordinal);
        Assert.Contains($"{nieuw.Id}", Assert.Single(await portaal.UitboxAsync<OvergenomenOvereenkomstVervallen>(naar)), StringComparison.Ordinal);
        var daar = await (await naar.ClientAsync()).GetAsync($"/deelnemers/{nieuw.DeelnemerId}");
        Assert.Contains(daar.Historiek(), regel => regel.StartsWith(
            $"Einddatum gecorrigeerd: Werkpost keuken, vanaf 01/12/2026, is geannuleerd: de overeenkomst eindigde op 15/08/2026 bij {van.Naam}. Reden: ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Post_EndAfterItPassed_IsSetRightWhereItStandsNow()
    {
        var (van, naar) = (await portaal.MaakOrganisatieAsync(), await portaal.MaakOrganisatieAsync());
        var oud = await van.MaakOvereenkomstAsync(await van.MaakDeelnemerAsync(), new(2026, 1, 1));
        await portaal.NeemOverAsync(van, naar);
        var nieuw = Assert.Single(await naar.OvereenkomstenAsync());
        var client = await portaal.BehandelaarAsync();

        (await client.VraagAsync(oud.Id, "einddatum", Veld, "5/12/2026")).HeeftFout(
            Veld, "Deze overeenkomst ging op 01/12/2026 over naar een andere voorziening. Corrigeer een einddatum vanaf die dag bij de overeenkomst daar");
        (await client.VraagAsync(oud.Id, "einddatum", Veld, "30/11/2026")).HeeftFout(Veld, "Dit is al de einddatum");
        Assert.Equal(303, (await (await client.VraagAsync(nieuw.Id, "einddatum", Veld, "5/12/2026")).Form(Titel).VerstuurAsync()).Status);

        Assert.Equal(new(2026, 12, 5), Assert.Single(await naar.OvereenkomstenAsync()).Einddatum);
        Assert.Equal(new(2026, 11, 30), Assert.Single(await van.OvereenkomstenAsync()).Einddatum);
    }

    [Theory]
    [InlineData("", "Vul een einddatum in: de overeenkomst heeft er nu geen")]
    [InlineData("1/2/26", "\"Nieuwe einddatum\": bedoelt u 01/02/2026? Kijk de datum na")]
    [InlineData("31/2/2026", "\"Nieuwe einddatum\" moet een bestaande datum zijn, zoals 27/3/2026")]
    [InlineData("31/12/2025", "\"Nieuwe einddatum\" moet op of na de startdatum 01/01/2026 liggen")]
    public async Task Post_DateThatTheRulesRefuse_SaysSoAndKeepsWhatWasTyped(string datum, string fout)
    {
        var (_, _, overeenkomst) = await portaal.OvereenkomstAsync();

        var page = await (await portaal.BehandelaarAsync()).VraagAsync(overeenkomst.Id, "einddatum", Veld, datum);

        page.IsPagina(Titel, 422).HeeftFout(Veld, fout);
        Assert.Equal((DutchDate.Bedoeld(datum) is { } dag ? DutchDate.Format(dag) : datum, Correctieproef.Reden), (page.Form("Verder").Value(Veld), page.Form("Verder").Value("Reden")));
    }

    [Fact]
    public async Task Post_EndThatOverlapsAnEqualReference_IsRefused()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var deelnemer = await organisatie.MaakDeelnemerAsync();
        var eerste = await organisatie.MaakOvereenkomstAsync(deelnemer, new(2026, 1, 1), new(2026, 3, 31));
        await organisatie.MaakOvereenkomstAsync(deelnemer, new(2026, 6, 1));

        (await (await portaal.BehandelaarAsync()).VraagAsync(eerste.Id, "einddatum", Veld, "30/6/2026")).HeeftFout(
            Veld, "Er is al een overeenkomst met deze referentie, vanaf 01/06/2026");
    }

    [Fact]
    public async Task Post_TheOrganisationStoppedItMeanwhile_ShowsThatAndLetsThePersonDecide()
    {
        var (organisatie, _, overeenkomst) = await portaal.OvereenkomstAsync();
        var bevestig = await (await portaal.BehandelaarAsync()).VraagAsync(overeenkomst.Id, "einddatum", Veld, "15/8/2026");
        await (await (await organisatie.ClientAsync()).GetAsync($"/overeenkomsten/{overeenkomst.Id}/stopzetten")).Form("Overeenkomst stopzetten").Vul("Einddatum", "30/9/2026").VerstuurAsync();

        var page = await bevestig.Form(Titel).VerstuurAsync();

        page.IsPagina(Titel, 409).HeeftBericht("Iemand anders paste dit intussen aan");
        Assert.Equal("15/8/2026", page.Form("Verder").Value(Veld));
        Assert.Equal(new(2026, 9, 30), Assert.Single(await organisatie.OvereenkomstenAsync()).Einddatum);
    }

    // What the organisation recorded on an earlier day.
    private async Task StopAsync(TestOrganisatie organisatie, Overeenkomst overeenkomst, DateOnly op, DateOnly? einde)
    {
        var nu = portaal.Klok.Nu;
        portaal.Klok.Vandaag = op;
        var page = await (await organisatie.ClientAsync()).GetAsync($"/overeenkomsten/{overeenkomst.Id}/stopzetten");
        var form = einde is { } dag ? page.Form(page.H1).Vul("Einddatum", $"{dag:dd/MM/yyyy}") : page.Form("Stopzetting intrekken");
        Assert.Equal(303, (await form.VerstuurAsync()).Status);
        portaal.Klok.Nu = nu;
    }
}
