namespace AmaWvg.Tests.Beveiliging;

/// <summary>S-03: signs that mean something in a search pattern find themselves and nothing else.</summary>
public sealed class ZoektekensTests(Portaal portaal)
{
    private static readonly string[] Tekens = ["%", "_", "\\", "'", "\"", "*", "?", ".", "[", "(", "$", "^", ";", "--", "{0}", "%5c"];

    [Theory]
    [InlineData("zoek")]
    [InlineData("naam")]
    [InlineData("voornaam")]
    [InlineData("referentie")]
    public async Task Get_SignInASearchField_FindsOnlyWhatHoldsIt(string veld)
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        foreach (var teken in Tekens)
            await organisatie.MaakOvereenkomstAsync(await organisatie.MaakDeelnemerAsync($"v{teken}v", $"n{teken}n"), new(2026, 1, 1), referentie: $"r{teken}r");
        await organisatie.MaakOvereenkomstAsync(await organisatie.MaakDeelnemerAsync("vxv", "nxn"), new(2026, 1, 1), referentie: "rxr");
        var client = await organisatie.ClientAsync();

        foreach (var teken in Tekens)
        {
            var found = (await client.GetAsync($"/overeenkomsten?{veld}={Uri.EscapeDataString(teken)}")).Rijen();
            Assert.Equal(Tekens.Where(other => other.Contains(teken, StringComparison.Ordinal)).Select(other => $"r{other}r").Order(StringComparer.Ordinal), found.Select(row => row[3]).Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void Search_FieldsWithText_AreAllTestedHere() =>
        Assert.Equal(["naam", "referentie", "voornaam", "zoek"], Invoer.Van("GET").Where(i => i.Route == "/overeenkomsten").Select(i => i.Veld).Intersect(["zoek", "naam", "voornaam", "referentie"]).Order(StringComparer.Ordinal));
}
