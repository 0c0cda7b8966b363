namespace AmaWvg.Tests.Begeleiding.Werkposten;

public sealed class WerkpostenPageTests(Portaal portaal)
{
    private const string Lijst = "/begeleiding/werkposten";
    private const string Bewaren = "Bewaren";

    [Fact]
    public async Task Post_NewWerkpost_StandsInTheRegister()
    {
        var client = await (await portaal.MaakOrganisatieAsync()).ClientAsync();

        var leeg = await client.GetAsync((await client.GetAsync(Lijst)).IsPagina("Werkposten").Link("Werkpost toevoegen").GetAttribute("href")!);
        leeg.IsPagina("Werkpost toevoegen");
        (await leeg.Form(Bewaren).Vul("Telefoonnummer", "twaalf").VerstuurAsync()).HeeftFouten(
            "Vul de naam van de werkpost in", "Kies of de werkpost intern of extern is", "Kies wat voor werkpost dit is", "Vul minstens één adres in", "Vul een telefoonnummer in zoals 0470 12 34 56 of +32 2 123 45 67");
        (await Ingevuld(leeg).Vul("KBO-nummer", "0566988258").VerstuurAsync()).HeeftFout("KBO-nummer", "Controleer het ondernemingsnummer: het controlegetal klopt niet");
        var page = await Ingevuld(leeg).Vul("KBO-nummer", "0566.988.259").VerstuurEnVolgAsync();

        page.IsPagina("Werkpost: Tuin œuvre").HeeftBericht("Werkpost toegevoegd");
        Assert.Equal("0566.988.259", page.Feiten()["KBO-nummer"]);
        Assert.Equal(["Tuin œuvre", "extern", "Feitelijke vereniging", "Lange Dreef 5, 2000 Antwerpen", "Wim", "In gebruik"], Assert.Single((await client.GetAsync($"{Lijst}?zoek=OEUVRE+dreef")).Rijen()));
        Assert.Contains("Geen werkposten gevonden", (await client.GetAsync($"{Lijst}?zoek=keuken")).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_StopAndGoOn_LeavesItInTheHistory()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var (client, werkpost) = (await organisatie.ClientAsync(), await organisatie.MaakWerkpostAsync());

        (await (await client.GetAsync($"{Lijst}/{werkpost.Id}/stoppen")).Form("Werkpost stoppen").Vul("Gestopt op", "31/2/2026").VerstuurAsync())
            .HeeftFout("Gestopt op", "\"Gestopt op\" moet een bestaande datum zijn, zoals 27/3/2026");
        var gestopt = await (await client.GetAsync($"{Lijst}/{werkpost.Id}/stoppen")).Form("Werkpost stoppen").VerstuurEnVolgAsync();
        gestopt.HeeftBericht("Werkpost gestopt");
        Assert.Equal("Gestopt", Assert.Single((await client.GetAsync($"{Lijst}?status=gestopt")).Rijen())[5]);
        Assert.Empty((await client.GetAsync(Lijst)).Root.QuerySelectorAll("table"));

        var terug = await gestopt.Form("Weer in gebruik nemen").VerstuurEnVolgAsync();

        terug.HeeftBericht("Werkpost weer in gebruik");
        Assert.Equal("In gebruik", Assert.Single((await client.GetAsync(Lijst)).Rijen())[5]);
    }

    [Fact]
    public async Task Post_TwoThatAreTheSame_BecomeOne()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var (dubbel, blijft) = (await organisatie.MaakWerkpostAsync("Keuken Noord", "Plein 2, 3000 Leuven"), await organisatie.MaakWerkpostAsync());
        var (deelnemer, lid) = (await organisatie.MaakDeelnemerAsync(), await organisatie.MaakPersoneelslidAsync());
        var ontwerp = await organisatie.MaakModelAsync(await organisatie.MaakOvereenkomstAsync(deelnemer, new(2026, 1, 1)), dubbel, lid, vast: false);
        var client = await organisatie.ClientAsync();

        var lijst = await client.GetAsync(Lijst);
        lijst.HeeftBericht("Deze werkposten lijken dubbel");
        var vraag = await client.GetAsync(lijst.Link("Keuken Noord, Plein 2, 3000 Leuven").GetAttribute("href")!);
        var page = await vraag.IsPagina("Werkposten samenvoegen").Form("Samenvoegen").VerstuurEnVolgAsync();

        page.IsPagina($"Werkpost: {blijft.Naam}").HeeftBericht("Werkposten samengevoegd");
        Assert.Equal("Stationsstraat 1, 3000 Leuven Plein 2, 3000 Leuven", page.Feiten()["Adressen"]);
        Assert.Contains("Er is 1 overeenkomst volgens het model", page.Words, StringComparison.Ordinal);
        Assert.Single((await client.GetAsync(Lijst)).Rijen());
        (await (await client.GetAsync($"{Lijst}/{dubbel.Id}")).VolgAsync()).IsPagina($"Werkpost: {blijft.Naam}");
        Assert.Equal(blijft.Id, Assert.Single(await portaal.DocumentenAsync<AmaWvg.Begeleiding.Modelversie>(organisatie.Hco), model => model.Id == ontwerp.Id).WerkpostId);
    }

    [Fact]
    public async Task Post_Standaardafspraken_AreKeptForTheWerkpostAndTheVoorziening()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var (client, werkpost) = (await organisatie.ClientAsync(), await organisatie.MaakWerkpostAsync());
        var vraag = "Hoe komt de deelnemer naar de werkpost en terug?";

        var page = await (await client.GetAsync($"{Lijst}/{werkpost.Id}/standaardafspraken")).Form(Bewaren).Vul(vraag, "Met bus 2.").VerstuurEnVolgAsync();

        page.IsPagina($"Werkpost: {werkpost.Naam}").HeeftBericht("Standaardafspraken gewijzigd");
        Assert.Equal("Met bus 2.", page.Feiten()["Vervoer"]);
        var eigen = (await client.GetAsync("/begeleiding/standaardafspraken")).IsPagina("Standaardafspraken").Form(Bewaren).Vul("Hoe kan de overeenkomst veranderen?", "Samen.");
        (await eigen.VerstuurEnVolgAsync()).HeeftBericht("Standaardafspraken gewijzigd");
        Assert.Equal("Samen.", (await client.GetAsync("/begeleiding/standaardafspraken")).Form(Bewaren).Value("Hoe kan de overeenkomst veranderen?"));
        // The form of before is about another version.
        (await eigen.Client.PostAsync(eigen.Action, [.. (await client.GetAsync("/begeleiding/standaardafspraken")).Form(Bewaren).Met("versie", $"{Guid.NewGuid()}")])).IsPagina("Standaardafspraken", 409);
    }

    private static PortaalForm Ingevuld(PortaalResponse page) => page.Form(Bewaren)
        .Vul("Naam", "Tuin œuvre").Kies("Nee, een externe werkpost").Vul("Wat voor werkpost is dit?", "Feitelijke vereniging").Vul("Adressen", "Lange Dreef 5, 2000 Antwerpen").Vul("Werkpostbegeleider", "Wim").Vul("Telefoonnummer", "");
}
