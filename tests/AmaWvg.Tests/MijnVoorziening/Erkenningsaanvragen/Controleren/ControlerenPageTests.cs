namespace AmaWvg.Tests.MijnVoorziening.Erkenningsaanvragen.Controleren;

public sealed class ControlerenPageTests(Portaal portaal)
{
    private const string Heading = "Controleren";

    [Fact]
    public async Task Get_EmptyDraft_ListsWhatIsMissingWithLinks()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var scherm = await Aanvraagscherm.OpenAsync(organisatie);

        var page = (await scherm.Client.GetAsync(scherm.Controleren)).IsPagina(Heading).HeeftBericht("U kunt nog niet indienen");

        Assert.Equal(
            [
                ("Vul een rekeningnummer in", $"/mijn-voorziening/rekeningnummer?{scherm.Herkomst}"),
                ("Vul een contactpersoon AMA in", $"/mijn-voorziening/contactpersoon?{scherm.Herkomst}"),
                ("Vul een adres in", $"{scherm.Informatie}?vanuit=controleren#adres"),
                ("Vul een ondernemingsnummer in", $"{scherm.Informatie}?vanuit=controleren#ondernemingsnummer"),
                ("Vraag 1 of 2: antwoord ja voor medewerkers met een diploma of met ervaring", $"{scherm.Deel("medewerkers")}?vanuit=controleren#heeftBachelors"),
                ("Vraag 3: sluit een verzekering voor de begeleiding af en antwoord ja", $"{scherm.Deel("verzekeringen")}?vanuit=controleren#heeftEigenVerzekering"),
                ("Vraag 4: verzeker de deelnemers en antwoord ja", $"{scherm.Deel("verzekeringen")}?vanuit=controleren#heeftDeelnemersverzekering"),
                ("Vraag 7: bevestig dat u de modelovereenkomst gebruikt en toestemming vraagt", $"{scherm.Deel("engagementen")}?vanuit=controleren#modelovereenkomst"),
                ("Vraag 8: bevestig dat u verboden combinaties uitsluit", $"{scherm.Deel("engagementen")}?vanuit=controleren#geenCombinatie"),
            ],
            page.Root.QuerySelectorAll(".notice.attention a").Select(link => (link.Words(), link.GetAttribute("href")!)));
        // Each link leads to something on its page.
        foreach (var link in page.Root.QuerySelectorAll(".notice.attention a").Select(link => link.GetAttribute("href")!.Split('#')).Where(link => link.Length == 2))
            Assert.NotNull((await scherm.Client.GetAsync(link[0])).Root.QuerySelector($"#{link[1]}"));
    }

    [Fact]
    public async Task Get_Steps_SayHowFarTheyAre()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var scherm = await Aanvraagscherm.OpenAsync(organisatie);
        async Task<string> StappenAsync() => (await scherm.Client.GetAsync(scherm.Controleren)).Root.QuerySelector("nav.steps")!.Words();

        Assert.Equal("Voorzieningsinformatie Bezig Erkenningscriteria Nog niet gestart Controleren Nog niet klaar om in te dienen", await StappenAsync());
        await organisatie.VulVoorzieningAsync();
        await scherm.VulAsync(scherm.Criteria, Aanvraagscherm.Antwoorden);
        Assert.Equal("Voorzieningsinformatie Voltooid Erkenningscriteria Bezig Controleren Nog niet klaar om in te dienen", await StappenAsync());
        await organisatie.MaakBijlageAsync((await organisatie.AanvraagAsync()).Id, "ervaring");
        Assert.Equal("Voorzieningsinformatie Voltooid Erkenningscriteria Voltooid Controleren Klaar om in te dienen", await StappenAsync());
    }

    [Fact]
    public async Task Get_CompleteDraft_ShowsEveryAnswerWithALinkToChangeIt()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var scherm = await Aanvraagscherm.OpenAsync(organisatie, (await organisatie.MaakVolledigeAanvraagAsync()).Id);
        await scherm.VulAsync(scherm.Criteria, Aanvraagscherm.Antwoorden);

        var page = (await scherm.Client.GetAsync(scherm.Controleren)).IsPagina(Heading);

        var feiten = page.Feiten();
        Assert.Equal("Nee", feiten["1. Hebt u medewerkers met een relevant bachelordiploma?"]);
        Assert.Equal("Ja Vijf begeleiders. Elk tien jaar ervaring.", feiten["2. Hebt u medewerkers met minstens 2 jaar ervaring in de zorg voor de doelgroep?"]);
        Assert.Equal("niet ingevuld", feiten["6. Hoe verloopt het eerste gesprek met een deelnemer?"]);
        Assert.Equal("Chloé Maes, chloe@voorbeeld.be, 016 12 34 56", feiten["Contactpersoon AMA"]);
        Assert.Equal(15, page.Root.QuerySelectorAll(".change a").Length);
        Assert.Equal(200, (await scherm.Client.GetAsync(page.Link("Geheim diploma.pdf").GetAttribute("href")!)).Status);
        Assert.Contains("Uw aanvraag is nog niet ingediend.", page.Words, StringComparison.Ordinal);
        page.HeeftBericht("Kijk dit nog eens na");
    }

    [Fact]
    public async Task Wijzig_EveryAnswer_ComesBackToTheCheck()
    {
        var organisatie = await portaal.MaakOrganisatieAsync(TestErkenning.Geen);
        var scherm = await Aanvraagscherm.OpenAsync(organisatie, (await organisatie.MaakVolledigeAanvraagAsync()).Id);
        var wijzig = (await scherm.Client.GetAsync(scherm.Controleren)).Root.QuerySelectorAll(".change a").Select(link => link.GetAttribute("href")!.Split('#')[0]).Distinct().ToList();

        Assert.Equal(8, wijzig.Count);
        foreach (var url in wijzig)
        {
            var page = await scherm.Client.GetAsync(url);
            var form = page.Form(page.Heeft(Aanvraagscherm.Verder) ? Aanvraagscherm.Verder : "Bewaren");
            if (url.Contains("rekeningnummer", StringComparison.Ordinal))
                form.Vul("Rekeningnummer", TestIban.Nummer(5));
            if (url.Contains("contactpersoon", StringComparison.Ordinal))
                form.Vul("Voornaam", "Chlo");

            var terug = await form.VerstuurEnVolgAsync();

            terug.IsPagina(Heading);
            if (url.Contains("contactpersoon", StringComparison.Ordinal))
                terug.HeeftBericht("Contactpersoon gewijzigd");
        }
    }

    [Fact]
    public async Task Wijzig_FaultInTheFirstStep_StillComesBackToTheCheck()
    {
        var organisatie = await portaal.MaakOrganisatieAsync(TestErkenning.Geen);
        var scherm = await Aanvraagscherm.OpenAsync(organisatie);

        var fout = await (await scherm.Client.GetAsync($"{scherm.Informatie}?vanuit=controleren")).Form(Aanvraagscherm.Verder).Vul("Ondernemingsnummer", "0566.988.258").VerstuurAsync();

        Assert.Equal(422, fout.Status);
        (await fout.Form(Aanvraagscherm.Verder).Vul("Ondernemingsnummer", "0566.988.259").VerstuurAsync()).IsNaar(scherm.Controleren);
    }

    [Fact]
    public async Task Get_FiledApplication_LeadsToIt()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var scherm = await Aanvraagscherm.OpenAsync(organisatie, (await organisatie.MaakIngediendeAanvraagAsync()).Id);

        (await scherm.Client.GetAsync(scherm.Controleren)).IsNaar(scherm.Aanvraag, 302);
    }
}
