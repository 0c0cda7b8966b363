using AmaWvg.Tests.MijnVoorziening.Beheer;

namespace AmaWvg.Tests.Toegang.Filters;

/// <summary>Filters under a name: of one person at one organisation.</summary>
public sealed class FiltersPageTests(Portaal portaal)
{
    private const string Gefilterd = "/overeenkomsten?zoek=biowinkel&status=lopend";

    [Fact]
    public async Task Post_Name_KeepsTheFilterAboveTheListUntilItIsRemoved()
    {
        var client = await (await portaal.MaakOrganisatieAsync()).ClientAsync();
        var lijst = await client.GetAsync(Gefilterd + "&pagina=1");

        var form = (await client.GetAsync(lijst.Link("Bewaar deze filter").GetAttribute("href")!)).Form("Filter bewaren");
        (await form.Vul("Naam van de filter", "Biowinkel").VerstuurAsync()).IsNaar(Gefilterd);

        Assert.Equal(Gefilterd, (await client.GetAsync("/overeenkomsten")).Link("Biowinkel").GetAttribute("href"));
        Assert.Empty((await client.GetAsync("/mijn-berichten")).Root.QuerySelectorAll(".saved"));
        (await (await client.GetAsync("/bewaarde-filters")).Form("Verwijder Biowinkel").VerstuurAsync()).IsNaar("/bewaarde-filters");
        Assert.Empty((await client.GetAsync("/overeenkomsten")).Root.QuerySelectorAll(".saved"));
    }

    [Fact]
    public async Task Post_BadName_IsRefusedAndKeepsWhatWasTyped()
    {
        var client = await (await portaal.MaakOrganisatieAsync()).ClientAsync();
        var form = (await client.GetAsync("/bewaarde-filters?van=overeenkomsten&filter=status%3Dlopend")).Form("Filter bewaren");

        (await form.VerstuurAsync()).HeeftFout("Naam van de filter", "Vul een naam voor de filter in");
        (await form.Vul("Naam van de filter", "85.02.28-997.59").VerstuurAsync()).HeeftFout("Naam van de filter", "Vul een naam voor de filter in zonder INSZ-nummer");
        Assert.Equal(303, (await form.Vul("Naam van de filter", "Lopend").VerstuurAsync()).Status);
        var nog = (await client.GetAsync("/bewaarde-filters?van=overeenkomsten&filter=status%3Dlopend")).Form("Filter bewaren");
        var dubbel = await nog.Vul("Naam van de filter", "LOPEND").VerstuurAsync();
        dubbel.HeeftFout("Naam van de filter", "U hebt al een filter ‘LOPEND’. Kies een andere naam");
        Assert.Equal("LOPEND", dubbel.Form("Filter bewaren").Value("Naam van de filter"));
    }

    [Fact]
    public async Task Get_OfSomebodyElse_ShowsNothingAndRemovesNothing()
    {
        var (organisatie, andere) = (await portaal.MaakOrganisatieAsync(), await portaal.MaakOrganisatieAsync());
        var (client, collega, buur) = (await organisatie.ClientAsync(), await organisatie.ClientAsync(new()), await andere.ClientAsync());
        await BewaarAsync(client, "Mijn filter");
        var verwijder = (await client.GetAsync("/bewaarde-filters")).Form("Verwijder Mijn filter");

        foreach (var ander in new[] { collega, buur })
        {
            Assert.DoesNotContain("Mijn filter", (await ander.GetAsync("/overeenkomsten")).Words, StringComparison.Ordinal);
            var form = (await ander.GetAsync("/overeenkomsten")).Form("Afmelden");
            Assert.Equal(404, (await form.Naar(verwijder.Action).VerstuurAsync()).Status);
        }

        Assert.Contains("Mijn filter", (await client.GetAsync("/overeenkomsten")).Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("beheer/dossiers")]
    [InlineData("geheim")]
    [InlineData("")]
    public async Task Get_ListThatThePersonDoesNotHave_HasNothingToKeep(string van)
    {
        var client = await (await portaal.MaakOrganisatieAsync()).ClientAsync();

        Assert.False((await client.GetAsync($"/bewaarde-filters?van={van}&filter=status%3Dlopend")).Heeft("Filter bewaren"));
    }

    [Fact]
    public async Task Post_MoreThanFit_IsRefused()
    {
        var client = await (await portaal.MaakOrganisatieAsync()).ClientAsync();
        for (var nummer = 1; nummer <= 20; nummer++)
            await BewaarAsync(client, $"Filter {nummer}");

        var form = (await client.GetAsync("/bewaarde-filters?van=overeenkomsten&filter=status%3Dlopend")).Form("Filter bewaren");
        (await form.Vul("Naam van de filter", "Nog een").VerstuurAsync()).HeeftFout("Naam van de filter", "U hebt hier al 20 filters. Verwijder er eerst een");
    }

    [Theory]
    [InlineData("/beheer/dossiers?status=alle")]
    [InlineData("/beheer/voorzieningen?erkenning=met")]
    [InlineData("/beheer/overeenkomsten?status=lopend")]
    [InlineData("/beheer/berichten?zoek=term")]
    public async Task Post_Staff_KeepsTheFilterForThePersonAlone(string gefilterd)
    {
        var (client, collega) = (await portaal.BehandelaarAsync(), await portaal.BehandelaarAsync());
        var lijst = gefilterd.Split('?')[0];

        var form = (await client.GetAsync((await client.GetAsync(gefilterd)).Link("Bewaar deze filter").GetAttribute("href")!)).Form("Filter bewaren");
        (await form.Vul("Naam van de filter", "Van mij").VerstuurAsync()).IsNaar(gefilterd);

        Assert.Equal(gefilterd, (await client.GetAsync(lijst)).Link("Van mij").GetAttribute("href"));
        Assert.DoesNotContain("Van mij", (await collega.GetAsync(lijst)).Words, StringComparison.Ordinal);
        (await (await client.GetAsync("/bewaarde-filters")).Form("Verwijder Van mij").VerstuurAsync()).IsNaar("/bewaarde-filters");
        Assert.DoesNotContain("Van mij", (await client.GetAsync(lijst)).Words, StringComparison.Ordinal);
    }

    private static async Task BewaarAsync(PortaalClient client, string naam) => await (await client.GetAsync("/bewaarde-filters?van=overeenkomsten&filter=status%3Dlopend"))
        .Form("Filter bewaren").Vul("Naam van de filter", naam).VerstuurAsync();
}
