using System.Globalization;
using System.Text.Json;
using AmaWvg.Inspecties;
using AmaWvg.Tests.Cijfers;
using AmaWvg.Tests.Web.Export;
using AmaWvg.Voorbeeldgegevens;

namespace AmaWvg.Tests.Inspecties.Beleidsrapport;

/// <summary>The published figures, from the checklists of the example round (BR-53, BR-54).</summary>
public sealed class BeleidsrapportPageTests(InspectiePortaal inspectie) : IClassFixture<InspectiePortaal>
{
    private static readonly string[] Zonder = ["B04", "B05", "B06", "B07", "B08", "B09", "B10", "B11", "B12"];

    [Fact]
    public async Task Get_ExampleRound_HasEveryPublishedCell()
    {
        var client = await inspectie.ClientAsync();

        var page = (await client.GetAsync(inspectie.Url)).IsPagina("Beleidsrapport AMA 2024-2025");

        Assert.Equal(
            Csvrijen.Lees("003_criteria.csv").SelectMany(rij => new[]
            {
                $"{rij["nr"]} Aantal conform {rij["conform"]} {rij["conform_pct"]}%", $"{rij["nr"]} Aantal niet conform {rij["niet_conform"]} {rij["niet_conform_pct"]}%", $"{rij["nr"]} Totaal {rij["totaal"]} ",
            }),
            Criteria.Alle.SelectMany(criterium => page.Root.QuerySelectorAll($"#c{criterium.Nummer.Replace('.', '-')}-tabel tr").Skip(1).Select(rij => $"{criterium.Nummer} {string.Join(' ', rij.Children.Select(Cijferpagina.Zichtbaar))}")));
        Assert.Equal(["18 60%", "12 40%", "3 10%", "19 63%"], page.Tabel("besluit").Select(rij => $"{rij[1]} {rij[2]}"));
        Assert.All(Csvrijen.Lees("003_criteria.csv"), rij => Assert.Contains($"{rij["conform_pct"]}% van de erkende begeleiders in de steekproef {Criteria.Vind(rij["nr"])!.Zin}", page.Words, StringComparison.Ordinal));
        Assert.Contains("niet zomaar te veralgemenen", page.Words, StringComparison.Ordinal);
        Assert.Equal(["6", "6", "6", "6", "6"], page.Root.QuerySelector("#samenstelling table")!.QuerySelectorAll("tbody tr").Select(rij => Cijferpagina.Zichtbaar(rij.Children[1])));
    }

    [Theory]
    [InlineData("uitkomst=hercontrole", "B01 B02 B03")]
    [InlineData("uitkomst=inbreuk", "B01 B02 B03 B04 B05 B06 B07 B08 B09 B10 B11 B12")]
    public async Task Get_BehindANumber_ListsTheInspections(string vraag, string verwacht)
    {
        var page = (await (await inspectie.ClientAsync()).GetAsync($"/inspectie/inspecties?ronde={inspectie.Ronde.Ronde.Id}&{vraag}")).IsPagina("Inspecties");

        Assert.Equal(verwacht.Split(' '), page.Root.QuerySelectorAll("tbody th").Select(cel => cel.TextContent.Split(' ').First(woord => woord is ['B', _, _] && char.IsDigit(woord[1]))).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Get_ListOfInspections_IsSearchedSortedAndLeavesAsAFile()
    {
        var (client, url) = (await inspectie.ClientAsync(), $"/inspectie/inspecties?ronde={inspectie.Ronde.Ronde.Id}");

        var alle = await client.GetAsync(url);
        var meeste = await client.GetAsync($"{url}&sorteer=-inbreuken");
        var gevonden = await client.GetAsync($"{url}&zoek=ocmw+antwerpen");

        Assert.Equal("30 inspecties gevonden", alle.Root.QuerySelector("main h2")!.Words());
        Assert.Equal(25, alle.Root.QuerySelectorAll("tbody tr").Length);
        Assert.Equal(5, (await client.GetAsync($"{url}&pagina=2")).Root.QuerySelectorAll("tbody tr").Length);
        var inbreuken = meeste.Rijen().Select(rij => int.Parse(rij[4], CultureInfo.InvariantCulture)).ToList();
        Assert.Equal(inbreuken.OrderDescending(), inbreuken);
        Assert.NotEmpty(gevonden.Rijen());
        Assert.All(gevonden.Rijen(), rij => Assert.Equal((true, "Antwerpen"), (rij[0].StartsWith("OCMW", StringComparison.Ordinal), rij[1])));
        var csv = Csv.Read((await client.GetAsync(meeste.Link("Exporteer resultaten (CSV), 30 rijen").GetAttribute("href")!)).Body);
        Assert.Equal((31, "Begeleider", meeste.Rijen()[0][0]), (csv.Count, csv[0][0], csv[1][0]));
    }

    [Fact]
    public void Rounds_ExampleOfTheTrap_HasNoSecondVisitForThreeBreachesInThreeFiles()
    {
        var dossiers = Csvrijen.Lees("003_dossiers.csv").ToLookup(rij => rij["begeleider"]);

        Assert.All(Zonder, wie => Assert.False(Uitkomst(wie)));
        // Three core conditions, each in another file.
        Assert.True(dossiers["B04"].Where(rij => rij["aangetoond"] is "nee" && Criteria.Vind(rij["criterium"])!.IsKern).Select(rij => rij["criterium"]).Distinct().Count() >= 3);

        bool Uitkomst(string wie) => inspectie.Ronde.Inspecties.Single(een => een.Begeleider.Naam.Contains(wie, StringComparison.Ordinal)).Hercontrole;
    }

    [Fact]
    public async Task Files_OfTheReport_HaveTheFiguresOfThePage()
    {
        var client = await inspectie.ClientAsync();

        var json = JsonDocument.Parse((await client.GetAsync($"{inspectie.Url}/export.json")).Bytes).RootElement;

        Assert.Equal(
            Csvrijen.Lees("003_criteria.csv").Select(rij => $"{rij["nr"]} {rij["conform"]} {rij["conform_pct"]} {rij["niet_conform"]} {rij["niet_conform_pct"]} {rij["totaal"]}"),
            json.GetProperty("criteria").EnumerateArray().Select(c => $"{c.GetProperty("nummer").GetString()} {c.GetProperty("conform")} {c.GetProperty("conformPct")} {c.GetProperty("nietConform")} {c.GetProperty("nietConformPct")} {c.GetProperty("totaal")}"));
        Assert.StartsWith("%PDF-", (await client.GetAsync($"{inspectie.Url}/export.pdf")).Body[..5], StringComparison.Ordinal);
        Assert.StartsWith("PK", (await client.GetAsync($"{inspectie.Url}/export.xlsx")).Body[..2], StringComparison.Ordinal);
        Assert.Contains("Criteria;2.4 Geen combinatie;Aantal conform;28;93;30", (await client.GetAsync($"{inspectie.Url}/export.csv")).Body, StringComparison.Ordinal);
    }
}
