using AmaWvg.Tests.Overeenkomsten.Aanmelden;

namespace AmaWvg.Tests.Overeenkomsten.Ongedaan;

/// <summary>A report is taken back until the end of its day.</summary>
public sealed class OngedaanPageTests(Portaal portaal)
{
    private const string Knop = "Aanmelding ongedaan maken";

    [Fact]
    public async Task Post_SameDay_CancelsFreesTheReferenceAndSaysSo()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var details = await (await AanmeldenScherm.OpenAsync(organisatie)).VulIn().VerstuurEnVolgAsync();
        var client = await organisatie.ClientAsync();

        var bevestig = (await client.GetAsync(details.Link($"{Knop} Werkpost keuken").GetAttribute("href")!)).IsPagina(Knop);
        Assert.Equal(("Luc Peeters", "01/12/2026"), (bevestig.Feiten()["Deelnemer"], bevestig.Feiten()["Startdatum"]));
        var na = await bevestig.Form(Knop).VerstuurEnVolgAsync();

        na.IsPagina("Details deelnemer").HeeftBericht("Aanmelding ongedaan gemaakt");
        Assert.Equal(("Geannuleerd", "Stel een vraag over Werkpost keuken"), (Assert.Single(na.Rijen())[4], na.Rijen()[0][5]));
        Assert.Contains("Aanmelding ongedaan gemaakt: Werkpost keuken, vanaf 01/12/2026. Er komt geen subsidie voor deze overeenkomst.", na.Historiek());
        var overeenkomst = Assert.Single(await organisatie.OvereenkomstenAsync());
        Assert.False(overeenkomst.VoorSubsidie.IsBetaalbaar(new(2026, 12)));
        var opnieuw = (await client.GetAsync($"/overeenkomsten/nieuw?deelnemer={overeenkomst.DeelnemerId}")).Form(AanmeldenScherm.Button);
        (await opnieuw.VulOvereenkomstIn().VerstuurEnVolgAsync()).HeeftBericht("Overeenkomst aangemeld");
    }

    [Fact]
    public async Task GetAndPost_TheDayAfter_AreTooLate()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var overeenkomst = await organisatie.MaakOvereenkomstAsync(await organisatie.MaakDeelnemerAsync(), new(2026, 12, 1), aangemeld: new(2026, 11, 21));
        var vandaag = await organisatie.MaakOvereenkomstAsync(await organisatie.MaakDeelnemerAsync(), new(2026, 12, 1), aangemeld: new(2026, 11, 22));
        var client = await organisatie.ClientAsync();
        var form = (await client.GetAsync($"/overeenkomsten/{vandaag.Id}/ongedaan-maken")).Form(Knop);

        (await client.GetAsync($"/overeenkomsten/{overeenkomst.Id}/ongedaan-maken")).IsNaar($"/deelnemers/{overeenkomst.DeelnemerId}", 302);
        var te = await client.PostAsync($"/overeenkomsten/{overeenkomst.Id}/ongedaan-maken", form.Met("versie", $"{overeenkomst.Versie}"));

        te.HeeftFouten("Deze aanmelding kunt u niet meer ongedaan maken: dat kan alleen op de dag van de aanmelding zelf");
        Assert.DoesNotContain(await organisatie.OvereenkomstenAsync(), o => o.IsGeannuleerd);
        Assert.DoesNotContain(Knop, (await client.GetAsync($"/deelnemers/{overeenkomst.DeelnemerId}")).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_SomebodyChangedItMeanwhile_ShowsThatFirst()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var overeenkomst = await organisatie.MaakOvereenkomstAsync(await organisatie.MaakDeelnemerAsync(), new(2026, 12, 1), aangemeld: new(2026, 11, 22));
        var client = await organisatie.ClientAsync();
        var form = (await client.GetAsync($"/overeenkomsten/{overeenkomst.Id}/ongedaan-maken")).Form(Knop);
        await (await client.GetAsync($"/overeenkomsten/{overeenkomst.Id}/referentie")).Form("Bewaren").Vul("Referentie overeenkomst", "Tuin").VerstuurAsync();

        var botsing = (await form.VerstuurAsync()).IsPagina(Knop, 409).HeeftBericht("Iemand anders paste dit intussen aan");

        (await botsing.Form(Knop).VerstuurEnVolgAsync()).HeeftBericht("Aanmelding ongedaan gemaakt");
    }
}
