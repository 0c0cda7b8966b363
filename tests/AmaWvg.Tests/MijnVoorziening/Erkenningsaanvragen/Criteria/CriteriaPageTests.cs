namespace AmaWvg.Tests.MijnVoorziening.Erkenningsaanvragen.Criteria;

public sealed class CriteriaPageTests(Portaal portaal)
{
    private const string Heading = "Erkenningscriteria";

    [Fact]
    public async Task Post_AllAnswers_AreSavedAndShownAgain()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var scherm = await Aanvraagscherm.OpenAsync(organisatie);

        (await scherm.VulAsync(scherm.Criteria, Aanvraagscherm.Antwoorden)).IsNaar(scherm.Controleren);

        var form = await scherm.FormAsync(scherm.Criteria);
        Assert.All(Aanvraagscherm.Antwoorden, antwoord => Assert.Equal(antwoord, new(antwoord.Key, form.Waarde(antwoord.Key).ReplaceLineEndings("\n"))));
        Assert.Equal("Vijf begeleiders.\nElk tien jaar ervaring.", (await organisatie.AanvraagAsync()).Erkenningscriteria.Ervaring);
    }

    [Fact]
    public async Task Post_EveryNormAnsweredNo_IsSaved()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var scherm = await Aanvraagscherm.OpenAsync(organisatie);
        var nee = new Dictionary<string, string> { ["heeftBachelors"] = "nee", ["heeftErvaring"] = "nee", ["heeftEigenVerzekering"] = "nee", ["heeftDeelnemersverzekering"] = "nee" };

        (await scherm.VulAsync(scherm.Criteria, nee)).IsNaar(scherm.Controleren);

        var criteria = (await organisatie.AanvraagAsync()).Erkenningscriteria;
        Assert.Equal((false, false, false, false), (criteria.HeeftBachelors, criteria.HeeftErvaring, criteria.HeeftEigenVerzekering, criteria.HeeftDeelnemersverzekering));
    }

    [Theory]
    [InlineData("ervaring", 3000, "Vraag 2: gebruik ten hoogste 3000 tekens")]
    [InlineData("eigenVerzekering", 200, "Vraag 3: gebruik ten hoogste 200 tekens")]
    [InlineData("deelnemersverzekering", 3000, "Vraag 4: gebruik ten hoogste 3000 tekens")]
    [InlineData("doelgroep", 3000, "Vraag 5: gebruik ten hoogste 3000 tekens")]
    [InlineData("intake", 3000, "Vraag 6, intake: gebruik ten hoogste 3000 tekens")]
    [InlineData("zoeken", 3000, "Vraag 6, werkpost: gebruik ten hoogste 3000 tekens")]
    [InlineData("opvolging", 3000, "Vraag 6, opvolging: gebruik ten hoogste 3000 tekens")]
    [InlineData("evaluatie", 3000, "Vraag 6, evaluatie: gebruik ten hoogste 3000 tekens")]
    [InlineData("aanspreekpunt", 3000, "Vraag 6, aanspreekpunt: gebruik ten hoogste 3000 tekens")]
    public async Task Post_TextTooLong_SaysSoAndKeepsIt(string veld, int langste, string fout)
    {
        var scherm = await Aanvraagscherm.OpenAsync(await portaal.MaakOrganisatieAsync());
        var form = await scherm.FormAsync(scherm.Criteria);

        var page = await form.Met(veld, new('x', langste + 1)).VerstuurAsync();

        page.IsPagina(Heading, 422).HeeftFouten(fout);
        Assert.Equal(veld, page.Root.QuerySelector(".error-summary a")!.GetAttribute("href")!.TrimStart('#'));
        Assert.Equal(langste + 1, Stapformulier.Van(page).Waarde(veld).Length);
        (await form.Met(veld, new('x', langste)).VerstuurAsync()).IsNaar(scherm.Controleren);
    }

    [Fact]
    public async Task Get_FollowUps_StandUnderTheirAnswer()
    {
        var scherm = await Aanvraagscherm.OpenAsync(await portaal.MaakOrganisatieAsync());

        var page = await scherm.Client.GetAsync(scherm.Criteria);

        // What shows by the answer is the stylesheet's work: without it, and without script, everything is there.
        Assert.Equal(
            ["heeftBachelors medewerker insz", "heeftErvaring ervaring bestand-ervaring", "heeftEigenVerzekering eigenVerzekering bestand-eigen-verzekering", "heeftDeelnemersverzekering deelnemersverzekering"],
            page.Root.QuerySelectorAll(".question:has(.follow)").Select(vraag => string.Join(' ', vraag.QuerySelectorAll("input, textarea").Select(veld => veld.GetAttribute("name")).Distinct())));
    }

    [Fact]
    public async Task Get_EnterInAField_SavesAndStays()
    {
        var scherm = await Aanvraagscherm.OpenAsync(await portaal.MaakOrganisatieAsync());
        var page = await scherm.Client.GetAsync(scherm.Criteria);

        // The browser presses the first button of a form.
        var eerste = page.Root.QuerySelector($"form[action='{scherm.Criteria}'] button[type=submit]")!;

        Assert.True(eerste.HasAttribute("hidden"));
        (await Stapformulier.Van(page).Met("eigenVerzekering", "Polis 12").VerstuurAsync("Bewaren")).IsNaar(scherm.Criteria);
        Assert.Equal("Polis 12", (await scherm.FormAsync(scherm.Criteria)).Waarde("eigenVerzekering"));
    }

    [Fact]
    public async Task Send_FiledApplication_IsRefusedAndChangesNothing()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var aanvraag = await organisatie.MaakVolledigeAanvraagAsync();
        var scherm = await Aanvraagscherm.OpenAsync(organisatie, aanvraag.Id);
        var form = (await scherm.FormAsync(scherm.Criteria)).Met("ervaring", "Te laat");
        await organisatie.WijzigAanvraagAsync(aanvraag.Id, (a, wie) => a.DienIn(TestAanvraag.Informatie, TestAanvraag.Bijlagen, wie, portaal.Klok.Nu));

        foreach (var knop in (string[])[Aanvraagscherm.Verder, "Bewaren", Aanvraagscherm.Valideer])
            (await form.VerstuurAsync(knop)).IsPagina("Deze aanvraag is al ingediend", 409);
        (await scherm.Client.GetAsync(scherm.Criteria)).IsNaar(scherm.Aanvraag, 302);

        Assert.Equal(TestAanvraag.Criteria.Ervaring, (await organisatie.AanvraagAsync()).Erkenningscriteria.Ervaring);
    }
}
