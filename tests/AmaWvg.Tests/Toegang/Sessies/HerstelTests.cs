using AmaWvg.Tests.Overeenkomsten.Aanmelden;

namespace AmaWvg.Tests.Toegang.Sessies;

/// <summary>Who gets back what was typed, until when, and what else makes a form wait.</summary>
public sealed class HerstelTests(Portaal portaal)
{
    private const string Pad = "/overeenkomsten/nieuw";
    private const string Terug = "Wat u invulde, staat hieronder terug";

    [Fact]
    public async Task Profile_AfterAFormWasKept_IsTheOneOfTheForm()
    {
        var (organisatie, form) = await GeparkeerdAsync();
        await (await portaal.MaakOrganisatieAsync()).GeefRechtAsync(organisatie.Persoon);
        var client = await portaal.MeldAanAsync(organisatie.Persoon);

        var page = await client.VolgAsync(Pad);

        var choice = page.IsPagina("Kies een profiel").Form("Profiel bevestigen");
        Assert.Equal(organisatie.Hco.Waarde, choice.Value(organisatie.Naam));
        var restored = (await choice.VerstuurEnVolgAsync()).IsPagina("Nieuwe overeenkomst").HeeftBericht(Terug);
        Assert.Equal(form.Inhoud, restored.FormNaar(Pad).Inhoud);
    }

    [Theory]
    [InlineData("other person")]
    [InlineData("other organisation")]
    [InlineData("other person and organisation")]
    public async Task Get_SomebodyElseOrElsewhere_ShowsNothing(string who)
    {
        var (organisatie, _) = await GeparkeerdAsync();
        var (other, collega) = (await portaal.MaakOrganisatieAsync(), new TestPersoon());
        await organisatie.GeefRechtAsync(collega);
        await other.GeefRechtAsync(organisatie.Persoon);

        var client = await (who switch
        {
            "other person" => organisatie.ClientAsync(collega),
            "other organisation" => other.ClientAsync(organisatie.Persoon),
            _ => other.ClientAsync(),
        });

        var page = await client.GetAsync(Pad);
        Assert.DoesNotContain(Terug, page.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("Getypt", page.Body, StringComparison.Ordinal);
        Assert.Single(await organisatie.GeparkeerdAsync());
    }

    [Fact]
    public async Task Get_OtherPage_KeepsItForTheFormItself()
    {
        var (organisatie, _) = await GeparkeerdAsync();
        var client = await organisatie.ClientAsync();

        Assert.DoesNotContain("Getypt", (await client.GetAsync("/overeenkomsten/zoek-insz")).Body, StringComparison.Ordinal);
        (await client.GetAsync(Pad)).HeeftBericht(Terug);
        (await client.GetAsync(Pad)).HeeftBericht(Terug);
    }

    [Fact]
    public async Task Get_FormForAnotherParticipant_DoesNotMixThem()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var (eerste, tweede) = (await organisatie.MaakDeelnemerAsync(), await organisatie.MaakDeelnemerAsync("Mia", "Claes"));
        var form = (await (await organisatie.ClientAsync()).GetAsync($"{Pad}?deelnemer={eerste.Id}")).FormNaar(Pad).VulAllesIn();
        await organisatie.BeeindigSessiesAsync();
        await form.VerstuurAsync();
        var client = await organisatie.ClientAsync();

        Assert.Equal("Mia", (await client.GetAsync($"{Pad}?deelnemer={tweede.Id}")).FormNaar(Pad).Value("Voornaam"));
        var restored = (await client.GetAsync(Pad)).HeeftBericht(Terug).FormNaar(Pad);
        Assert.Equal(form.Inhoud, restored.Inhoud);
        Assert.Equal("Luc", restored.Value("Voornaam"));
    }

    [Fact]
    public async Task Get_QuestionWhichNameIsRight_ComesBackWithItsAnswer()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var deelnemer = await organisatie.MaakDeelnemerAsync();
        var question = await (await AanmeldenScherm.OpenAsync(organisatie)).VulIn(insz: deelnemer.Insz.Weergave, voornaam: "Lucas").VerstuurAsync();
        var form = question.FormNaar(Pad).Kies("Lucas Peeters");
        await organisatie.BeeindigSessiesAsync();
        await form.VerstuurAsync();

        var page = await (await organisatie.ClientAsync()).GetAsync(Pad);

        Assert.Equal(form.Inhoud, page.FormNaar(Pad).Inhoud);
        Assert.Equal(303, (await page.FormNaar(Pad).VerstuurAsync()).Status);
    }

    [Fact]
    public async Task Post_OfTheFormGivenBack_SavesItAndGivesItBackNoMore()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var form = (await AanmeldenScherm.OpenAsync(organisatie)).VulIn();
        await organisatie.BeeindigSessiesAsync();
        await form.VerstuurAsync();
        var client = await organisatie.ClientAsync();

        (await (await client.GetAsync(Pad)).FormNaar(Pad).VerstuurEnVolgAsync()).IsPagina("Details deelnemer");

        Assert.Single(await organisatie.OvereenkomstenAsync());
        Assert.Empty(await organisatie.GeparkeerdAsync());
        Assert.Equal("", (await client.GetAsync(Pad)).FormNaar(Pad).Value(AanmeldenScherm.Referentie));
    }

    [Fact]
    public async Task Discard_GivenBack_EmptiesTheForm()
    {
        var (organisatie, _) = await GeparkeerdAsync();
        var page = await (await organisatie.ClientAsync()).GetAsync(Pad);

        var answer = await page.Form("Wissen wat u invulde").VerstuurAsync();

        answer.IsNaar(Pad);
        Assert.Equal("", (await answer.VolgAsync()).FormNaar(Pad).Value(AanmeldenScherm.Referentie));
        Assert.Empty(await organisatie.GeparkeerdAsync());
    }

    [Fact]
    public async Task Get_EightHoursLater_ShowsNothing()
    {
        var (organisatie, _) = await GeparkeerdAsync();

        portaal.Klok.Vooruit(TimeSpan.FromHours(8));

        Assert.DoesNotContain("Getypt", (await (await organisatie.ClientAsync()).GetAsync(Pad)).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_TokenNoLongerGood_OffersTheFormAgainFilledIn()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var form = (await AanmeldenScherm.OpenAsync(organisatie)).VulIn();

        var refused = await form.Client.PostAsync(Pad, form.Met("__RequestVerificationToken", "CfDJ8AAAA"));

        var link = refused.IsPagina("Dit formulier is niet meer geldig", 400).Link("Open het formulier opnieuw");
        Assert.Contains("wat u invulde, staat er dan weer in", refused.Words, StringComparison.Ordinal);
        var page = (await form.Client.GetAsync(link.GetAttribute("href")!)).HeeftBericht(Terug);
        Assert.Equal(form.Inhoud, page.FormNaar(Pad).Inhoud);
        Assert.Empty(await organisatie.OvereenkomstenAsync());
        Assert.Equal(303, (await page.FormNaar(Pad).VerstuurAsync()).Status);
        Assert.Single(await organisatie.OvereenkomstenAsync());
    }

    [Fact]
    public async Task Post_TokenNoLongerGoodFromElsewhere_IsRefused()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var form = await AanmeldenScherm.OpenAsync(organisatie);

        var answer = await form.Client.SendAsync(new(HttpMethod.Post, Pad)
        {
            Content = new FormUrlEncodedContent(form.Met("__RequestVerificationToken", null)),
            Headers = { { "Sec-Fetch-Site", "cross-site" } },
        });

        answer.IsPagina("Dit formulier is niet meer geldig", 400);
        Assert.Empty(await organisatie.GeparkeerdAsync());
    }

    [Fact]
    public async Task Post_TheWindowSaysItsSessionEndedButAnotherSignedIn_SavesNothingYet()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var form = (await AanmeldenScherm.OpenAsync(organisatie)).VulIn();

        var answer = await form.Client.PostAsync(Pad, [.. form.Fields, new("_bewaar", "")]);

        Assert.Equal(form.Inhoud, (await answer.IsNaar(Pad).VolgAsync()).FormNaar(Pad).Inhoud);
        Assert.Empty(await organisatie.OvereenkomstenAsync());
    }

    [Fact]
    public async Task Post_AnotherWindowSignedInAndChoosesAProfile_LosesNothing()
    {
        var (organisatie, tweede) = (await portaal.MaakOrganisatieAsync(), await portaal.MaakOrganisatieAsync());
        await tweede.GeefRechtAsync(organisatie.Persoon);
        var form = (await AanmeldenScherm.OpenAsync(organisatie)).VulIn();
        var client = await portaal.MeldAanAsync(organisatie.Persoon);

        var choice = await (await client.PostAsync(Pad, form.Fields)).IsNaar($"/profiel?terug={Uri.EscapeDataString(Pad)}", 302).VolgAsync();

        var page = await choice.Form("Profiel bevestigen").VerstuurEnVolgAsync();
        Assert.Equal(form.Inhoud, page.HeeftBericht(Terug).FormNaar(Pad).Inhoud);
        Assert.Empty(await organisatie.OvereenkomstenAsync());
    }

    private async Task<(TestOrganisatie Organisatie, PortaalForm Form)> GeparkeerdAsync()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var form = (await AanmeldenScherm.OpenAsync(organisatie)).VulAllesIn();
        await organisatie.BeeindigSessiesAsync();
        await form.VerstuurAsync();
        return (organisatie, form);
    }
}
