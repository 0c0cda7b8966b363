using AmaWvg.Tests.MijnVoorziening;

namespace AmaWvg.Tests.Overeenkomsten.Aanmelden;

/// <summary>A report of an agreement: months that another agreement pays are not lost (BR-12), a birth date may be unknown (Q24).</summary>
public sealed class AanmeldenPageTests(Portaal portaal)
{
    [Fact]
    public async Task GetAndPost_NeverRecognised_SaysWhyAndAsksNothing()
    {
        var (zonder, met) = (await portaal.MaakOrganisatieAsync(TestErkenning.Geen), await portaal.MaakOrganisatieAsync());
        var client = await zonder.ClientAsync();

        foreach (var url in (string[])["/overeenkomsten/nieuw", $"/overeenkomsten/nieuw?deelnemer={(await met.MaakDeelnemerAsync()).Id}"])
        {
            var page = (await client.GetAsync(url)).IsPagina("U kunt geen overeenkomst aanmelden", 403);
            Assert.Empty(page.Root.QuerySelectorAll("main form"));
            Assert.Contains("nog nooit erkend als begeleider AMA", page.Words, StringComparison.Ordinal);
            Assert.Equal("/mijn-voorziening", page.Link("Naar mijn voorziening").GetAttribute("href"));
        }
        await zonder.ErkenAsync(new(2026, 11, 1), new(2031, 10, 31));
        var form = (await client.GetAsync("/overeenkomsten/nieuw")).Form(AanmeldenScherm.Button).VulIn();
        await zonder.TrekErkenningenInAsync();

        (await form.VerstuurAsync()).IsPagina("U kunt geen overeenkomst aanmelden", 403);
    }

    [Fact]
    public async Task Get_Empty_AsksThePersonAndTheAgreementAndNamesTheDeadline()
    {
        var client = await (await portaal.MaakOrganisatieAsync()).ClientAsync();

        var page = await client.GetAsync("/overeenkomsten/nieuw");

        page.IsPagina("Nieuwe overeenkomst").HeeftBericht("Start de overeenkomst deze maand? Meld ze aan tot en met 30 november 2026");
        Assert.Equal(
            [AanmeldenScherm.Insz, AanmeldenScherm.Voornaam, AanmeldenScherm.Naam, AanmeldenScherm.Referentie, AanmeldenScherm.Startdatum, AanmeldenScherm.Einddatum, AanmeldenScherm.Bevestiging],
            page.Root.QuerySelectorAll("main form .field label").Select(label => label.TextContent.Trim()));
        Assert.Contains("Een bisnummer staat op de ISI+-kaart of op een kleefbriefje van het ziekenfonds.", page.Words, StringComparison.Ordinal);
        Assert.Equal("/overeenkomsten", page.Link("Annuleren").GetAttribute("href"));
    }

    [Fact]
    public async Task Post_Complete_SavesAndConfirmsOnTheDetailPage()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var insz = TestInsz.Nieuw();

        var page = await (await AanmeldenScherm.OpenAsync(organisatie))
            .VulIn(insz: insz.Weergave, voornaam: "  Zoë ", naam: "van  den Broecke", referentie: "Keuken", start: "1-12-2026", einde: "30.6.2027")
            .VerstuurEnVolgAsync();

        page.IsPagina("Details deelnemer").HeeftBericht("Overeenkomst aangemeld");
        Assert.Equal(("Zoë van den Broecke", insz.Weergave), (page.Feiten()["Naam"], page.Feiten()["INSZ-nummer"]));
        Assert.Equal(["Keuken", "01/12/2026", "30/06/2027", "22/11/2026", "Gepland"], Assert.Single(page.Rijen())[..5]);
        Assert.Equal(["Overeenkomst aangemeld: Keuken, van 01/12/2026 tot en met 30/06/2027."], page.Historiek());
    }

    [Fact]
    public async Task Post_LateReport_SaysFromWhichMonthSubsidyRuns()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();

        var page = await (await AanmeldenScherm.OpenAsync(organisatie)).VulIn(start: "15/09/2026").BevestigEnVolgAsync();

        Assert.Contains("subsidie is pas mogelijk vanaf november 2026", page.Root.QuerySelector(".notice.good")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Subsidie vanaf november 2026", Assert.Single(page.Rijen())[4], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_KnownParticipant_LocksThePerson()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var deelnemer = await organisatie.MaakDeelnemerAsync();

        var page = await (await organisatie.ClientAsync()).GetAsync($"/overeenkomsten/nieuw?deelnemer={deelnemer.Id}");

        var form = page.Form(AanmeldenScherm.Button);
        Assert.Equal((deelnemer.Insz.Weergave, "Luc", "Peeters"), (form.Value(AanmeldenScherm.Insz), form.Value(AanmeldenScherm.Voornaam), form.Value(AanmeldenScherm.Naam)));
        Assert.Equal(3, page.Root.QuerySelectorAll("main input[readonly]").Length);
    }

    [Fact]
    public async Task Post_KnownParticipantWithAnotherInszForged_KeepsTheKnownPerson()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var deelnemer = await organisatie.MaakDeelnemerAsync();
        var client = await organisatie.ClientAsync();
        var form = (await client.GetAsync($"/overeenkomsten/nieuw?deelnemer={deelnemer.Id}")).Form(AanmeldenScherm.Button).VulOvereenkomstIn();

        await client.PostAsync(form.Action, form.Met("insz", TestInsz.Nieuw().Waarde));

        Assert.Equal(deelnemer.Id, Assert.Single(await organisatie.OvereenkomstenAsync()).DeelnemerId);
    }

    [Fact]
    public async Task Post_KnownParticipantOfAnotherOrganisation_Is404()
    {
        var (eigen, ander) = (await portaal.MaakOrganisatieAsync(), await portaal.MaakOrganisatieAsync());
        var vreemd = await ander.MaakDeelnemerAsync();
        var form = (await AanmeldenScherm.OpenAsync(eigen)).VulIn();

        var page = await form.Client.PostAsync(form.Action, form.Met("deelnemer", $"{vreemd.Id}"));

        page.IsPagina("Pagina niet gevonden", 404);
        (await form.Client.GetAsync($"/overeenkomsten/nieuw?deelnemer={vreemd.Id}")).IsPagina("Pagina niet gevonden", 404);
        Assert.Empty(await eigen.OvereenkomstenAsync());
    }

    [Fact]
    public async Task Post_PersonKnownElsewhere_IsNewHereAndNothingShows()
    {
        var (eigen, ander) = (await portaal.MaakOrganisatieAsync(), await portaal.MaakOrganisatieAsync());
        var elders = await ander.MaakDeelnemerAsync("Geheim", "Elders");

        var page = await (await AanmeldenScherm.OpenAsync(eigen)).VulIn(insz: elders.Insz.Waarde).VerstuurEnVolgAsync();

        page.IsPagina("Details deelnemer");
        Assert.DoesNotContain("Geheim", page.Body, StringComparison.Ordinal);
        Assert.NotEqual(elders.Id, Assert.Single(await eigen.DeelnemersAsync()).Id);
    }

    [Fact]
    public async Task Post_BisNumberWithoutBirthDate_AsksItOnceAndAcceptsThatItIsUnknown()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        Insz insz = TestInsz.ZonderGeboortedatum();

        var page = await (await AanmeldenScherm.OpenAsync(organisatie)).VulIn(insz: insz.Waarde).VerstuurAsync();

        page.HeeftFout("Geboortedatum", "Vul de geboortedatum in: het INSZ-nummer bevat ze niet. Laat het veld leeg als u ze niet kent");
        (await page.Form(AanmeldenScherm.Button).VerstuurEnVolgAsync()).IsPagina("Details deelnemer");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Post_Late_TellsOnlyOfMonthsThatNothingElsePays(bool heeftAndere)
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var deelnemer = await organisatie.MaakDeelnemerAsync();
        if (heeftAndere)
            await organisatie.MaakOvereenkomstAsync(deelnemer, new(2026, 1, 1), referentie: "Tuin");

        var form = (await (await organisatie.ClientAsync()).GetAsync($"/overeenkomsten/nieuw?deelnemer={deelnemer.Id}")).Form(AanmeldenScherm.Button);
        (await form.VulOvereenkomstIn(start: "03/09/2026").BevestigEnVolgAsync()).HeeftBericht("Overeenkomst aangemeld");

        var verteld = await portaal.UitboxAsync<OvereenkomstLaattijdigAangemeld>(organisatie);
        Assert.Equal(heeftAndere ? 0 : 1, verteld.Count);
        Assert.All(verteld, gebeurtenis => Assert.Matches("\"VerlorenMaanden\": ?2", gebeurtenis));
    }
}
