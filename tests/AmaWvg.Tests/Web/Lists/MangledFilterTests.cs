using AmaWvg.Tests.MijnVoorziening.Beheer;

namespace AmaWvg.Tests.Web.Lists;

/// <summary>What the address of a list asks and the list does not understand, it says.</summary>
public sealed class MangledFilterTests(Portaal portaal)
{
    [Theory]
    [InlineData("/overeenkomsten", "status=lopendd", "Status", "lopendd")]
    [InlineData("/overeenkomsten", "pagina=abc", "Pagina", "abc")]
    [InlineData("/overeenkomsten", "pagina=-1", "Pagina", "-1")]
    [InlineData("/overeenkomsten", "sorteer=kleur", "Sorteren", "kleur")]
    [InlineData("/overeenkomsten", "deelnemer=jan", "Deelnemer", "jan")]
    [InlineData("/mijn-berichten", "pagina=abc", "Pagina", "abc")]
    [InlineData("/mijn-uitbetalingen", "status=betaald", "Status", "betaald")]
    [InlineData("/mijn-uitbetalingen", "jaar=vorig", "Jaar", "vorig")]
    [InlineData("/mijn-uitbetalingen", "pagina=0", "Pagina", "0")]
    [InlineData("/beheer/overeenkomsten", "status=lopendd", "Status", "lopendd")]
    [InlineData("/beheer/overeenkomsten", "pagina=abc", "Pagina", "abc")]
    [InlineData("/beheer/overeenkomsten", "sorteer=aangemeld", "Sorteren", "aangemeld")]
    [InlineData("/mijn-berichten", "verzenddatum=foo", "Verzenddatum", "foo")]
    [InlineData("/beheer/voorzieningen", "type=winkel", "Type voorziening", "winkel")]
    [InlineData("/beheer/voorzieningen", "erkenning=misschien", "Erkenning vandaag", "misschien")]
    [InlineData("/beheer/voorzieningen", "sorteer=kleur", "Sorteren", "kleur")]
    [InlineData("/beheer/voorzieningen", "pagina=abc", "Pagina", "abc")]
    [InlineData("/beheer/dossiers", "status=klaar", "Status", "klaar")]
    [InlineData("/beheer/dossiers", "type=winkel", "Type voorziening", "winkel")]
    [InlineData("/beheer/dossiers", "dagen=veel", "Dagen over", "veel")]
    [InlineData("/beheer/dossiers", "sorteer=kleur", "Sorteren", "kleur")]
    [InlineData("/beheer/dossiers", "pagina=abc", "Pagina", "abc")]
    public async Task Get_ValueThatTheListDoesNotKnow_IsSaidAndDoesNotCount(string lijst, string query, string label, string waarde)
    {
        var client = await ClientAsync(lijst);

        var page = await client.GetAsync($"{lijst}?{query}");

        Assert.Equal(200, page.Status);
        var zin = $"\"{label}\" met de waarde ‘{waarde}’ is niet begrepen en telt niet mee.";
        Assert.Equal(zin, page.Root.QuerySelector(".results .notice")!.TextContent.Trim());
        Assert.EndsWith(zin, page.Root.QuerySelector(".results")!.GetAttribute("data-announce"), StringComparison.Ordinal);
        Assert.Empty(page.Root.QuerySelectorAll(".chips"));
        Assert.DoesNotContain(page.Root.QuerySelectorAll(".results a"), link => link.GetAttribute("href")!.Contains($"={waarde}", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/mijn-voorziening", "pagina=abc", "Pagina", "abc")]
    [InlineData("/profiel/aanmeldingen", "pagina=0", "Pagina", "0")]
    [InlineData("/beheer/aanmeldingen", "pagina=-1", "Pagina", "-1")]
    [InlineData("/beheer/berichten", "pagina=abc", "Pagina", "abc")]
    [InlineData("/beheer/berichten/ontvangen", "pagina=abc", "Pagina", "abc")]
    [InlineData("/beheer/berichten/ontvangen", "voorziening=abc", "Voorziening", "abc")]
    [InlineData("/beheer/outbox", "pagina=abc", "Pagina", "abc")]
    [InlineData("/beheer/uitbetalingen", "pagina=abc", "Pagina", "abc")]
    public async Task Get_ListWithoutAFormThatDoesNotKnowTheValue_SaysSo(string lijst, string query, string label, string waarde)
    {
        var client = await ClientAsync(lijst);

        var page = await client.GetAsync($"{lijst}?{query}");

        Assert.Equal(200, page.Status);
        Assert.Contains($"\"{label}\" met de waarde ‘{waarde}’ is niet begrepen en telt niet mee.", page.Root.QuerySelectorAll("section .notice").Select(notice => notice.TextContent.Trim()));
    }

    [Theory]
    [InlineData("/overeenkomsten", "?status=lopendd")]
    [InlineData("/overeenkomsten", "?naam=peeters&startVan=31/2/2026")]
    [InlineData("/overeenkomsten", "?deelnemer=jan")]
    [InlineData("/mijn-uitbetalingen", "?status=betaald")]
    [InlineData("/mijn-uitbetalingen", "?jaar=vorig&status=uitbetaald")]
    public async Task Export_ValueThatTheListDoesNotKnow_LeadsToTheListWhichSaysSo(string lijst, string query)
    {
        var client = await (await portaal.MaakOrganisatieAsync()).ClientAsync();

        foreach (var soort in (string[])["csv", "xlsx"])
            (await client.GetAsync($"{lijst}/export.{soort}{query}")).IsNaar(lijst + query);
    }

    [Fact]
    public async Task Export_FromAPageWithAnError_HoldsWhatThePageShows()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        await organisatie.MaakOvereenkomstAsync(await organisatie.MaakDeelnemerAsync("An", "Loopt"), new(2026, 1, 1));
        await organisatie.MaakOvereenkomstAsync(await organisatie.MaakDeelnemerAsync("Bo", "Gestopt"), new(2026, 1, 1), new(2026, 6, 30));
        var client = await organisatie.ClientAsync();

        var page = await client.GetAsync("/overeenkomsten?startVan=31/2/2026&status=stopgezet");
        var csv = await client.GetAsync(page.Root.QuerySelector("#export-csv")!.GetAttribute("href")!);

        Assert.Single(page.Rijen());
        Assert.Equal((200, true, false), (csv.Status, csv.Body.Contains("Gestopt", StringComparison.Ordinal), csv.Body.Contains("Loopt", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("/overeenkomsten", "startVan=1/1", "Startdatum van")]
    [InlineData("/beheer/overeenkomsten", "eindeTot=31/2/2026", "Einddatum tot en met")]
    [InlineData("/beheer/overeenkomsten", "zoek=ab", "Typ een woord van ten minste 3 tekens")]
    [InlineData("/mijn-berichten", "van=morgen", "Van")]
    public async Task Htmx_WhileSomebodyIsTyping_SaysWhatDoesNotCountYetAndKeepsTheList(string lijst, string query, string begin)
    {
        var client = await ClientAsync(lijst);

        var fragment = await client.SendAsync(new(HttpMethod.Get, $"{lijst}?{query}")
        {
            Headers = { { "HX-Request", "true" }, { "Typt", "true" }, { "HX-Current-URL", $"https://portaal{lijst}" } },
        });

        var zin = fragment.Root.QuerySelector(".notice")!.TextContent.Trim();
        Assert.StartsWith(begin, zin.TrimStart('"'), StringComparison.Ordinal);
        Assert.EndsWith("Dit telt nog niet mee.", zin, StringComparison.Ordinal);
        Assert.Equal("false", fragment.Headers.GetValues("HX-Push-Url").Single());
        Assert.Empty(fragment.Root.QuerySelectorAll(".chips"));
    }

    [Theory]
    [InlineData("zoek=be", "zoek=ben", "form#f", "HX-Replace-Url")]
    [InlineData("zoek=ben", "zoek=be", "form#f", "HX-Replace-Url")]
    [InlineData("zoek=ben", "zoek=", "form#f", "HX-Replace-Url")]
    [InlineData("", "zoek=ben", "form#f", "HX-Push-Url")]
    [InlineData("zoek=ben", "zoek=jos", "form#f", "HX-Push-Url")]
    [InlineData("zoek=be", "zoek=ben&status=lopend", "form#f", "HX-Push-Url")]
    [InlineData("sorteer=naam", "sorteer=-naam", "a#sorteer-naam", "HX-Push-Url")]
    public async Task Htmx_Address_IsAStepOnlyWhenItIsNoPartOfTheSameWord(string was, string wordt, string bron, string header)
    {
        var client = await (await portaal.MaakOrganisatieAsync()).ClientAsync();

        var fragment = await client.SendAsync(new(HttpMethod.Get, $"/overeenkomsten?{wordt}")
        {
            Headers = { { "HX-Request", "true" }, { "HX-Source", bron }, { "HX-Current-URL", $"https://portaal/overeenkomsten?{was}" } },
        });

        Assert.Equal([header], fragment.Headers.Where(h => h.Key is "HX-Push-Url" or "HX-Replace-Url").Select(h => h.Key));
    }

    private async Task<PortaalClient> ClientAsync(string lijst) =>
        lijst.StartsWith("/beheer", StringComparison.Ordinal) ? await portaal.BehandelaarAsync() : await (await portaal.MaakOrganisatieAsync()).ClientAsync();
}
