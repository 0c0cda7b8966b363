namespace AmaWvg.Tests.Toegang.Profielkeuze;

public sealed class ProfielPageTests(Portaal portaal)
{
    private const string Heading = "Kies een profiel";
    private const string Button = "Profiel bevestigen";

    [Fact]
    public async Task Get_OneProfile_ShowsItChosen()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var client = await portaal.MeldAanAsync(organisatie.Persoon);

        var page = await client.GetAsync("/profiel");

        page.IsPagina(Heading);
        Assert.Equal(organisatie.Hco.Waarde, page.Form(Button).Value(organisatie.Naam));
        Assert.Contains($"Leuven · HCO-nummer {organisatie.Hco}", page.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_SeveralProfiles_ShowsAllByNameAndNoneChosen()
    {
        var (eerste, tweede) = (await portaal.MaakOrganisatieAsync(), await portaal.MaakOrganisatieAsync());
        await tweede.GeefRechtAsync(eerste.Persoon);
        var client = await portaal.MeldAanAsync(eerste.Persoon);

        var page = await client.GetAsync("/profiel");

        Assert.Equal(
            new[] { eerste.Naam, tweede.Naam }.Order(StringComparer.Ordinal), page.Root.QuerySelectorAll(".choice label").Select(label => label.TextContent));
        Assert.Equal("", page.Form(Button).Value(eerste.Naam));
        Assert.Equal("", page.Form(Button).Value(tweede.Naam));
    }

    [Fact]
    public async Task Get_NoRights_ExplainsTheSteps()
    {
        var client = await portaal.MeldAanAsync(new("Zoë", "Zonderrecht"));

        var page = await client.GetAsync("/profiel");

        page.IsPagina("U hebt nog geen toegang");
        Assert.Contains("Zoë Zonderrecht", page.Body, StringComparison.Ordinal);
        Assert.Equal(5, page.Root.QuerySelectorAll("ol li").Length);
    }

    [Fact]
    public async Task Get_Anonymous_GoesToSignIn()
    {
        var page = await portaal.Bezoeker().GetAsync("/profiel");

        page.IsNaar("/aanmelden?terug=%2Fprofiel", 302);
    }

    [Fact]
    public async Task Post_NothingChosen_NamesTheField()
    {
        var (eerste, tweede) = (await portaal.MaakOrganisatieAsync(), await portaal.MaakOrganisatieAsync());
        await tweede.GeefRechtAsync(eerste.Persoon);
        var client = await portaal.MeldAanAsync(eerste.Persoon);

        var page = await (await client.GetAsync("/profiel")).Form(Button).VerstuurAsync();

        page.HeeftFout("Organisatie", "Kies voor welke organisatie u werkt");
    }

    [Fact]
    public async Task Post_OrganisationWithoutRight_IsRefused()
    {
        var (eigen, andere) = (await portaal.MaakOrganisatieAsync(), await portaal.MaakOrganisatieAsync());
        var client = await portaal.MeldAanAsync(eigen.Persoon);
        var form = (await client.GetAsync("/profiel")).Form(Button);

        var page = await client.PostAsync(form.Action, form.Met("profiel", andere.Hco.Waarde));

        page.HeeftFouten("Kies voor welke organisatie u werkt");
    }

    [Fact]
    public async Task Post_Chosen_WorksForThatOrganisationAndReturns()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var client = await portaal.MeldAanAsync(organisatie.Persoon);
        var page = await client.VolgAsync("/overeenkomsten");

        var answer = await page.Form(Button).Kies(organisatie.Naam).VerstuurAsync();

        answer.IsNaar("/overeenkomsten");
        Assert.Equal(organisatie.Naam, (await answer.VolgAsync()).Root.QuerySelector("header .org")?.TextContent);
    }

    [Fact]
    public async Task Post_AddressElsewhereToReturnTo_GoesHome()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var client = await portaal.MeldAanAsync(organisatie.Persoon);
        var form = (await client.GetAsync("/profiel")).Form(Button);

        var answer = await client.PostAsync(form.Action, form.Met("terug", "//evil.test"));

        answer.IsNaar("/");
    }

    [Fact]
    public async Task Post_OtherProfile_GivesANewSessionAndEndsTheOld()
    {
        var (eerste, tweede) = (await portaal.MaakOrganisatieAsync(), await portaal.MaakOrganisatieAsync());
        await tweede.GeefRechtAsync(eerste.Persoon);
        var client = await eerste.ClientAsync();
        var copied = client.Kopie();

        await (await client.GetAsync("/profiel")).Form(Button).Kies(tweede.Naam).VerstuurAsync();

        Assert.NotEqual(copied.Sessiecookie, client.Sessiecookie);
        (await copied.GetAsync("/profiel")).IsNaar("/aanmelden?terug=%2Fprofiel", 302);
        Assert.Equal(tweede.Naam, (await client.GetAsync("/profiel")).Root.QuerySelector("header .org")?.TextContent);
    }

    [Fact]
    public async Task Post_RightWithdrawnMeanwhile_IsRefused()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var client = await portaal.MeldAanAsync(organisatie.Persoon);
        var form = (await client.GetAsync("/profiel")).Form(Button).Kies(organisatie.Naam);
        await organisatie.TrekRechtInAsync(organisatie.Persoon);

        var page = await form.VerstuurEnVolgAsync();

        page.IsPagina("U hebt nog geen toegang");
    }

    [Fact]
    public async Task Post_RoleOfTheDepartment_IsNoBegeleider()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var ambtenaar = new TestPersoon();
        await organisatie.ZetRolAsync(ambtenaar, Rollen.Dossierbehandelaar);
        var client = await portaal.MeldAanAsync(ambtenaar);
        await (await client.GetAsync("/profiel")).Form(Button).Kies(organisatie.Naam).VerstuurAsync();

        var page = await client.GetAsync("/overeenkomsten");

        page.IsPagina("U hebt geen toegang tot deze pagina", 403);
    }
}
