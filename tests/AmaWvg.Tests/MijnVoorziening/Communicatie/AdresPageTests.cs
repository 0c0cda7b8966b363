namespace AmaWvg.Tests.MijnVoorziening.Communicatie;

public sealed class AdresPageTests(Portaal portaal)
{
    private const string Overview = "/mijn-voorziening";
    private const string Nieuw = "/mijn-voorziening/communicatie/nieuw";
    private const string Button = "Bewaren";

    [Fact]
    public async Task Post_NewAddress_StandsInTheList()
    {
        var client = await (await portaal.MaakOrganisatieAsync()).ClientAsync();

        var page = await VoegToeAsync(client, "boekhouding@voorbeeld.be", "Financiële e-mails");

        page.IsPagina("Mijn voorziening").HeeftBericht("Adres toegevoegd");
        Assert.Equal(["boekhouding@voorbeeld.be", "nee", "ja"], Assert.Single(page.Rijen())[..3]);
        Assert.Equal(["Adres toegevoegd: boekhouding@voorbeeld.be krijgt financiële e-mails."], page.Historiek());
    }

    [Fact]
    public async Task Post_NoKindOfMessage_SaysSo()
    {
        var client = await (await portaal.MaakOrganisatieAsync()).ClientAsync();

        var page = await (await client.GetAsync(Nieuw)).Form(Button).Vul("E-mailadres", "x@voorbeeld.be").VerstuurAsync();

        page.HeeftFout("Welke e-mails krijgt dit adres?", "Kies welke e-mails dit adres krijgt");
        Assert.Equal("x@voorbeeld.be", page.Form(Button).Value("E-mailadres"));
    }

    [Fact]
    public async Task Post_WrongAddress_SaysSo()
    {
        var client = await (await portaal.MaakOrganisatieAsync()).ClientAsync();

        var page = await (await client.GetAsync(Nieuw)).Form(Button).Vul("E-mailadres", "x@").Kies("Financiële e-mails").VerstuurAsync();

        page.HeeftFouten("Vul een e-mailadres in zoals naam@voorbeeld.be");
        Assert.Equal("financieel", page.Form(Button).Value("Financiële e-mails"));
    }

    [Fact]
    public async Task Post_AddressThatIsThereAlready_SaysSoWhateverTheCase()
    {
        var client = await (await portaal.MaakOrganisatieAsync()).ClientAsync();
        await VoegToeAsync(client, "x@voorbeeld.be", "Financiële e-mails");

        var page = await (await client.GetAsync(Nieuw)).Form(Button).Vul("E-mailadres", "X@voorbeeld.be").Kies("Financiële e-mails").VerstuurAsync();

        page.HeeftFout("E-mailadres", "Dit adres staat al in uw lijst. Wijzig het adres dat er al staat");
    }

    [Fact]
    public async Task Post_OtherKinds_ChangesThem()
    {
        var client = await (await portaal.MaakOrganisatieAsync()).ClientAsync();
        var url = await AdresAsync(client);
        portaal.Klok.Vooruit(TimeSpan.FromMinutes(1));

        var form = (await client.GetAsync(url)).IsPagina("Adres wijzigen").Form(Button);
        var page = await form.Kies("Financiële e-mails", false).Kies("Administratieve e-mails").VerstuurEnVolgAsync();

        page.HeeftBericht("Adres gewijzigd");
        Assert.Equal(["x@voorbeeld.be", "ja", "nee"], Assert.Single(page.Rijen())[..3]);
        Assert.Equal("Adres gewijzigd: x@voorbeeld.be (financiële e-mails) werd x@voorbeeld.be (administratieve e-mails).", page.Historiek()[0]);
    }

    [Fact]
    public async Task Post_NothingChanged_LeavesNoHistory()
    {
        var client = await (await portaal.MaakOrganisatieAsync()).ClientAsync();

        var page = await (await client.GetAsync(await AdresAsync(client))).Form(Button).VerstuurEnVolgAsync();

        Assert.Single(page.Historiek());
    }

    [Fact]
    public async Task Post_SomebodyElseWasFirst_ShowsThatAndLetsThePersonDecide()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var (client, colleague) = (await organisatie.ClientAsync(), await organisatie.ClientAsync(new TestPersoon("Carla", "Collega")));
        var url = await AdresAsync(client);
        var form = (await client.GetAsync(url)).Form(Button).Vul("E-mailadres", "y@voorbeeld.be");
        await (await colleague.GetAsync(url)).Form(Button).Vul("E-mailadres", "z@voorbeeld.be").VerstuurAsync();

        var page = await form.VerstuurAsync();

        page.IsPagina("Adres wijzigen", 409).HeeftBericht("Iemand anders paste dit intussen aan");
        (await page.Form(Button).VerstuurEnVolgAsync()).HeeftBericht("Adres gewijzigd");
    }

    [Fact]
    public async Task Post_SomebodyElseRemovedIt_LetsThePersonAddItAgain()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var (client, colleague) = (await organisatie.ClientAsync(), await organisatie.ClientAsync(new TestPersoon("Carla", "Collega")));
        var form = (await client.GetAsync(await AdresAsync(client))).Form(Button).Vul("E-mailadres", "y@voorbeeld.be");
        await (await colleague.GetAsync(Overview)).Form("Verwijder x@voorbeeld.be").VerstuurAsync();

        (await form.VerstuurAsync()).IsPagina("Pagina niet gevonden", 404);
    }

    [Theory]
    [InlineData("X@voorbeeld.be", null)]
    [InlineData("y@voorbeeld.be", "chloe@voorbeeld.be, x@voorbeeld.be, y@voorbeeld.be")]
    [InlineData("", "chloe@voorbeeld.be, x@voorbeeld.be")]
    public async Task Post_AddressIsGivenUp_IsToldToEverybodyWhoWasKnown(string wordt, string? gewaarschuwd)
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        await organisatie.BenoemContactpersoonAsync("chloe@voorbeeld.be");
        var client = await organisatie.ClientAsync();
        var url = await AdresAsync(client);

        var form = wordt is "" ? (await client.GetAsync(Overview)).Form("Verwijder x@voorbeeld.be") : (await client.GetAsync(url)).Form(Button).Vul("E-mailadres", wordt);
        Assert.Equal(303, (await form.VerstuurAsync()).Status);

        Assert.Equal(
            gewaarschuwd is null ? [] : [$$"""{"Adressen": [{{string.Join(", ", gewaarschuwd.Split(", ").Select(adres => $"\"{adres}\""))}}]}"""],
            await portaal.UitboxAsync<AdresOpgegeven>(organisatie));
    }

    [Fact]
    public async Task Post_Verwijder_TakesItOffTheList()
    {
        var client = await (await portaal.MaakOrganisatieAsync()).ClientAsync();
        await AdresAsync(client);
        portaal.Klok.Vooruit(TimeSpan.FromMinutes(1));

        var page = await (await client.GetAsync(Overview)).Form("Verwijder x@voorbeeld.be").VerstuurEnVolgAsync();

        page.HeeftBericht("Adres verwijderd");
        Assert.Empty(page.Root.QuerySelectorAll("table"));
        Assert.Equal("Adres verwijderd: x@voorbeeld.be krijgt geen e-mails meer.", page.Historiek()[0]);
    }

    private static async Task<string> AdresAsync(PortaalClient client) =>
        (await VoegToeAsync(client, "x@voorbeeld.be", "Financiële e-mails")).Link("Wijzig x@voorbeeld.be").GetAttribute("href")!;

    private static async Task<PortaalResponse> VoegToeAsync(PortaalClient client, string email, string soort) =>
        await (await client.GetAsync(Nieuw)).IsPagina("Adres toevoegen").Form(Button).Vul("E-mailadres", email).Kies(soort).VerstuurEnVolgAsync();
}
