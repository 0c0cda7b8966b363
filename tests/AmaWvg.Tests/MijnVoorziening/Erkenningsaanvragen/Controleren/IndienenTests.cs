using AmaWvg.MijnVoorziening;
using AmaWvg.Tests.MijnVoorziening.Bijlagen.Bestanden;

namespace AmaWvg.Tests.MijnVoorziening.Erkenningsaanvragen.Controleren;

public sealed class IndienenTests(Portaal portaal)
{
    private const string Button = "Indienen";

    [Fact]
    public async Task Post_CompleteDraft_IsFiledAndEverybodyHearsOfIt()
    {
        var organisatie = await portaal.MaakOrganisatieAsync(TestErkenning.Geen);
        var aanvraag = await organisatie.MaakVolledigeAanvraagAsync();
        var scherm = await Aanvraagscherm.OpenAsync(organisatie, aanvraag.Id);

        var page = await (await scherm.Client.GetAsync(scherm.Controleren)).Form(Button).VerstuurEnVolgAsync();

        page.IsPagina("Erkenningsaanvraag").HeeftBericht("Erkenningsaanvraag ingediend");
        var ingediend = await organisatie.AanvraagAsync();
        Assert.Equal((AanvraagStatus.InAanvraag, portaal.Klok.Nu), (ingediend.Status, ingediend.Ingediend));
        Assert.Equal(("Dorpsstraat 1", TestIban.Eigen.Weergave, "Chloé Maes"), ingediend.Voorzieningsinformatie is var i ? (i.Adres, i.Rekeningnummer, i.Contactpersoon) : default);
        Assert.Equal([$$"""{"Aanvraag": "{{aanvraag.Id}}"}"""], await portaal.UitboxAsync<AanvraagIngediend>(organisatie));
        Assert.Equal(["Erkenningsaanvraag ingediend"], (await scherm.Client.GetAsync("/mijn-voorziening")).Historiek());
    }

    [Fact]
    public async Task Post_BecameASchool_IsToldWhyNot()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var aanvraag = await organisatie.MaakVolledigeAanvraagAsync();
        var scherm = await Aanvraagscherm.OpenAsync(organisatie, aanvraag.Id);
        var form = (await scherm.Client.GetAsync(scherm.Controleren)).Form(Button);
        await organisatie.ZetTypeAsync(TypeVoorziening.OnderwijsinstellingHistorisch);

        (await form.VerstuurAsync()).IsPagina("U kunt geen erkenning aanvragen", 409);

        Assert.Equal(AanvraagStatus.InOpmaak, (await organisatie.AanvraagAsync()).Status);
    }

    [Fact]
    public async Task Post_IncompleteDraft_SaysWhatIsMissing()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        await organisatie.VulVoorzieningAsync();
        var scherm = await Aanvraagscherm.OpenAsync(organisatie);
        await scherm.VulAsync(scherm.Criteria, Aanvraagscherm.Antwoorden);

        var page = await (await scherm.Client.GetAsync(scherm.Controleren)).Form(Button).VerstuurAsync();

        page.IsPagina("Controleren", 422).HeeftFouten("Vraag 2: voeg een bewijs van de ervaring toe");
        Assert.Equal($"{scherm.Deel("medewerkers")}?vanuit=controleren#bestand-ervaring", page.Root.QuerySelector(".error-summary a")!.GetAttribute("href"));
        Assert.StartsWith("Fout: ", page.Title, StringComparison.Ordinal);
        Assert.Equal(AanvraagStatus.InOpmaak, (await organisatie.AanvraagAsync()).Status);
        Assert.Empty(await portaal.UitboxAsync<AanvraagIngediend>(organisatie));
    }

    [Theory]
    [InlineData(nameof(Diplomastatus.DienstOnbeschikbaar))]
    [InlineData(nameof(Diplomastatus.NietGevonden))]
    [InlineData(nameof(Diplomastatus.NietRelevant))]
    public async Task Post_RegisterOfNoHelp_CanBeFiledWithADiploma(string status)
    {
        var organisatie = await portaal.MaakOrganisatieAsync(TestErkenning.Geen);
        await organisatie.VulVoorzieningAsync();
        var scherm = await Aanvraagscherm.OpenAsync(organisatie);
        var insz = portaal.Led.Persoon(Enum.Parse<Diplomastatus>(status));
        var antwoorden = new Dictionary<string, string>(Aanvraagscherm.Antwoorden) { ["heeftBachelors"] = "ja", ["heeftErvaring"] = "nee", ["medewerker"] = "An Peeters", ["insz"] = insz.Weergave };
        await scherm.VulAsync(scherm.Criteria, antwoorden);
        var medewerker = Assert.Single((await organisatie.AanvraagAsync()).Erkenningscriteria.Medewerkers);
        await (await scherm.FormAsync(scherm.Criteria)).MetBestand(medewerker.Bijlagevraag, "diploma.pdf", PdfBouw.Klassiek()).VerstuurAsync();

        var page = await (await scherm.Client.GetAsync(scherm.Controleren)).Form(Button).VerstuurEnVolgAsync();

        page.IsPagina("Erkenningsaanvraag");
        Assert.Contains("diploma van medewerker An Peeters", page.Words, StringComparison.Ordinal);
        Assert.DoesNotContain(insz.Weergave, page.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_AnswersThatBecameNo_AreNotFiled()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var aanvraag = await organisatie.MaakVolledigeAanvraagAsync();
        var medewerker = new Medewerker(Guid.NewGuid(), TestInsz.Nieuw(), Diplomastatus.NietGevonden, portaal.Klok.Nu);
        await organisatie.WijzigAanvraagAsync(aanvraag.Id, (a, _) => a.Bewaar(TestAanvraag.Criteria with { HeeftEigenVerzekering = true, Medewerkers = [medewerker] }, new(portaal.Klok.Nu, "An")));
        var vervallen = await organisatie.MaakBijlageAsync(aanvraag.Id, medewerker.Bijlagevraag);
        var scherm = await Aanvraagscherm.OpenAsync(organisatie, aanvraag.Id);

        await (await scherm.Client.GetAsync(scherm.Controleren)).Form(Button).VerstuurAsync();

        Assert.Empty((await organisatie.AanvraagAsync()).Erkenningscriteria.Medewerkers);
        Assert.Equal(404, (await scherm.Client.GetAsync($"/mijn-voorziening/bijlagen/{vervallen.Id}")).Status);
    }

    [Fact]
    public async Task Post_Twice_FilesOnce()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var scherm = await Aanvraagscherm.OpenAsync(organisatie, (await organisatie.MaakVolledigeAanvraagAsync()).Id);
        var (een, twee) = ((await scherm.Client.GetAsync(scherm.Controleren)).Form(Button), (await scherm.Client.GetAsync(scherm.Controleren)).Form(Button));

        var eerste = await een.VerstuurAsync();
        (await een.VerstuurAsync()).IsNaar(eerste.Location!);
        (await twee.VerstuurAsync()).IsPagina("Deze aanvraag is al ingediend", 409);

        Assert.Single(await portaal.UitboxAsync<AanvraagIngediend>(organisatie));
    }

    [Fact]
    public async Task Post_DraftChangedSinceItWasRead_AsksToReadAgain()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var aanvraag = await organisatie.MaakVolledigeAanvraagAsync();
        var scherm = await Aanvraagscherm.OpenAsync(organisatie, aanvraag.Id);
        var form = (await scherm.Client.GetAsync(scherm.Controleren)).Form(Button);
        await (await scherm.FormAsync(scherm.Criteria)).Met("doelgroep", "Iets anders").VerstuurAsync();

        var page = await form.VerstuurAsync();

        page.IsPagina("Controleren", 409).HeeftBericht("Iemand anders paste dit intussen aan");
        Assert.Contains("Iets anders", page.Words, StringComparison.Ordinal);
        Assert.Equal(AanvraagStatus.InOpmaak, (await organisatie.AanvraagAsync()).Status);
        (await page.Form(Button).VerstuurEnVolgAsync()).IsPagina("Erkenningsaanvraag");
    }

    [Fact]
    public async Task Post_FileUnderAnAnswerThatBecameNo_IsNotFiled()
    {
        var organisatie = await portaal.MaakOrganisatieAsync(TestErkenning.Geen);
        var aanvraag = await organisatie.MaakVolledigeAanvraagAsync();
        var scherm = await Aanvraagscherm.OpenAsync(organisatie, aanvraag.Id);
        await (await scherm.FormAsync(scherm.Criteria)).Met("heeftEigenVerzekering", "ja").MetBestand(Bijlagevragen.EigenVerzekering, "polis.pdf", PdfBouw.Klassiek()).VerstuurAsync();
        await organisatie.MaakBijlageAsync(aanvraag.Id, Bijlagevragen.Diploma(Guid.CreateVersion7()));

        await (await scherm.Client.GetAsync(scherm.Controleren)).Form(Button).VerstuurAsync();

        Assert.DoesNotContain(await organisatie.BijlagenAsync(aanvraag.Id), bijlage => bijlage.Vraag.StartsWith("diploma", StringComparison.Ordinal));
        Assert.Contains(await organisatie.BijlagenAsync(aanvraag.Id), bijlage => bijlage.Vraag == Bijlagevragen.EigenVerzekering);
    }
}
