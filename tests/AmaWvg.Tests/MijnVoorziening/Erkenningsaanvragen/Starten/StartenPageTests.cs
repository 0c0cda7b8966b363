using AmaWvg.MijnVoorziening;

namespace AmaWvg.Tests.MijnVoorziening.Erkenningsaanvragen.Starten;

/// <summary>An application is begun; a school cannot (Q22).</summary>
public sealed class StartenPageTests(Portaal portaal)
{
    private const string Url = "/mijn-voorziening/erkenningsaanvragen/nieuw";
    private const string Heading = "Nieuwe erkenningsaanvraag";
    private const string Button = "Aanvraag starten";
    private const string Vraag = "Hoe wilt u beginnen?";

    [Fact]
    public async Task Post_FirstApplication_OpensTheFirstStep()
    {
        var organisatie = await portaal.MaakOrganisatieAsync(TestErkenning.Geen);
        var client = await organisatie.ClientAsync();

        var answer = await (await client.GetAsync(Url)).IsPagina(Heading).Form(Button).VerstuurAsync();

        var aanvraag = await organisatie.AanvraagAsync();
        answer.IsNaar($"/mijn-voorziening/erkenningsaanvragen/{aanvraag.Id}/voorzieningsinformatie");
        Assert.Equal((AanvraagStatus.InOpmaak, portaal.Klok.Nu, null), (aanvraag.Status, aanvraag.Aangemaakt, aanvraag.Vorige));
        Assert.Equal(["Erkenningsaanvraag begonnen"], (await client.GetAsync("/mijn-voorziening")).Historiek());
    }

    [Fact]
    public async Task Get_FirstApplication_AsksNothing() =>
        Assert.DoesNotContain(Vraag, (await (await (await portaal.MaakOrganisatieAsync()).ClientAsync()).GetAsync(Url)).Words, StringComparison.Ordinal);

    [Theory]
    [InlineData("Vertrek van uw vorige aanvraag", true)]
    [InlineData("Begin met een leeg formulier", false)]
    public async Task Post_AfterAnEarlierOne_BeginsAsChosen(string keuze, bool isKopie)
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var eerste = await organisatie.MaakIngediendeAanvraagAsync(AanvraagActie.Intrekken);
        portaal.Klok.Vooruit(TimeSpan.FromMinutes(1));
        var client = await organisatie.ClientAsync();

        var answer = await (await client.GetAsync(Url)).Form(Button).Kies(keuze).VerstuurAsync();

        Assert.Equal(303, answer.Status);
        var nieuw = (await organisatie.AanvragenAsync())[^1];
        Assert.Equal(isKopie ? eerste.Id : null, nieuw.Vorige);
        Assert.Equal(isKopie ? TestAanvraag.Criteria.Ervaring : "", nieuw.Erkenningscriteria.Ervaring);
    }

    [Fact]
    public async Task Post_Copy_LeavesAttachmentsBehind()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        await organisatie.MaakIngediendeAanvraagAsync(AanvraagActie.Intrekken);
        portaal.Klok.Vooruit(TimeSpan.FromMinutes(1));
        var client = await organisatie.ClientAsync();
        await (await client.GetAsync(Url)).Form(Button).Kies("Vertrek van uw vorige aanvraag").VerstuurAsync();

        var page = await client.VolgAsync($"/mijn-voorziening/erkenningsaanvragen/{(await organisatie.AanvragenAsync())[^1].Id}/controleren");

        Assert.Equal("Vraag 2: voeg een bewijs van de ervaring toe", Assert.Single(page.Root.QuerySelectorAll(".notice.attention li")).Words());
    }

    [Fact]
    public async Task Post_WithoutChoice_AsksIt()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        await organisatie.MaakIngediendeAanvraagAsync(AanvraagActie.Onontvankelijk);

        var page = await (await (await organisatie.ClientAsync()).GetAsync(Url)).Form(Button).VerstuurAsync();

        page.IsPagina(Heading, 422).HeeftFout(Vraag, "Kies hoe u wilt beginnen");
        Assert.Single(await organisatie.AanvragenAsync());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Get_WithAnOpenApplication_LeadsThere(bool isIngediend)
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var open = isIngediend ? await organisatie.MaakIngediendeAanvraagAsync() : await organisatie.MaakAanvraagAsync();

        var answer = await (await organisatie.ClientAsync()).GetAsync(Url);

        answer.IsNaar($"/mijn-voorziening/erkenningsaanvragen/{open.Id}", 302);
    }

    [Fact]
    public async Task Post_ColleagueBeganOneMeanwhile_LeadsThere()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var form = (await (await organisatie.ClientAsync()).GetAsync(Url)).Form(Button);
        var open = await organisatie.MaakAanvraagAsync();

        (await form.VerstuurAsync()).IsNaar($"/mijn-voorziening/erkenningsaanvragen/{open.Id}");

        Assert.Single(await organisatie.AanvragenAsync());
    }

    [Fact]
    public async Task Post_TwoAtTheSameMoment_BeginOne()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var (een, twee) = (await organisatie.ClientAsync(), await organisatie.ClientAsync(new TestPersoon()));
        var forms = new[] { (await een.GetAsync(Url)).Form(Button), (await twee.GetAsync(Url)).Form(Button) };

        var answers = await Task.WhenAll(forms.Select(form => form.VerstuurAsync()));

        Assert.All(answers, answer => Assert.StartsWith($"/mijn-voorziening/erkenningsaanvragen/{organisatie.AanvraagAsync().Result.Id}", answer.Location, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Send_School_IsToldWhyNot()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var client = await organisatie.ClientAsync();
        var form = (await client.GetAsync(Url)).Form(Button);
        await organisatie.ZetTypeAsync(TypeVoorziening.OnderwijsinstellingHistorisch);

        (await client.GetAsync(Url)).IsPagina("U kunt geen erkenning aanvragen", 409);
        (await form.VerstuurAsync()).IsPagina("U kunt geen erkenning aanvragen", 409);

        Assert.Empty(await organisatie.AanvragenAsync());
    }
}
