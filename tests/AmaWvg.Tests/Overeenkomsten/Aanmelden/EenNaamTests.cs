namespace AmaWvg.Tests.Overeenkomsten.Aanmelden;

/// <summary>Participants with one name.</summary>
public sealed class EenNaamTests(Portaal portaal)
{
    private const string Hint = "Heeft de deelnemer maar één naam? Typ hier een streepje (-) en vul die naam in bij Naam.";

    [Theory]
    [InlineData("-", "Sukarno")]
    [InlineData("\u2013", "Sukarno")]
    [InlineData("Sukarno", "\u2014")]
    public async Task Post_DashForTheOtherName_ShowsTheOneNameEverywhere(string voornaam, string naam)
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var client = await organisatie.ClientAsync();
        var page = await client.GetAsync("/overeenkomsten/nieuw");
        Assert.Contains(Hint, page.Words, StringComparison.Ordinal);

        var details = await page.Form(AanmeldenScherm.Button).VulIn(voornaam: voornaam, naam: naam).VerstuurEnVolgAsync();

        Assert.Equal("Overeenkomsten van Sukarno bij uw voorziening", details.IsPagina("Details deelnemer").Root.QuerySelector("caption")!.Words());
        var lijst = await client.GetAsync("/overeenkomsten?zoek=sukarno");
        Assert.Equal("Details deelnemer Sukarno", lijst.Root.QuerySelector("#rij-1 .action")!.Words());
        Assert.Equal(new[] { "-", "Sukarno" }, Assert.Single(lijst.Rijen()).Take(2).Order(StringComparer.Ordinal));
        var deelnemer = Assert.Single(await organisatie.DeelnemersAsync());
        Assert.Contains("deelnemer Sukarno", (await client.GetAsync($"/overeenkomsten?deelnemer={deelnemer.Id}")).Words, StringComparison.Ordinal);
        Assert.DoesNotContain("'-", (await client.GetAsync("/overeenkomsten/export.csv")).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_NoNameAtAll_SaysSo() =>
        (await (await AanmeldenScherm.OpenAsync(await portaal.MaakOrganisatieAsync())).VulIn(voornaam: "-", naam: "-").VerstuurAsync())
            .HeeftFout(AanmeldenScherm.Naam, "Vul een naam in");

    [Fact]
    public async Task Post_CorrectedToOneName_SaysSoInTheHistory()
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var deelnemer = await organisatie.MaakDeelnemerAsync("Onbekend", "Sukarno");
        var page = await (await organisatie.ClientAsync()).GetAsync($"/deelnemers/{deelnemer.Id}/naam");
        Assert.Contains(Hint, page.Words, StringComparison.Ordinal);

        var details = await page.Form("Bewaren").Vul("Voornaam", "\u2010").VerstuurEnVolgAsync();

        Assert.Equal(["Naam gewijzigd: ‘Onbekend Sukarno’ werd ‘Sukarno’."], details.Historiek());
    }
}
