namespace AmaWvg.Tests.MijnBerichten;

/// <summary>The list of messages, its filters, and reading one.</summary>
public sealed class BerichtenPageTests(Portaal portaal)
{
    [Fact]
    public async Task Get_NoMessages_SaysWhatBelongsHere()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();

        var page = await (await organisatie.ClientAsync()).GetAsync("/mijn-berichten");

        Assert.Equal((200, "Mijn berichten"), (page.Status, page.H1));
        Assert.Contains("Geen berichten gevonden", page.Words, StringComparison.Ordinal);
        Assert.Contains("Hier komen de berichten van het Departement Zorg", page.Words, StringComparison.Ordinal);
        Assert.Equal("Mijn berichten", page.Root.QuerySelector("nav [aria-current]")!.Words());
    }

    [Fact]
    public async Task Get_UnreadMessages_AreCountedForEachPersonUntilTheyAreOpened()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        await organisatie.MaakBerichtAsync("Eerste");
        await organisatie.MaakBerichtAsync("Tweede");
        var (een, ander) = (await organisatie.ClientAsync(), await organisatie.ClientAsync(new()));

        var lijst = await een.GetAsync("/mijn-berichten");
        Assert.Contains("Mijn berichten (2 ongelezen)", lijst.Root.QuerySelector("nav")!.Words(), StringComparison.Ordinal);
        Assert.Equal(["Ongelezen", "Ongelezen"], Statussen(lijst));
        Assert.Equal(["Ongelezen", "Ongelezen"], lijst.Root.QuerySelectorAll("tbody td strong").Select(woord => woord.Words()));
        Assert.Empty(lijst.Root.QuerySelectorAll(".tag.attention, th.read"));
        var bericht = await een.GetAsync(lijst.Link("Eerste").GetAttribute("href")!);
        Assert.Contains("Mijn berichten (1 ongelezen)", bericht.Root.QuerySelector("nav")!.Words(), StringComparison.Ordinal);
        await een.GetAsync(bericht.Url);

        Assert.Equal(["Gelezen", "Ongelezen"], Statussen(await een.GetAsync("/mijn-berichten")).Order());
        Assert.Contains("Mijn berichten (2 ongelezen)", (await ander.GetAsync("/overeenkomsten")).Root.QuerySelector("nav")!.Words(), StringComparison.Ordinal);
        await een.GetAsync(lijst.Link("Tweede").GetAttribute("href")!);
        Assert.DoesNotContain("ongelezen", (await een.GetAsync("/overeenkomsten")).Root.QuerySelector("nav")!.Words(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("onderwerp=erkénning", "Uw erkenning")]
    [InlineData("onderwerp=Uw%C2%A0%20erke%CC%81nning", "Uw erkenning")]
    [InlineData("datum=10/3/2026", "Uw betaling")]
    [InlineData("van=2026-03-11", "Uw erkenning")]
    [InlineData("tot=10-03-2026", "Uw betaling")]
    [InlineData("verzenddatum=periode&datum=1/1/2020&van=1/3/2026&tot=10/3/2026", "Uw betaling")]
    [InlineData("verzenddatum=exact&datum=12/4/2026&van=1/1/2020", "Uw erkenning")]
    [InlineData("onderwerp=uw&van=1/4/2026&tot=30/4/2026", "Uw erkenning")]
    public async Task Get_Filter_LeavesWhatFits(string query, string onderwerp)
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        await organisatie.MaakBerichtAsync("Uw betaling", "Financieel", new(2026, 3, 10));
        await organisatie.MaakBerichtAsync("Uw erkenning", dag: new(2026, 4, 12));
        var client = await organisatie.ClientAsync();

        var page = await client.GetAsync($"/mijn-berichten?{query}");

        Assert.Equal([onderwerp], page.Root.QuerySelectorAll("tbody th").Select(cell => cell.Words()));
        Assert.Contains("1 bericht gevonden", page.Words, StringComparison.Ordinal);
        var fragment = await client.HtmxAsync($"/mijn-berichten?{query}");
        Assert.Equal(page.Root.QuerySelector("#berichten-resultaten")!.OuterHtml, fragment.Root.OuterHtml);
        // Every filter in use can be taken away again.
        Assert.All(page.Root.QuerySelectorAll(".chips a"), chip => Assert.NotEqual(page.Url, chip.GetAttribute("href")));
        Assert.Equal("/mijn-berichten#berichten-aantal", page.Link("Leegmaken").GetAttribute("href"));
    }

    [Theory]
    [InlineData("datum=31/2/2026", "Datum", "\"Verzenddatum\" moet een bestaande datum zijn, zoals 27/3/2026")]
    [InlineData("datum=01/11/26", "Datum", "\"Verzenddatum\": bedoelt u 01/11/2026? Kijk de datum na")]
    [InlineData("van=gisteren", "Van", "\"Van\" moet een bestaande datum zijn, zoals 27/3/2026")]
    [InlineData("van=2/3/2026&tot=1/3/2026", "Tot en met", "\"Tot en met\" moet op of na 02/03/2026 liggen")]
    public async Task Get_ImpossibleDate_IsAnErrorAtTheField(string query, string label, string fout)
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        await organisatie.MaakBerichtAsync();
        var client = await organisatie.ClientAsync();

        var page = await client.GetAsync($"/mijn-berichten?{query}");

        Assert.Equal((200, true), (page.Status, page.Title.StartsWith("Fout: ", StringComparison.Ordinal)));
        Assert.Equal([fout], page.FoutenBij(label));
        Assert.Contains(fout, page.Root.QuerySelector(".error-summary")!.Words(), StringComparison.Ordinal);
        Assert.Equal($"/mijn-berichten?{query}", Uri.UnescapeDataString((await client.HtmxAsync($"/mijn-berichten?{query}")).Headers.GetValues("HX-Redirect").Single()));
    }

    [Fact]
    public async Task Get_ManyMessages_AreDividedIntoPages()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        for (var n = 1; n <= 26; n++)
            await organisatie.MaakBerichtAsync($"Bericht {n}", dag: new DateOnly(2026, 1, 1).AddDays(n));
        var client = await organisatie.ClientAsync();

        var (eerste, tweede, onbestaand) = (await client.GetAsync("/mijn-berichten"), await client.GetAsync("/mijn-berichten?pagina=2"), await client.GetAsync("/mijn-berichten?pagina=9"));

        Assert.Equal(25, eerste.Root.QuerySelectorAll("tbody tr").Length);
        Assert.StartsWith("27/01/2026 Bericht 26", eerste.Root.QuerySelector("tbody tr")!.Words(), StringComparison.Ordinal);
        Assert.Equal(["Bericht 1"], tweede.Root.QuerySelectorAll("tbody th").Select(cell => cell.Words()));
        Assert.Equal("Mijn berichten, pagina 2 van 2 – e-loket AMA WVG", tweede.Title);
        Assert.Equal(eerste.Title, onbestaand.Title);
    }

    [Fact]
    public async Task Get_Message_ShowsTextKindAndWhereItWasMailed()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var id = await organisatie.MaakBerichtAsync("Uw betaling", "Financieel", new(2026, 3, 10), "boekhouding@voorbeeld.be", "Geweigerd");

        var page = await (await organisatie.ClientAsync()).GetAsync($"/mijn-berichten/{id}");

        Assert.Equal("Uw betaling", page.H1);
        Assert.Contains("Verzonden 10/03/2026 10.00 uur Soort Financieel Eerste alinea. Tweede alinea.", page.Words, StringComparison.Ordinal);
        Assert.Contains("boekhouding@voorbeeld.be Adres bestaat niet", page.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_AddressThatKeepsFailing_IsShownWhileItIsInUse()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        await organisatie.MaakAdresAsync("stuk@voorbeeld.be");
        await organisatie.MaakAdresAsync("hersteld@voorbeeld.be");
        await organisatie.MaakBerichtAsync(adres: "stuk@voorbeeld.be", status: "Geweigerd", dag: new(2026, 11, 1));
        await organisatie.MaakBerichtAsync(adres: "weg@voorbeeld.be", status: "Mislukt", dag: new(2026, 11, 1));
        await organisatie.MaakBerichtAsync(adres: "hersteld@voorbeeld.be", status: "Mislukt", dag: new(2026, 11, 1));
        await organisatie.MaakBerichtAsync(adres: "hersteld@voorbeeld.be", dag: new(2026, 11, 2));

        var page = await (await organisatie.ClientAsync()).GetAsync("/mijn-berichten");

        Assert.Equal(["stuk@voorbeeld.be"], page.Root.QuerySelectorAll(".notice li").Select(item => item.Words()));
    }

    [Theory]
    [InlineData("soort=financieel", "Betaling")]
    [InlineData("soort=administratief", "Erkenning")]
    [InlineData("status=ongelezen", "Erkenning")]
    [InlineData("status=gelezen&soort=financieel", "Betaling")]
    public async Task Get_KindOrRead_LeavesWhatFits(string query, string onderwerp)
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var betaling = await organisatie.MaakBerichtAsync("Betaling", "Financieel");
        await organisatie.MaakBerichtAsync("Erkenning");
        var client = await organisatie.ClientAsync();
        await client.GetAsync($"/mijn-berichten/{betaling}");

        var page = await client.GetAsync($"/mijn-berichten?{query}");

        Assert.Equal([onderwerp], page.Root.QuerySelectorAll("tbody th").Select(cell => cell.Words()));
        Assert.Equal(query.Split('&').Length, page.Root.QuerySelectorAll(".chips a").Length);
    }

    [Theory]
    [InlineData("", "Betaling Erkenning Aanvraag")]
    [InlineData("datum", "Aanvraag Erkenning Betaling")]
    [InlineData("onderwerp", "Aanvraag Betaling Erkenning")]
    [InlineData("-onderwerp", "Erkenning Betaling Aanvraag")]
    [InlineData("soort", "Erkenning Aanvraag Betaling")]
    [InlineData("-soort", "Betaling Erkenning Aanvraag")]
    [InlineData("status", "Erkenning Betaling Aanvraag")]
    [InlineData("-status", "Betaling Aanvraag Erkenning")]
    public async Task Get_Sorted_ShowsThatOrder(string sorteer, string onderwerpen)
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        await organisatie.MaakBerichtAsync("Aanvraag", dag: new(2026, 1, 1));
        await organisatie.MaakBerichtAsync("Betaling", "Financieel", new(2026, 3, 1));
        var erkenning = await organisatie.MaakBerichtAsync("Erkenning", dag: new(2026, 2, 1));
        var client = await organisatie.ClientAsync();
        await client.GetAsync($"/mijn-berichten/{erkenning}");

        var page = await client.GetAsync($"/mijn-berichten?sorteer={sorteer}");

        Assert.Equal(onderwerpen, string.Join(' ', page.Root.QuerySelectorAll("tbody th").Select(cell => cell.Words())));
    }

    [Fact]
    public async Task Post_AllRead_MarksWhatThePageKnewForThisPersonAlone()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        await organisatie.MaakBerichtAsync("Eerste", dag: new(2026, 1, 1));
        await organisatie.MaakBerichtAsync("Tweede", dag: new(2026, 1, 2));
        var (client, ander) = (await organisatie.ClientAsync(), await organisatie.ClientAsync(new()));
        var form = (await client.GetAsync("/mijn-berichten")).Form("Alles als gelezen");
        await organisatie.MaakBerichtAsync("Derde", dag: new(2026, 1, 3));

        var antwoord = await form.VerstuurAsync();
        Assert.Equal(303, antwoord.Status);
        Assert.Equal(antwoord.Headers.Location, (await form.VerstuurAsync()).Headers.Location);

        Assert.Equal(["Ongelezen", "Gelezen", "Gelezen"], Statussen(await client.GetAsync("/mijn-berichten")));
        Assert.Equal(["Ongelezen", "Ongelezen", "Ongelezen"], Statussen(await ander.GetAsync("/mijn-berichten")));
        await (await client.GetAsync("/mijn-berichten")).Form("Alles als gelezen").VerstuurAsync();
        var klaar = await client.GetAsync("/mijn-berichten?gedaan=gelezen");
        Assert.Contains("Alle berichten staan als gelezen", klaar.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("Alles als gelezen", klaar.Words, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Statussen(PortaalResponse lijst) => lijst.Root.QuerySelectorAll("tbody td[data-label=Status]").Select(cell => cell.Words());
}
