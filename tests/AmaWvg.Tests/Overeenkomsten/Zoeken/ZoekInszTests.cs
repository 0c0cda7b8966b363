namespace AmaWvg.Tests.Overeenkomsten.Zoeken;

public sealed class ZoekInszTests(Portaal portaal)
{
    private const string Label = "INSZ-nummer";
    private const string Button = "Zoek op INSZ-nummer";

    [Theory]
    [InlineData("/overeenkomsten")]
    [InlineData("/overeenkomsten/zoek-insz")]
    public async Task Post_KnownNumber_ShowsThatParticipantWithoutTheNumberInTheAddress(string url)
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var deelnemer = await organisatie.MaakDeelnemerAsync();
        await organisatie.MaakOvereenkomstAsync(deelnemer, new(2026, 1, 1));
        await organisatie.MaakOvereenkomstAsync(await organisatie.MaakDeelnemerAsync("An", "Ander"), new(2026, 1, 1));
        var form = (await (await organisatie.ClientAsync()).GetAsync(url)).Form(Button);

        var answer = await form.Vul(Label, deelnemer.Insz.Weergave).VerstuurAsync();

        answer.IsNaar($"/deelnemers/{deelnemer.Id}");
        var page = (await answer.VolgAsync()).IsPagina("Details deelnemer");
        Assert.Contains("Luc Peeters", page.Words, StringComparison.Ordinal);
        Assert.Single(page.Rijen());
    }

    [Fact]
    public async Task Post_NumberOfAnotherOrganisation_SaysThatNobodyWasFound()
    {
        var (eigen, ander) = (await portaal.MaakOrganisatieAsync(), await portaal.MaakOrganisatieAsync());
        var vreemd = await ander.MaakDeelnemerAsync();
        var form = (await (await eigen.ClientAsync()).GetAsync("/overeenkomsten/zoek-insz")).Form(Button);

        var page = await form.Vul(Label, vreemd.Insz.Waarde).VerstuurEnVolgAsync();

        Assert.Contains("Bij uw voorziening is geen deelnemer met dit INSZ-nummer gekend.", page.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("Peeters", page.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "Vul een INSZ-nummer in")]
    [InlineData("85.02.28", "Een INSZ-nummer telt 11 cijfers, zoals 85.02.28-997.59")]
    [InlineData("85.02.28-997.58", "Controleer het INSZ-nummer: het controlegetal klopt niet")]
    public async Task Post_WrongNumber_SaysSo(string typed, string fout)
    {
        var form = (await (await (await portaal.MaakOrganisatieAsync()).ClientAsync()).GetAsync("/overeenkomsten")).Form(Button);

        var page = await form.Vul(Label, typed).VerstuurAsync();

        page.IsPagina("Zoeken op INSZ-nummer", 422).HeeftFout(Label, fout);
        Assert.Equal(typed, page.Form(Button).Value(Label));
    }

    [Fact]
    public async Task Get_NumberTypedInTheSearchBox_GoesToTheParticipantWithoutTheNumber()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var deelnemer = await organisatie.MaakDeelnemerAsync();
        var client = await organisatie.ClientAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/overeenkomsten?zoek={deelnemer.Insz.Waarde}");

        var answer = await client.SendAsync(request, maySendInsz: true);

        answer.IsNaar($"/deelnemers/{deelnemer.Id}");
    }
}
