namespace AmaWvg.Tests.Overeenkomsten.Naam;

public sealed class NaamPageTests(Portaal portaal)
{
    private const string Heading = "Wijzig naam";
    private const string Button = "Bewaren";

    [Fact]
    public async Task Post_OtherName_ChangesItEverywhereAndSaysSo()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var (client, url) = await OpenAsync(organisatie);
        var form = (await client.GetAsync(url)).IsPagina(Heading).Form(Button);
        Assert.Equal(("Luc", "Peeters"), (form.Value("Voornaam"), form.Value("Naam")));

        var page = await form.Vul("Voornaam", "Lukas").VerstuurEnVolgAsync();

        page.IsPagina("Details deelnemer").HeeftBericht("Naam gewijzigd");
        Assert.Equal(["Naam gewijzigd: ‘Luc Peeters’ werd ‘Lukas Peeters’."], page.Historiek());
        var overeenkomst = Assert.Single(await organisatie.OvereenkomstenAsync());
        Assert.Equal(("Lukas", "peeters lukas"), (overeenkomst.Voornaam, overeenkomst.Sorteernaam));
    }

    [Theory]
    [InlineData("Voornaam", "", "Vul een voornaam in")]
    [InlineData("Naam", "  ", "Vul een naam in")]
    [InlineData("Naam", "1234567890123456789012345678901234567890123456789012345678901", "Vul een naam van ten hoogste 60 tekens in")]
    [InlineData("Voornaam", "Jan 85.02.28-997.59", "Vul een voornaam in zonder INSZ-nummer")]
    [InlineData("Naam", "85 02 28 997 59", "Vul een naam in zonder INSZ-nummer")]
    public async Task Post_WrongField_SaysSoThere(string label, string typed, string fout)
    {
        var (client, url) = await OpenAsync(await portaal.MaakOrganisatieAsync());

        var page = await (await client.GetAsync(url)).Form(Button).Vul(label, typed).VerstuurAsync();

        page.IsPagina(Heading, 422).HeeftFout(label, fout);
    }

    [Fact]
    public async Task Post_NothingChanged_LeavesNoHistory()
    {
        var (client, url) = await OpenAsync(await portaal.MaakOrganisatieAsync());

        var page = await (await client.GetAsync(url)).Form(Button).VerstuurEnVolgAsync();

        page.IsPagina("Details deelnemer");
        Assert.Empty(page.Historiek());
        Assert.Null(page.Root.QuerySelector(".notice.good"));
    }

    [Fact]
    public async Task Post_SomebodyElseWasFirst_ShowsThatAndLetsThePersonDecide()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var (client, url) = await OpenAsync(organisatie);
        var colleague = await organisatie.ClientAsync(new TestPersoon("Carla", "Collega"));
        var form = (await client.GetAsync(url)).Form(Button).Vul("Voornaam", "Lukas");
        await (await colleague.GetAsync(url)).Form(Button).Vul("Naam", "Peters").VerstuurAsync();

        var page = await form.VerstuurAsync();

        page.IsPagina(Heading, 409).HeeftBericht("Iemand anders paste dit intussen aan");
        Assert.Contains("Carla Collega deed dit op 22/11/2026 om 11.00 uur: Naam gewijzigd: ‘Luc Peeters’ werd ‘Luc Peters’.", page.Words, StringComparison.Ordinal);
        Assert.Equal(("Lukas", "Peeters"), (page.Form(Button).Value("Voornaam"), page.Form(Button).Value("Naam")));
        Assert.Equal("Luc", Assert.Single(await organisatie.DeelnemersAsync()).Voornaam);

        (await page.Form(Button).VerstuurEnVolgAsync()).HeeftBericht("Naam gewijzigd");
        Assert.Equal("Lukas", Assert.Single(await organisatie.DeelnemersAsync()).Voornaam);
    }

    private static async Task<(PortaalClient Client, string Url)> OpenAsync(TestOrganisatie organisatie)
    {
        var deelnemer = await organisatie.MaakDeelnemerAsync();
        await organisatie.MaakOvereenkomstAsync(deelnemer, new(2026, 1, 1));
        return (await organisatie.ClientAsync(), $"/deelnemers/{deelnemer.Id}/naam");
    }
}
