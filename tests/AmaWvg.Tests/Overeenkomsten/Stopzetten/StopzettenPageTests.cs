using AmaWvg.Overeenkomsten;

namespace AmaWvg.Tests.Overeenkomsten.Stopzetten;

/// <summary>The organisation records the end of an agreement (BR-14), moves it (Q9) and takes it back (Q10).</summary>
public sealed class StopzettenPageTests(Portaal portaal)
{
    private const string Button = "Overeenkomst stopzetten";

    [Fact]
    public async Task Post_InTime_StopsAndConfirms()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var form = (await OpenAsync(organisatie)).IsPagina("Overeenkomst stopzetten").HeeftBericht("Zet op tijd stop").Form(Button);

        var page = await form.Vul("Einddatum", "30-11-2026").Vul("Reden", "Geen motivatie meer").VerstuurEnVolgAsync();

        page.IsPagina("Details deelnemer").HeeftBericht("Overeenkomst stopgezet");
        Assert.Equal(
            ["Overeenkomst stopgezet: Werkpost keuken, van 01/01/2026 tot en met 30/11/2026. "
                + "U bent op tijd: de termijn voor deze einddatum loopt tot en met 5 december 2026."],
            page.Historiek());
        var overeenkomst = Assert.Single(await organisatie.OvereenkomstenAsync());
        Assert.Equal((new(2026, 11, 30), Stopreden.Motivatie), (overeenkomst.Einddatum, overeenkomst.Stopreden));
    }

    [Fact]
    public async Task Post_LateBeforeAnyRunPaid_SaysWhichMonthsAreNotPaid()
    {
        var form = (await OpenAsync(await portaal.MaakOrganisatieAsync())).Form(Button);

        var page = await form.Vul("Einddatum", "15/08/2026").VerstuurEnVolgAsync();

        Assert.Equal(
            ["Overeenkomst stopgezet: Werkpost keuken, van 01/01/2026 tot en met 15/08/2026. "
                + "De termijn van 5 september 2026 is voorbij, maar er wordt niets teruggevorderd. September 2026 tot en met november 2026 worden niet meer betaald (€ 304,74)."],
            page.Historiek());
    }

    [Theory]
    [InlineData("", "Vul een einddatum in")]
    [InlineData("30/02/2026", "\"Einddatum\" moet een bestaande datum zijn, zoals 27/3/2026")]
    [InlineData("31/12/2025", "\"Einddatum\" moet op of na de startdatum 01/01/2026 liggen")]
    public async Task Post_WrongDate_SaysSo(string typed, string fout)
    {
        var form = (await OpenAsync(await portaal.MaakOrganisatieAsync())).Form(Button);

        (await form.Vul("Einddatum", typed).VerstuurAsync()).IsPagina("Overeenkomst stopzetten", 422).HeeftFout("Einddatum", fout);
    }

    [Fact]
    public async Task Post_ReasonNotOnTheList_SaysSo()
    {
        var form = (await OpenAsync(await portaal.MaakOrganisatieAsync())).Form(Button).Vul("Einddatum", "30/11/2026");

        (await form.Client.PostAsync(form.Action, form.Met("reden", "99"))).HeeftFout("Reden", "Kies een reden uit de lijst");
    }

    [Fact]
    public async Task Post_EndMoreThanAYearAhead_SaysSoBeforeAndAfter()
    {
        const string let = "Let op: 15 december 2028 ligt meer dan een jaar vooruit.";
        var page = await OpenAsync(await portaal.MaakOrganisatieAsync());

        var gevolg = (await page.Form(Button).Client.GetAsync($"{page.Url}?einddatum=15%2F12%2F2028")).Root.QuerySelector("#stopzetten-gevolg.attention")!;
        Assert.StartsWith(let, gevolg.TextContent, StringComparison.Ordinal);
        Assert.Contains(let, (await page.Form(Button).Vul("Einddatum", "15/12/2028").VerstuurEnVolgAsync()).IsPagina("Details deelnemer").Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Htmx_TypedDate_ShowsWhatItBringsAsOnThePage()
    {
        var page = await OpenAsync(await portaal.MaakOrganisatieAsync());
        var client = page.Form(Button).Client;

        var fragment = await client.HtmxAsync($"{page.Url}?einddatum=30%2F11%2F2026");

        Assert.Equal("U bent op tijd: de termijn voor deze einddatum loopt tot en met 5 december 2026.", fragment.Words);
        var whole = await client.GetAsync($"{page.Url}?einddatum=30%2F11%2F2026");
        Assert.Equal(whole.Root.QuerySelector("#stopzetten-gevolg")!.OuterHtml, fragment.Root.OuterHtml);
        Assert.Equal("30/11/2026", whole.Form(Button).Value("Einddatum"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("30/1")]
    [InlineData("01/01/2020")]
    public async Task Htmx_NoUsableDate_SaysNothing(string typed)
    {
        var page = await OpenAsync(await portaal.MaakOrganisatieAsync());

        var fragment = await page.Form(Button).Client.HtmxAsync($"{page.Url}?einddatum={Uri.EscapeDataString(typed)}");

        Assert.Equal((200, ""), (fragment.Status, fragment.Words));
    }

    [Fact]
    public async Task Post_MoveTheEnd_IsRecordedNextToTheFirst()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var page = (await OpenAsync(organisatie, new(2026, 11, 30))).IsPagina("Einddatum wijzigen");

        var after = await page.Form("Einddatum wijzigen").Vul("Einddatum", "31/12/2026").VerstuurEnVolgAsync();

        after.HeeftBericht("Einddatum gewijzigd");
        Assert.Equal([new(2026, 11, 30), new(2026, 12, 31)], Assert.Single(await organisatie.OvereenkomstenAsync()).Eindwijzigingen.Select(e => e.Einddatum));
    }

    [Fact]
    public async Task Post_TakeTheEndBack_LetsItRunOn()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var page = await OpenAsync(organisatie, new(2026, 11, 30));

        var after = await page.Form("Stopzetting intrekken").VerstuurEnVolgAsync();

        after.HeeftBericht("Stopzetting ingetrokken");
        Assert.Null(Assert.Single(await organisatie.OvereenkomstenAsync()).Einddatum);
        Assert.Equal("Lopend", Assert.Single(after.Rijen())[4]);
    }

    [Theory]
    [InlineData("Einddatum wijzigen")]
    [InlineData("Stopzetting intrekken")]
    public async Task Post_SomebodyElseWasFirst_ShowsThatAndLetsThePersonDecide(string button)
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var page = await OpenAsync(organisatie, new(2026, 11, 30));
        var form = page.Form(button);
        if (button == "Einddatum wijzigen")
            form.Vul("Einddatum", "20/12/2026");
        await (await form.Client.GetAsync(page.Url)).Form("Einddatum wijzigen").Vul("Einddatum", "31/12/2026").VerstuurAsync();

        var conflict = await form.VerstuurAsync();

        conflict.IsPagina("Einddatum wijzigen", 409).HeeftBericht("Iemand anders paste dit intussen aan");
        Assert.Equal(new(2026, 12, 31), Assert.Single(await organisatie.OvereenkomstenAsync()).Einddatum);
        Assert.Equal(303, (await conflict.Form(button).VerstuurAsync()).Status);
    }

    private static async Task<PortaalResponse> OpenAsync(TestOrganisatie organisatie, DateOnly? einde = null)
    {
        var overeenkomst = await organisatie.MaakOvereenkomstAsync(await organisatie.MaakDeelnemerAsync(), new(2026, 1, 1), einde);
        return await (await organisatie.ClientAsync()).GetAsync($"/overeenkomsten/{overeenkomst.Id}/stopzetten");
    }
}
