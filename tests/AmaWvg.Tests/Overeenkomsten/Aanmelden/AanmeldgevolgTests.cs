using System.Globalization;

namespace AmaWvg.Tests.Overeenkomsten.Aanmelden;

/// <summary>What a report brings is shown before it is final: late (BR-10), the pension age (Q13), another agreement (BR-12).</summary>
public sealed class AanmeldgevolgTests(Portaal portaal)
{
    private const string Laat = "U meldt laattijdig aan: op tijd was tot en met 30 september 2026. 2 maanden worden niet betaald: september 2026 tot en met oktober 2026 (€ 203,16).";

    [Fact]
    public async Task Post_NothingUnusual_IsFinalAtOnce() =>
        (await (await AanmeldenScherm.OpenAsync(await portaal.MaakOrganisatieAsync())).VulIn().VerstuurEnVolgAsync()).HeeftBericht("Overeenkomst aangemeld");

    [Fact]
    public async Task Post_Late_ShowsWhatIsLostAndSavesNothingUntilItIsConfirmed()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var insz = TestInsz.Nieuw();

        var page = (await (await AanmeldenScherm.OpenAsync(organisatie)).VulIn(insz: insz.Waarde, start: "15-9-2026").VerstuurAsync()).IsPagina(AanmeldenScherm.Controle);

        Assert.Equal(["Subsidie is mogelijk vanaf november 2026.", Laat], Zinnen(page));
        Assert.Equal((insz.Weergave, "15/09/2026", "geen"), (page.Feiten()["INSZ-nummer"], page.Feiten()["Startdatum"], page.Feiten()["Einddatum"]));
        Assert.Empty(await organisatie.OvereenkomstenAsync());
        var form = page.Form(AanmeldenScherm.Button);
        var (een, twee) = (await form.VerstuurAsync(), await form.VerstuurAsync());
        Assert.Equal((303, een.Location), (twee.Status, twee.Location));
        Assert.Single(await organisatie.OvereenkomstenAsync());
    }

    [Fact]
    public async Task Post_ChangeOnTheCheckPage_GivesTheFormBackAsItWas()
    {
        var form = (await AanmeldenScherm.OpenAsync(await portaal.MaakOrganisatieAsync())).VulIn(start: "15/9/2026", einde: "30/6/2027");

        var terug = (await (await form.VerstuurAsync()).Form("Wijzig").VerstuurAsync()).IsPagina("Nieuwe overeenkomst").Form(AanmeldenScherm.Button);

        Assert.Equal(form.Inhoud, terug.Inhoud);
    }

    [Fact]
    public async Task Post_EndedBeforeItWasReported_SaysThatNoMonthIsPaid()
    {
        var page = await (await AanmeldenScherm.OpenAsync(await portaal.MaakOrganisatieAsync())).VulIn(start: "1/9/2026", einde: "30/9/2026").VerstuurAsync();

        Assert.Equal("Voor deze overeenkomst is geen enkele maand subsidie mogelijk.", Zinnen(page)[0]);
    }

    [Theory]
    [InlineData("1961-11-22", "", true)]
    [InlineData("1961-12-02", "", false)]
    [InlineData("1961-11-22", "30/9/2027", false)]
    public async Task Post_PensionAgeWithinAYear_SaysWhichMonthIsTheLast(string geboren, string einde, bool verwacht)
    {
        // The pension age is 66: within twelve months of the start on 1 December 2026, or the day after that.
        var insz = TestInsz.Nieuw(DateOnly.Parse(geboren, CultureInfo.InvariantCulture));

        var page = await (await AanmeldenScherm.OpenAsync(await portaal.MaakOrganisatieAsync())).VulIn(insz: insz.Waarde, einde: einde).VerstuurAsync();

        Assert.Equal((verwacht ? 200 : 303), page.Status);
        if (verwacht)
            Assert.Equal("De deelnemer bereikt de pensioenleeftijd op 22 november 2027: november 2027 is de laatste maand met subsidie.", Zinnen(page)[1]);
    }

    [Fact]
    public async Task Post_AnotherAgreementRuns_NamesItAndTheOneSubsidy()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var deelnemer = await organisatie.MaakDeelnemerAsync();
        await organisatie.MaakOvereenkomstAsync(deelnemer, new(2026, 1, 1), referentie: "Tuin");

        var page = await (await AanmeldenScherm.OpenAsync(organisatie)).VulIn(insz: deelnemer.Insz.Waarde, start: "3/9/2026").VerstuurAsync();

        Assert.Equal(
            [
                "Subsidie is mogelijk vanaf november 2026.",
                "U meldt laattijdig aan: op tijd was tot en met 30 september 2026. U verliest daardoor geen maanden.",
                "Er loopt al een overeenkomst voor deze deelnemer bij uw voorziening: Tuin, vanaf 01/01/2026. U ontvangt één subsidie per deelnemer.",
            ],
            Zinnen(page));
    }

    [Fact]
    public async Task Post_PersonWithAnAgreementElsewhere_ShowsNothingOfIt()
    {
        var ander = await portaal.MaakOrganisatieAsync();
        var elders = await ander.MaakDeelnemerAsync();
        await ander.MaakOvereenkomstAsync(elders, new(2026, 1, 1), referentie: "Geheim");

        (await (await AanmeldenScherm.OpenAsync(await portaal.MaakOrganisatieAsync())).VulIn(insz: elders.Insz.Waarde).VerstuurEnVolgAsync()).HeeftBericht("Overeenkomst aangemeld");
    }

    [Theory]
    [InlineData("15/9/2026", Laat)]
    [InlineData("1/12/2026", "Subsidie is mogelijk vanaf december 2026.")]
    [InlineData("15/9", null)]
    [InlineData("1/12/2030", null)]
    public async Task Htmx_WhileTyped_ShowsWhatTheCheckPageWouldSay(string start, string? verwacht)
    {
        var form = (await AanmeldenScherm.OpenAsync(await portaal.MaakOrganisatieAsync())).VulIn(start: start).Naar("/overeenkomsten/nieuw/gevolg");

        var fragment = await StuurAsync(form);

        Assert.Equal(200, fragment.Status);
        Assert.Equal(verwacht, fragment.Root.QuerySelector("li:last-child")?.Words());
    }

    private static List<string> Zinnen(PortaalResponse page) => [.. page.Root.QuerySelectorAll("#aanmelden-gevolg li").Select(zin => zin.Words())];

    private static Task<PortaalResponse> StuurAsync(PortaalForm form)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, form.Action) { Content = new FormUrlEncodedContent(form.Fields), Headers = { { "Sec-Fetch-Site", "same-origin" }, { "HX-Request", "true" } } };
        return form.Client.SendAsync(request);
    }
}
