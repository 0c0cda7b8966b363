namespace AmaWvg.Tests.MijnVoorziening.Rekeningwijziging;

public sealed class RekeningnummerPageTests(Portaal portaal)
{
    private const string Url = "/mijn-voorziening/rekeningnummer";
    private const string Heading = "Rekeningnummer wijzigen";
    private const string Button = "Bewaren";
    private const string Label = "Rekeningnummer";

    [Theory]
    [InlineData("be68539007547034", "BE68 5390 0754 7034")]
    [InlineData("NL91 ABNA 0417 1643 00", "NL91 ABNA 0417 1643 00")]
    [InlineData("BE68-5390-0754-7034", "BE68 5390 0754 7034")]
    public async Task Post_AnyAccountInSepa_IsUsedThreeDaysLater(string typed, string shown)
    {
        var client = await (await portaal.MaakOrganisatieAsync()).ClientAsync();

        var page = await (await client.GetAsync(Url)).IsPagina(Heading).Form(Button).Vul(Label, typed).VerstuurEnVolgAsync();

        page.IsPagina("Mijn voorziening").HeeftBericht("Rekeningnummer gewijzigd");
        Assert.Equal($"{shown} (vanaf 25/11/2026)", page.Feiten()[Label]);
        Assert.Equal([$"Rekeningnummer gewijzigd: {shown}. Wij betalen op dit nummer vanaf 25/11/2026."], page.Historiek());
    }

    [Fact]
    public async Task Post_SecondAccount_PaysOnTheFirstUntilThen()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        await GeefAsync(await organisatie.ClientAsync(), "BE68 5390 0754 7034");
        portaal.Klok.Vooruit(TimeSpan.FromDays(3));

        var page = await GeefAsync(await organisatie.ClientAsync(), "BE62 5100 0754 7061");

        Assert.Equal("BE62 5100 0754 7061 (vanaf 28/11/2026; tot dan betalen wij op BE68 5390 0754 7034)", page.Feiten()[Label]);
    }

    [Theory]
    [InlineData("", "Vul een rekeningnummer in")]
    [InlineData("BE68 5390 0754 7035", "Controleer het rekeningnummer: het controlegetal klopt niet")]
    [InlineData("BE68 539O 0754 7034", "Na BE staan in een rekeningnummer (IBAN) cijfers. Verbeter ‘O’")]
    [InlineData("IBAN: be6B 5390 0754 7034", "Na BE staan in een rekeningnummer (IBAN) cijfers. Verbeter ‘B’")]
    [InlineData("DE89 3704 0044 O532 0130 00", "Na DE staan in een rekeningnummer (IBAN) cijfers. Verbeter ‘O’")]
    [InlineData("NL91 ABNA 0417 1643 01", "Controleer het rekeningnummer: het controlegetal klopt niet")]
    [InlineData("BE68 5390 0754 703é", "Een rekeningnummer (IBAN) bestaat alleen uit letters en cijfers. Verwijder ‘É’")]
    [InlineData("IBAN BE68 5390 0754 7034?", "Een rekeningnummer (IBAN) bestaat alleen uit letters en cijfers. Verwijder ‘?’")]
    [InlineData("US68539007547034", "Vul een bestaand rekeningnummer (IBAN) in, zoals BE68 5390 0754 7034")]
    [InlineData("539-0075470-34", "Vul een bestaand rekeningnummer (IBAN) in, zoals BE68 5390 0754 7034")]
    public async Task Post_NoAccount_SaysSo(string typed, string fout)
    {
        var client = await (await portaal.MaakOrganisatieAsync()).ClientAsync();

        var page = await (await client.GetAsync(Url)).Form(Button).Vul(Label, typed).VerstuurAsync();

        page.IsPagina(Heading, 422).HeeftFout(Label, fout);
        Assert.Equal(typed, page.Form(Button).Value(Label));
    }

    [Fact]
    public async Task Post_KnownAddresses_AllHearOfIt()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var client = await organisatie.ClientAsync();
        await (await client.GetAsync("/mijn-voorziening/contactpersoon")).Form(Button)
            .Vul("Voornaam", "Chloé").Vul("Naam", "Maes").Vul("E-mailadres", "chloe@voorbeeld.be").Vul("Telefoonnummer", "016 12 34 56").VerstuurAsync();
        await (await client.GetAsync("/mijn-voorziening/communicatie/nieuw")).Form(Button)
            .Vul("E-mailadres", "admin@voorbeeld.be").Kies("Administratieve e-mails").VerstuurAsync();

        await GeefAsync(client, "BE68 5390 0754 7034");

        Assert.Equal(
            ["""{"Adressen": ["admin@voorbeeld.be", "chloe@voorbeeld.be"], "BruikbaarVanaf": "2026-11-25"}"""],
            await portaal.UitboxAsync<RekeningnummerGewijzigd>(organisatie));
    }

    [Fact]
    public async Task Post_SameAccount_ChangesNothing()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var client = await organisatie.ClientAsync();
        await GeefAsync(client, "BE68 5390 0754 7034");

        var page = await GeefAsync(client, "BE68 5390 0754 7034");

        Assert.Single(page.Historiek());
        Assert.Single(await portaal.UitboxAsync<RekeningnummerGewijzigd>(organisatie));
    }

    [Fact]
    public async Task Post_SomebodyElseWasFirst_ShowsThatAndLetsThePersonDecide()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var (client, colleague) = (await organisatie.ClientAsync(), await organisatie.ClientAsync(new TestPersoon("Carla", "Collega")));
        var form = (await client.GetAsync(Url)).Form(Button).Vul(Label, "BE68 5390 0754 7034");
        await GeefAsync(colleague, "BE62 5100 0754 7061");

        var page = await form.VerstuurAsync();

        page.IsPagina(Heading, 409).HeeftBericht("Iemand anders paste dit intussen aan");
        Assert.Equal("BE68 5390 0754 7034", page.Form(Button).Value(Label));
        (await page.Form(Button).VerstuurEnVolgAsync()).HeeftBericht("Rekeningnummer gewijzigd");
    }

    [Fact]
    public async Task Post_TwoAtTheSameMoment_OneWins()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var forms = new List<PortaalForm>();
        foreach (var iban in new[] { "BE68 5390 0754 7034", "BE62 5100 0754 7061" })
            forms.Add((await (await organisatie.ClientAsync()).GetAsync(Url)).Form(Button).Vul(Label, iban));

        var answers = await Task.WhenAll(forms.Select(form => form.VerstuurAsync()));

        Assert.Equal([303, 409], answers.Select(answer => answer.Status).Order());
        Assert.Single(await portaal.UitboxAsync<RekeningnummerGewijzigd>(organisatie));
    }

    private static async Task<PortaalResponse> GeefAsync(PortaalClient client, string iban) =>
        await (await client.GetAsync(Url)).Form(Button).Vul(Label, iban).VerstuurEnVolgAsync();
}
