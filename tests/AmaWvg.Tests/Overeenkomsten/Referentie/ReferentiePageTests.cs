using AmaWvg.Overeenkomsten;

namespace AmaWvg.Tests.Overeenkomsten.Referentie;

public sealed class ReferentiePageTests(Portaal portaal)
{
    private const string Heading = "Wijzig referentie";
    private const string Label = "Referentie overeenkomst";
    private const string Button = "Bewaren";

    [Fact]
    public async Task Post_OtherReference_ChangesItAndSaysSo()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var form = await OpenAsync(organisatie);
        Assert.Equal("Werkpost keuken", form.Value(Label));

        var page = await form.Vul(Label, "Werkpost tuin").VerstuurEnVolgAsync();

        page.IsPagina("Details deelnemer").HeeftBericht("Referentie gewijzigd");
        Assert.Equal(["Referentie gewijzigd: ‘Werkpost keuken’ werd ‘Werkpost tuin’."], page.Historiek());
        Assert.Contains("werkpost tuin", Assert.Single(await organisatie.OvereenkomstenAsync()).Zoektekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_Empty_SaysSo()
    {
        var form = await OpenAsync(await portaal.MaakOrganisatieAsync());

        (await form.Vul(Label, "").VerstuurAsync()).IsPagina(Heading, 422).HeeftFout(Label, "Vul een referentie in");
    }

    [Fact]
    public async Task Post_TooLong_SaysSo()
    {
        var form = await OpenAsync(await portaal.MaakOrganisatieAsync());

        (await form.Vul(Label, new('x', 101)).VerstuurAsync()).HeeftFout(Label, "Vul een referentie van ten hoogste 100 tekens in");
    }

    // A reference stands in titles, mails and questions.
    [Fact]
    public async Task Post_NationalNumber_IsRefused()
    {
        var form = await OpenAsync(await portaal.MaakOrganisatieAsync());

        (await form.Vul(Label, $"Tuin {TestInsz.Nieuw().Weergave}").VerstuurAsync()).IsPagina(Heading, 422).HeeftFout(Label, "Vul een referentie in zonder INSZ-nummer");
    }

    [Fact]
    public async Task Post_ReferenceOfAnotherRunningAgreement_IsRefused()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var deelnemer = await organisatie.MaakDeelnemerAsync();
        await organisatie.MaakOvereenkomstAsync(deelnemer, new(2026, 5, 1), referentie: "Tuin");
        var form = await OpenAsync(organisatie, deelnemer);

        (await form.Vul(Label, "TUIN").VerstuurAsync()).HeeftFout(Label, "Er is al een overeenkomst met deze referentie, vanaf 01/05/2026");
    }

    [Fact]
    public async Task Post_SomebodyElseWasFirst_ShowsThatAndLetsThePersonDecide()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var form = await OpenAsync(organisatie);
        await (await form.Client.GetAsync(form.Action)).Form(Button).Vul(Label, "Van de collega").VerstuurAsync();

        var page = await form.Vul(Label, "Van mij").VerstuurAsync();

        page.IsPagina(Heading, 409).HeeftBericht("Iemand anders paste dit intussen aan");
        Assert.Equal("Van mij", page.Form(Button).Value(Label));
        (await page.Form(Button).VerstuurEnVolgAsync()).HeeftBericht("Referentie gewijzigd");
        Assert.Equal("Van mij", Assert.Single(await organisatie.OvereenkomstenAsync()).Referentie);
    }

    private static async Task<PortaalForm> OpenAsync(TestOrganisatie organisatie, Deelnemer? deelnemer = null)
    {
        var overeenkomst = await organisatie.MaakOvereenkomstAsync(deelnemer ?? await organisatie.MaakDeelnemerAsync(), new(2026, 1, 1));
        return (await (await organisatie.ClientAsync()).GetAsync($"/overeenkomsten/{overeenkomst.Id}/referentie")).IsPagina(Heading).Form(Button);
    }
}
