namespace AmaWvg.Tests.MijnVoorziening.Contactgegevens;

public sealed class ContactpersoonPageTests(Portaal portaal)
{
    private const string Url = "/mijn-voorziening/contactpersoon";
    private const string Heading = "Contactpersoon AMA";
    private const string Button = "Bewaren";

    [Fact]
    public async Task Post_FirstContactPerson_IsShownAndInTheHistory()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var client = await organisatie.ClientAsync();

        var page = await Ingevuld(await client.GetAsync(Url)).VerstuurEnVolgAsync();

        page.IsPagina("Mijn voorziening").HeeftBericht("Contactpersoon gewijzigd");
        Assert.Equal("Chloé Maes", page.Root.QuerySelector("#contact-titel")!.Closest("section")!.QuerySelector("dd")!.Words());
        Assert.Equal(["Contactpersoon gewijzigd: Chloé Maes (chloe@voorbeeld.be, 016 12 34 56)."], page.Historiek());
        Assert.Equal(["""{"Adressen": ["chloe@voorbeeld.be"]}"""], await portaal.UitboxAsync<ContactpersoonGewijzigd>(organisatie));
    }

    [Fact]
    public async Task Post_WithADraftApplication_LeadsBackToIt()
    {
        var organisatie = await portaal.MaakOrganisatieAsync(TestErkenning.Geen);
        var aanvraag = await organisatie.MaakAanvraagAsync();

        var page = await Ingevuld(await (await organisatie.ClientAsync()).GetAsync(Url)).VerstuurEnVolgAsync();

        Assert.Equal($"/mijn-voorziening/erkenningsaanvragen/{aanvraag.Id}", page.HeeftBericht("Contactpersoon gewijzigd").Link("Ga verder met uw erkenningsaanvraag").GetAttribute("href"));
    }

    [Fact]
    public async Task Post_AnotherContactPerson_TellsTheOneBeforeToo()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var client = await organisatie.ClientAsync();
        await Ingevuld(await client.GetAsync(Url)).VerstuurAsync();
        portaal.Klok.Vooruit(TimeSpan.FromMinutes(1));
        var form = (await client.GetAsync(Url)).Form(Button);
        Assert.Equal(("Chloé", "016 12 34 56"), (form.Value("Voornaam"), form.Value("Telefoonnummer")));

        await form.Vul("Voornaam", "Zoë").Vul("E-mailadres", "zoe@voorbeeld.be").VerstuurAsync();

        Assert.Equal("""{"Adressen": ["chloe@voorbeeld.be", "zoe@voorbeeld.be"]}""", (await portaal.UitboxAsync<ContactpersoonGewijzigd>(organisatie))[1]);
    }

    [Theory]
    [InlineData("Voornaam", "", "Vul een voornaam in")]
    [InlineData("Naam", "", "Vul een naam in")]
    [InlineData("E-mailadres", "", "Vul een e-mailadres in")]
    [InlineData("E-mailadres", "chloe", "Vul een e-mailadres in zoals naam@voorbeeld.be")]
    [InlineData("E-mailadres", "chloe@voorbeeld", "Vul een e-mailadres in zoals naam@voorbeeld.be")]
    [InlineData("E-mailadres", "a@voorbeeld.be,b@voorbeeld.be", "Vul een e-mailadres in zoals naam@voorbeeld.be")]
    [InlineData("E-mailadres", "\"x\" <a@voorbeeld.be>", "Vul een e-mailadres in zoals naam@voorbeeld.be")]
    [InlineData("E-mailadres", "a@b.be.", "Vul een e-mailadres in zoals naam@voorbeeld.be")]
    [InlineData("E-mailadres", "a@b-.be", "Vul een e-mailadres in zoals naam@voorbeeld.be")]
    [InlineData("E-mailadres", "a@[127.0.0.1]", "Vul een e-mailadres in zoals naam@voorbeeld.be")]
    [InlineData("E-mailadres", "a@bücher.be", "Vul een e-mailadres in zoals naam@voorbeeld.be")]
    [InlineData("Telefoonnummer", "", "Vul een telefoonnummer in")]
    [InlineData("Telefoonnummer", "12345678", "Vul een telefoonnummer in zoals 0470 12 34 56 of +32 2 123 45 67")]
    [InlineData("Telefoonnummer", "0470 1+ 34 56 78", "Vul een telefoonnummer in zoals 0470 12 34 56 of +32 2 123 45 67")]
    [InlineData("Telefoonnummer", "bel mij 0470123456", "Vul een telefoonnummer in zoals 0470 12 34 56 of +32 2 123 45 67")]
    public async Task Post_WrongField_SaysSoThereAndKeepsTheRest(string label, string typed, string fout)
    {
        var client = await (await portaal.MaakOrganisatieAsync()).ClientAsync();

        var page = await Ingevuld(await client.GetAsync(Url)).Vul(label, typed).VerstuurAsync();

        page.IsPagina(Heading, 422).HeeftFout(label, fout);
        Assert.Equal(typed, page.Form(Button).Value(label));
        Assert.Equal(label is "Naam" ? "" : "Maes", page.Form(Button).Value("Naam"));
    }

    [Fact]
    public async Task Post_NothingChanged_LeavesNoHistory()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var client = await organisatie.ClientAsync();
        await Ingevuld(await client.GetAsync(Url)).VerstuurAsync();

        var page = await (await client.GetAsync(Url)).Form(Button).VerstuurEnVolgAsync();

        Assert.Single(page.Historiek());
        Assert.Single(await portaal.UitboxAsync<ContactpersoonGewijzigd>(organisatie));
    }

    [Fact]
    public async Task Post_SomebodyElseWasFirst_ShowsThatAndLetsThePersonDecide()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var client = await organisatie.ClientAsync();
        var colleague = await organisatie.ClientAsync(new TestPersoon("Carla", "Collega"));
        var form = Ingevuld(await client.GetAsync(Url));
        await Ingevuld(await colleague.GetAsync(Url)).Vul("Voornaam", "Zoë").VerstuurAsync();

        var page = await form.VerstuurAsync();

        page.IsPagina(Heading, 409).HeeftBericht("Iemand anders paste dit intussen aan");
        Assert.Contains("Carla Collega deed dit", page.Words, StringComparison.Ordinal);
        Assert.Equal("Chloé", page.Form(Button).Value("Voornaam"));
        (await page.Form(Button).VerstuurEnVolgAsync()).HeeftBericht("Contactpersoon gewijzigd");
    }

    private static PortaalForm Ingevuld(PortaalResponse page) => page.IsPagina(Heading).Form(Button)
        .Vul("Voornaam", "Chloé").Vul("Naam", "Maes").Vul("E-mailadres", "chloe@voorbeeld.be").Vul("Telefoonnummer", "016 12 34 56");
}
