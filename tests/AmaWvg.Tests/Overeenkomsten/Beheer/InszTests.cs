using AmaWvg.Tests.MijnVoorziening;
using AmaWvg.Tests.MijnVoorziening.Beheer;
using AmaWvg.Tests.Overeenkomsten.Aanmelden;

namespace AmaWvg.Tests.Overeenkomsten.Beheer;

public sealed class InszTests(Portaal portaal)
{
    private const string Titel = "INSZ wijzigen";
    private const string Veld = "Nieuw INSZ-nummer";

    [Fact]
    public async Task Post_NumberThatNobodyHas_CountsForAllAgreements()
    {
        var (organisatie, deelnemer, overeenkomst) = await portaal.OvereenkomstAsync();
        await organisatie.MaakOvereenkomstAsync(deelnemer, new(2026, 2, 1), referentie: "Tuin");
        var insz = TestInsz.Nieuw();

        var bevestig = await (await portaal.BehandelaarAsync()).VraagAsync(overeenkomst.Id, "insz", Veld, insz.Weergave);
        Assert.Contains("Het nieuwe nummer geldt voor 2 overeenkomsten.", bevestig.Words, StringComparison.Ordinal);
        var page = await bevestig.Form(Titel).VerstuurEnVolgAsync();

        page.HeeftBericht("INSZ-nummer gewijzigd");
        Assert.Equal(insz.Weergave, page.Feiten()["INSZ-nummer"]);
        Assert.Equal([insz, insz], (await organisatie.OvereenkomstenAsync()).Select(o => o.Insz));
        var details = await (await organisatie.ClientAsync()).GetAsync($"/deelnemers/{deelnemer.Id}");
        Assert.Contains($"{deelnemer.Insz.Weergave} werd {insz.Weergave}.", Assert.Single(details.Historiek()), StringComparison.Ordinal);
        Assert.Contains("null", Assert.Single(await portaal.UitboxAsync<InszGewijzigd>(organisatie)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Lucas Peeters", "Lucas")]
    [InlineData("Luc Peeters", "Luc")]
    public async Task Post_NumberOfAnotherParticipantThere_AsksTheNameAndJoinsTheTwo(string keuze, string voornaam)
    {
        var (organisatie, oud, overeenkomst) = await portaal.OvereenkomstAsync();
        var nieuw = await organisatie.MaakDeelnemerAsync("Lucas", "Peeters");
        await organisatie.MaakOvereenkomstAsync(nieuw, new(2026, 2, 1), referentie: "Tuin");
        var bevestig = await (await portaal.BehandelaarAsync()).VraagAsync(overeenkomst.Id, "insz", Veld, nieuw.Insz.Waarde);
        Assert.Contains("op naam van Lucas Peeters, met 1 overeenkomst", bevestig.Words, StringComparison.Ordinal);

        var vraag = (await bevestig.Form(Titel).VerstuurAsync()).HeeftFout("Welke naam is juist?", "Kies welke naam juist is");
        (await vraag.Form(Titel).Kies(keuze).VerstuurEnVolgAsync()).HeeftBericht("INSZ-nummer gewijzigd");

        Assert.All(await organisatie.OvereenkomstenAsync(), o => Assert.Equal((nieuw.Id, nieuw.Insz, voornaam), (o.DeelnemerId, o.Insz, o.Voornaam)));
        var client = await organisatie.ClientAsync();
        (await client.GetAsync($"/deelnemers/{oud.Id}")).IsNaar($"/deelnemers/{nieuw.Id}", 302);
        Assert.Equal(2, (await client.GetAsync($"/deelnemers/{nieuw.Id}")).Rijen().Count);
        Assert.Contains($"{nieuw.Id}", Assert.Single(await portaal.UitboxAsync<InszGewijzigd>(organisatie)), StringComparison.Ordinal);
        // The old number may be somebody else's after all.
        (await (await client.GetAsync("/overeenkomsten/zoek-insz")).Form("Zoek op INSZ-nummer").Vul("INSZ-nummer", oud.Insz.Weergave).VerstuurAsync()).IsNaar($"/overeenkomsten?deelnemer={Guid.Empty}");
        await organisatie.MaakDeelnemerAsync("Iemand", "Anders", oud.Insz);
    }

    [Fact]
    public async Task Post_JoinThatWouldGiveTwiceTheSameAgreement_IsRefused()
    {
        var (organisatie, _, overeenkomst) = await portaal.OvereenkomstAsync();
        var nieuw = await organisatie.MaakDeelnemerAsync();
        await organisatie.MaakOvereenkomstAsync(nieuw, new(2026, 3, 1));

        (await (await portaal.BehandelaarAsync()).VraagAsync(overeenkomst.Id, "insz", Veld, nieuw.Insz.Waarde)).HeeftFout(
            Veld, "Er is al een overeenkomst met deze referentie, vanaf 01/03/2026, bij de deelnemer die dit nummer al heeft. Annuleer of corrigeer eerst een van beide");
    }

    [Theory]
    [InlineData("", "Vul een INSZ-nummer in")]
    [InlineData("85.02.28-997.58", "Controleer het INSZ-nummer: het controlegetal klopt niet")]
    public async Task Post_NoNumber_SaysSo(string insz, string fout)
    {
        var (_, _, overeenkomst) = await portaal.OvereenkomstAsync();

        (await (await portaal.BehandelaarAsync()).VraagAsync(overeenkomst.Id, "insz", Veld, insz)).HeeftFout(Veld, fout);
    }

    [Fact]
    public async Task Post_NumberOfSomebodyTooYoung_IsRefused()
    {
        var (_, deelnemer, overeenkomst) = await portaal.OvereenkomstAsync();
        var client = await portaal.BehandelaarAsync();

        (await client.VraagAsync(overeenkomst.Id, "insz", Veld, TestInsz.Nieuw(new(2012, 1, 1)).Waarde)).HeeftFout(
            Veld, "Met dit nummer heeft de deelnemer niet de juiste leeftijd op de startdatum 01/01/2026 van Werkpost keuken. Controleer het nummer, of annuleer eerst die overeenkomst");
        (await client.VraagAsync(overeenkomst.Id, "insz", Veld, deelnemer.Insz.Waarde)).HeeftFout(Veld, "De deelnemer heeft dit nummer al");
    }

    [Fact]
    public async Task Post_SomebodyReportsForTheParticipantMeanwhile_ShowsThat()
    {
        var (organisatie, deelnemer, overeenkomst) = await portaal.OvereenkomstAsync();
        var bevestig = await (await portaal.BehandelaarAsync()).VraagAsync(overeenkomst.Id, "insz", Veld, TestInsz.Nieuw().Waarde);
        await (await (await organisatie.ClientAsync()).GetAsync($"/overeenkomsten/nieuw?deelnemer={deelnemer.Id}")).Form("Overeenkomst aanmelden").VulOvereenkomstIn("Intussen").BevestigEnVolgAsync();

        var page = await bevestig.Form(Titel).VerstuurAsync();

        page.IsPagina(Titel, 409).HeeftBericht("Iemand anders paste dit intussen aan");
        Assert.Contains("Intussen", page.Words, StringComparison.Ordinal);
        Assert.Equal(deelnemer.Insz, Assert.Single(await organisatie.DeelnemersAsync()).Insz);
    }

    [Fact]
    public async Task Post_LookUp_FindsThePersonAtEveryOrganisation()
    {
        var insz = TestInsz.Nieuw();
        foreach (var organisatie in new[] { await portaal.MaakOrganisatieAsync(), await portaal.MaakOrganisatieAsync() })
            await organisatie.MaakOvereenkomstAsync(await organisatie.MaakDeelnemerAsync(insz: insz), new(2026, 1, 1));
        var client = await portaal.MedewerkerAsync(new(), Rollen.Goedkeurder);

        var page = await Form(await client.GetAsync("/beheer/overeenkomsten/zoek-insz"), insz).VerstuurEnVolgAsync();

        page.IsPagina("Overeenkomsten");
        Assert.Equal([insz.Weergave, insz.Weergave], page.Rijen().Select(rij => rij[2]));
        Assert.Equal(2, page.Rijen().Select(rij => rij[3]).Distinct().Count());
        var niemand = await Form(await client.GetAsync("/beheer/overeenkomsten/zoek-insz"), TestInsz.Nieuw()).VerstuurEnVolgAsync();
        Assert.Contains("Geen enkele voorziening meldde een deelnemer met dit INSZ-nummer aan.", niemand.Words, StringComparison.Ordinal);
    }

    private static PortaalForm Form(PortaalResponse page, Insz insz) => page.Form("Zoek op INSZ-nummer").Vul("INSZ-nummer", insz.Weergave);
}
