using AmaWvg.Tests.Web.Layout;
using AmaWvg.Toegang.Informatie;

namespace AmaWvg.Tests.Toegang.Informatie;

public sealed class InformatieTests(Portaal portaal)
{
    [Theory]
    [InlineData("/contact", "Contact en vragen")]
    [InlineData("/privacy", "Privacy")]
    [InlineData("/toegankelijkheidsverklaring", "Toegankelijkheidsverklaring")]
    public async Task Get_Visitor_ShowsThePageWithContactData(string url, string heading)
    {
        var page = await portaal.Bezoeker().GetAsync(url);

        page.IsPagina(heading);
        Assert.NotNull(page.Root.QuerySelector("main a[href='mailto:zorgenwerk.zorg@vlaanderen.be']"));
    }

    [Theory]
    [InlineData("/contact")]
    [InlineData("/privacy")]
    [InlineData("/toegankelijkheidsverklaring")]
    public async Task Get_SignedIn_KeepsTheMenu(string url)
    {
        var organisatie = await portaal.MaakOrganisatieAsync();

        var page = await (await organisatie.ClientAsync()).GetAsync(url);

        Assert.NotNull(page.Root.QuerySelector("nav a[href='/overeenkomsten']"));
    }

    [Fact]
    public async Task Get_Contact_LeadsToTheDepartmentsPagesAndBothManuals()
    {
        var page = await portaal.Bezoeker().GetAsync("/contact");

        Assert.Equal("https://www.departementzorg.be/nl/arbeidsmatige-activiteiten", page.Link("Arbeidsmatige activiteiten").GetAttribute("href"));
        Assert.Equal("https://www.departementzorg.be/nl/veelgestelde-vragen-over-arbeidsmatige-activiteiten", page.Link("Veelgestelde vragen over arbeidsmatige activiteiten").GetAttribute("href"));
        Assert.Equal("https://www.departementzorg.be/nl/e-loket-ama-wvg", page.Link("Verkorte handleiding toegangsbeheer").GetAttribute("href"));
        Assert.Equal("https://www.departementzorg.be/nl/e-loket-ama-wvg", page.Link("Uitgebreide handleiding toegangsbeheer").GetAttribute("href"));
    }

    [Fact]
    public async Task Get_ContactWithOtherSettings_ShowsThose()
    {
        await using var host = new PortaalHost(portaal, instellingen: new Dictionary<string, string>
        {
            ["Contact:Email"] = "loket@voorbeeld.be",
            ["Contact:AmaPagina"] = "https://voorbeeld.be/ama",
        });

        var page = await new PortaalClient(host).GetAsync("/contact");

        Assert.NotNull(page.Root.QuerySelector("main a[href='mailto:loket@voorbeeld.be']"));
        Assert.Equal("https://voorbeeld.be/ama", page.Link("Arbeidsmatige activiteiten").GetAttribute("href"));
        Assert.Equal("https://www.departementzorg.be/nl/e-loket-ama-wvg", page.Link("Verkorte handleiding toegangsbeheer").GetAttribute("href"));
    }

    [Fact]
    public async Task Get_Contact_AnswersQuestions()
    {
        var page = await portaal.Bezoeker().GetAsync("/contact");

        Assert.All(page.Root.QuerySelectorAll("details.more"), question =>
        {
            Assert.EndsWith("?", question.QuerySelector("summary")!.TextContent.Trim(), StringComparison.Ordinal);
            Assert.Equal(2, question.ChildElementCount);
        });
        foreach (var fact in (string[])["101,58 euro", "1.219 euro", "5de dag", "pensioenleeftijd", "Dimona", "werkpost", "fuseert", "75 dagen", "02 511 51 51", "ouder dan 18 jaar. Dat telt vanaf de 18de verjaardag"])
            Assert.Contains(fact, page.Words.Replace('\u00A0', ' '), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_Toegankelijkheidsverklaring_HasTheSectionsOfTheModel()
    {
        var page = await portaal.Bezoeker().GetAsync("/toegankelijkheidsverklaring");

        Assert.Equal(
            [
                "Nalevingsstatus", "Niet-toegankelijke inhoud", "Opstelling van deze toegankelijkheidsverklaring",
                "Feedback en contactgegevens", "Handhavingsprocedure",
            ],
            page.Root.QuerySelectorAll("main h2").Select(heading => heading.TextContent));
    }

    [Fact]
    public async Task Create_WithAPhoneNumber_LinksToIt()
    {
        var contact = await ContactFragment.Create(new Contactgegevens("hulp@example.be", "+32 2 200 00 00")).DocumentAsync();

        Assert.Equal("+32 2 200 00 00", contact.QuerySelector("a[href='tel:+3222000000']")!.TextContent);
    }
}
