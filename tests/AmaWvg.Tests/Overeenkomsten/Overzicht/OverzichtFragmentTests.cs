namespace AmaWvg.Tests.Overeenkomsten.Overzicht;

public sealed class OverzichtFragmentTests(Portaal portaal)
{
    [Theory]
    [InlineData("")]
    [InlineData("?zoek=peeters")]
    [InlineData("?zoek=niemand")]
    [InlineData("?sorteer=naam&pagina=2")]
    [InlineData("?status=lopend&startVan=01%2F01%2F2026")]
    public async Task Htmx_AnyState_EqualsItsPlaceInThePage(string query)
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        for (var n = 0; n < 30; n++)
            await organisatie.MaakOvereenkomstAsync(await organisatie.MaakDeelnemerAsync($"Luc {n}"), new(2026, 1, 1 + n));
        var client = await organisatie.ClientAsync();

        var (page, fragment) = (await client.GetAsync($"/overeenkomsten{query}"), await client.HtmxAsync($"/overeenkomsten{query}"));

        page.IsPagina("Overeenkomsten");
        Assert.Equal(page.Root.QuerySelector("#overzicht-resultaten")!.OuterHtml, fragment.Root.OuterHtml);
    }

    [Fact]
    public async Task Get_WithoutRecognition_OffersNoNewAgreementAndSaysWhy()
    {
        var page = await (await (await portaal.MaakOrganisatieAsync(TestErkenning.Verlopen)).ClientAsync()).GetAsync("/overeenkomsten");

        Assert.DoesNotContain(page.Root.QuerySelectorAll("a"), link => link.TextContent == "Nieuwe overeenkomst");
        Assert.Contains("heeft vandaag geen actieve erkenning", page.Words, StringComparison.Ordinal);
        Assert.Equal("/mijn-voorziening", page.Root.QuerySelector("main section a")!.GetAttribute("href"));
    }
}
