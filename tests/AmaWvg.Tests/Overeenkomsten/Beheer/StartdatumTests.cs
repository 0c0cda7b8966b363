using AmaWvg.Tests.MijnVoorziening;
using AmaWvg.Tests.MijnVoorziening.Beheer;

namespace AmaWvg.Tests.Overeenkomsten.Beheer;

/// <summary>A start date is set right by staff alone (Q9).</summary>
public sealed class StartdatumTests(Portaal portaal)
{
    private const string Titel = "Startdatum corrigeren";
    private const string Veld = "Nieuwe startdatum";

    [Fact]
    public async Task Post_LaterStart_ShowsWhatFollowsThenStandsInBothHistoriesAndInTheOutbox()
    {
        var (organisatie, deelnemer, overeenkomst) = await portaal.OvereenkomstAsync();
        var client = await portaal.BehandelaarAsync();

        var bevestig = (await client.VraagAsync(overeenkomst.Id, "startdatum", Veld, "1/3/2026")).IsPagina("Controleer en bevestig");

        Assert.Contains("Januari 2026 tot en met februari 2026 worden niet meer betaald (€ 203,16).", bevestig.Words, StringComparison.Ordinal);
        Assert.Equal(("vanaf 01/01/2026", "01/03/2026"), (bevestig.Feiten()["Periode"], bevestig.Feiten()[Veld]));
        Assert.Equal(new DateOnly(2026, 1, 1), Assert.Single(await organisatie.OvereenkomstenAsync()).Startdatum);
        var page = await bevestig.Form(Titel).VerstuurEnVolgAsync();
        page.IsPagina("Overeenkomst van Luc Peeters").HeeftBericht("Startdatum gecorrigeerd");
        const string Regel = "Startdatum gecorrigeerd: Werkpost keuken, 01/01/2026 werd 01/03/2026. Reden: Gemeld door de voorziening.";
        Assert.Equal([Regel, Regel], page.Historiek());
        Assert.Equal(["door Dora Dossier", "door Departement Zorg"], page.Root.QuerySelectorAll(".history .by").Select(by => by.Words()));
        var details = await (await organisatie.ClientAsync()).GetAsync($"/deelnemers/{deelnemer.Id}");
        Assert.Equal((Regel, "door Departement Zorg"), (Assert.Single(details.Historiek()), details.Root.QuerySelector(".history .by")!.Words()));
        Assert.Equal("01/03/2026", Assert.Single(details.Rijen())[1]);
        Assert.Contains($"{overeenkomst.Id}", Assert.Single(await portaal.UitboxAsync<StartdatumGecorrigeerd>(organisatie)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_EarlierStartAfterALateReport_PaysNoMonthBeforeTheReport()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var overeenkomst = await organisatie.MaakOvereenkomstAsync(await organisatie.MaakDeelnemerAsync(), new(2026, 6, 1), aangemeld: new(2026, 6, 10));

        var bevestig = await (await portaal.BehandelaarAsync()).VraagAsync(overeenkomst.Id, "startdatum", Veld, "1/2/2026");

        Assert.Contains("Aan de maanden die tot vandaag betaald zijn, verandert niets.", bevestig.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "Vul een startdatum in")]
    [InlineData("1/2/26", "\"Nieuwe startdatum\": bedoelt u 01/02/2026? Kijk de datum na")]
    [InlineData("31/2/2026", "\"Nieuwe startdatum\" moet een bestaande datum zijn, zoals 27/3/2026")]
    [InlineData("1/1/2026", "Dit is al de startdatum")]
    [InlineData("1/1/2027", "De startdatum moet op of voor de einddatum 31/12/2026 liggen")]
    [InlineData("1/1/2015", "De voorziening heeft geen actieve erkenning op de startdatum")]
    [InlineData("1/12/2025", "Er is al een overeenkomst met deze referentie, van 01/06/2025 tot en met 15/12/2025")]
    public async Task Post_DateThatTheRulesRefuse_SaysSoAndKeepsWhatWasTyped(string datum, string fout)
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var deelnemer = await organisatie.MaakDeelnemerAsync();
        await organisatie.MaakOvereenkomstAsync(deelnemer, new(2025, 6, 1), new(2025, 12, 15));
        var overeenkomst = await organisatie.MaakOvereenkomstAsync(deelnemer, new(2026, 1, 1), new(2026, 12, 31));

        var page = await (await portaal.BehandelaarAsync()).VraagAsync(overeenkomst.Id, "startdatum", Veld, datum);

        page.IsPagina(Titel, 422).HeeftFout(Veld, fout);
        Assert.Equal((DutchDate.Bedoeld(datum) is { } dag ? DutchDate.Format(dag) : datum, Correctieproef.Reden), (page.Form("Verder").Value(Veld), page.Form("Verder").Value("Reden")));
    }

    [Fact]
    public async Task Post_BackFromTheConfirmation_KeepsWhatWasTyped()
    {
        var (organisatie, _, overeenkomst) = await portaal.OvereenkomstAsync();
        var bevestig = await (await portaal.BehandelaarAsync()).VraagAsync(overeenkomst.Id, "startdatum", Veld, "1/3/2026");

        var form = (await bevestig.Form("Terug naar het formulier").VerstuurAsync()).IsPagina(Titel).Form("Verder");

        Assert.Equal(("1/3/2026", Correctieproef.Reden), (form.Value(Veld), form.Value("Reden")));
        Assert.Equal(new DateOnly(2026, 1, 1), Assert.Single(await organisatie.OvereenkomstenAsync()).Startdatum);
    }

    [Fact]
    public async Task Post_WithoutReason_SaysSo()
    {
        var (_, _, overeenkomst) = await portaal.OvereenkomstAsync();

        (await (await portaal.BehandelaarAsync()).VraagAsync(overeenkomst.Id, "startdatum", Veld, "1/3/2026", reden: ""))
            .HeeftFout("Reden", "Vul de reden in; de voorziening krijgt ze te lezen");
    }

    [Fact]
    public async Task Post_AnotherOfficialWasFirst_ShowsThatAndLetsThePersonDecide()
    {
        var (organisatie, _, overeenkomst) = await portaal.OvereenkomstAsync();
        var bevestig = await (await portaal.BehandelaarAsync()).VraagAsync(overeenkomst.Id, "startdatum", Veld, "1/3/2026");
        await (await (await portaal.BeslisserAsync()).VraagAsync(overeenkomst.Id, "startdatum", Veld, "1/2/2026", reden: "Tikfout")).Form(Titel).VerstuurAsync();

        var page = await bevestig.Form(Titel).VerstuurAsync();

        page.IsPagina(Titel, 409).HeeftBericht("Iemand anders paste dit intussen aan");
        Assert.Contains("01/01/2026 werd 01/02/2026. Reden: Tikfout. Kijk na en bewaar opnieuw", page.Words, StringComparison.Ordinal);
        Assert.Equal("1/3/2026", page.Form("Verder").Value(Veld));
        await (await page.Form("Verder").VerstuurAsync()).Form(Titel).VerstuurAsync();
        Assert.Equal(new DateOnly(2026, 3, 1), Assert.Single(await organisatie.OvereenkomstenAsync()).Startdatum);
    }
}
