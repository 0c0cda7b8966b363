using System.Globalization;
using System.Text.Json;
using AmaWvg.Tests.Web.Export;
using AmaWvg.Voorbeeldgegevens;

namespace AmaWvg.Tests.Cijfers.Beheer.Tonen;

/// <summary>Every figure of the answer to question 689, from the documents, through the page and through the file for programs.</summary>
public sealed class AntwoordTests(AntwoordPortaal antwoord) : IClassFixture<AntwoordPortaal>
{
    private const string Pagina = "/beheer/cijfers/antwoord-689";

    private static readonly string[] Jaren = ["2023 (tot 02/05/23)", "2022", "2021", "2020", "2019", "2018"];
    private static readonly string[] Provincies = ["Antw", "BHG", "Limb", "O-VL", "W-VL", "Vl-Brabant"];

    [Fact]
    public async Task Get_OfTheDayAsked_HasEveryCellAsItWasPrinted()
    {
        var page = (await (await antwoord.ClientAsync()).GetAsync(Pagina)).IsPagina("Antwoord 689");

        Assert.Equal(
            [.. Csvrijen.Lees("erkend_per_provincie.csv").Select(rij => $"{Voluit(rij["provincie"])} {rij["aantal"]}")],
            page.Tabel("erkend").Select(rij => $"{rij[0]} {rij[1]}"));
        Assert.Equal(
            Csvrijen.Lees("maatwerkbedrijven.csv").Select(rij => $"{rij["naam"]}|{rij["gemeente_zoals_gedrukt"]}|{Voluit(rij["provincie"])}").Order(StringComparer.Ordinal),
            page.Tabel("namen").Select(rij => $"{rij[0]}|{rij[1]}|{rij[2]}").Order(StringComparer.Ordinal));
        Assert.Equal(PerProvincie("opgestart_mwb.csv", "561 29 6 138 41 269 78"), page.Tabel("opgestart").Select(rij => string.Join(' ', rij)));
        Assert.Equal(PerProvincie("beeindigd_mwb.csv", "316 11 1 70 13 179 42"), page.Tabel("beeindigd").Select(rij => string.Join(' ', rij)));
        Assert.Equal(PerType("tabel1_opgestart_type.csv", "635 1.731 1.802 1.052 1.458 2.300 8.978"), page.Tabel("tabel1").Select(rij => string.Join(' ', rij)));
        Assert.Equal(PerType("tabel2_beeindigd_type.csv", "385 1.448 1.569 847 931 247 5.427"), page.Tabel("tabel2").Select(rij => string.Join(' ', rij)));
    }

    [Fact]
    public async Task Get_LongListOfNames_OpensWhenAsked()
    {
        var page = await (await antwoord.ClientAsync()).GetAsync(Pagina);

        var dicht = Assert.Single(page.Root.QuerySelectorAll("details:has(table)"));
        Assert.Equal(("namen", "59 namen tonen", false), (dicht.Closest("section")!.Id, dicht.QuerySelector("summary")!.Words(), dicht.HasAttribute("open")));
    }

    [Fact]
    public async Task Get_SharesAndDurations_AreTheOnesOfTheAnswer()
    {
        var page = await (await antwoord.ClientAsync()).GetAsync(Pagina);

        var aandeel = page.Tabel("aandeel").ToDictionary(rij => rij[0], rij => rij[3]);
        Assert.Equal(("8,55 %", "6,25 %"), (aandeel["2022"], aandeel["Totaal"]));
        Assert.Equal([["Maatwerkbedrijven", "245", "572,78"], ["Andere organisaties", "3.306", "511,06"]], page.Tabel("duur-lopend").Take(2).Select(rij => rij[..3]));
        Assert.Equal([["Maatwerkbedrijven", "316", "334,20"], ["Andere organisaties", "5.111", "378,53"]], page.Tabel("duur-gestopt").Take(2).Select(rij => rij[..3]));
        Assert.Equal([["Maatwerkbedrijven", "59"], ["Andere organisaties", "196"], ["Totaal", "255"]], page.Tabel("begeleiders"));
    }

    [Fact]
    public async Task Json_OfTheDayAsked_HoldsTheSameNumbers()
    {
        using var json = JsonDocument.Parse((await (await antwoord.ClientAsync()).GetAsync($"{Pagina}/export.json")).Bytes);

        var tabellen = json.RootElement.GetProperty("tabellen").EnumerateArray().ToDictionary(tabel => tabel.GetProperty("sleutel").GetString()!);
        Assert.Equal("2023-05-02", json.RootElement.GetProperty("standVan").GetString());
        foreach (var (tabel, bestand) in new[] { ("opgestart", "opgestart_mwb.csv"), ("beeindigd", "beeindigd_mwb.csv") })
            Assert.Equal(Csvrijen.Lees(bestand).Select(rij => $"{rij["Totaal"]} {Waarden(rij, Provincies)}"), Getallen(tabellen[tabel]));
        foreach (var (tabel, bestand) in new[] { ("tabel1", "tabel1_opgestart_type.csv"), ("tabel2", "tabel2_beeindigd_type.csv") })
            Assert.Equal(Csvrijen.Lees(bestand).Select(rij => $"{Waarden(rij, Jaren)} {Jaren.Sum(jaar => int.Parse(rij[jaar], null))}"), Getallen(tabellen[tabel]));
    }

    [Fact]
    public async Task Xlsx_OfTheDayAsked_HoldsTheSameNumbers()
    {
        var client = await antwoord.ClientAsync();
        using var json = JsonDocument.Parse((await client.GetAsync($"{Pagina}/export.json")).Bytes);
        var werkboek = (await client.GetAsync($"{Pagina}/export.xlsx")).Bytes;
        using var xlsx = new Xlsx(new MemoryStream(werkboek));

        var rijen = xlsx.Rows.ToList();
        Assert.Equal(["Tabel", "Rij", "Kolom", "Waarde", "Eenheid"], rijen[0]);
        Assert.Equal(json.RootElement.GetProperty("tabellen").EnumerateArray().SelectMany(Cellen), rijen.Skip(1).Select(rij => string.Create(CultureInfo.InvariantCulture, $"{rij[0]}|{rij[1]}|{rij[2]}|{rij[3]:0.####}")));
        await Werkboek.BewaarAsync("antwoord-689", werkboek, rijen);
    }

    [Theory]
    [InlineData("erkende-begeleiders?standVan=2023-05-02", "per-type", "Totaal 255")]
    [InlineData("erkende-begeleiders?standVan=2023-05-01", "per-provincie", "Totaal 255")]
    [InlineData("erkende-begeleiders?standVan=2023-05-02&type=Maatwerkbedrijf&provincie=Limburg", "per-provincie", "Totaal 11")]
    [InlineData("opgestart?standVan=2023-05-02&type=Maatwerkbedrijf", "per-provincie", "2022 148 6 3 32 18 76 13")]
    [InlineData("opgestart?standVan=2023-05-02&jaarVan=2021&jaarTot=2022", "per-type", "Totaal 1.731 1.802 3.533")]
    [InlineData("beeindigd?standVan=2023-05-02", "per-type", "OCMW 77 318 297 259 250 55 1.256")]
    [InlineData("lopend?standVan=2023-05-02", "per-type", "Totaal 3.551 3.551 244")]
    [InlineData("duur?standVan=2023-05-02&type=Maatwerkbedrijf", "lopend", "Andere organisaties 3.306 511,06 165,00 359,50 672,00")]
    public async Task Get_OfASubject_CountsTheSame(string vraag, string tabel, string rij) => Assert.Contains(
        rij, (await (await antwoord.ClientAsync()).GetAsync($"/beheer/cijfers/{vraag}")).Tabel(tabel).Select(cellen => string.Join(' ', cellen)));

    private static string Voluit(string provincie) => provincie switch { "BHG" => "Brussels Hoofdstedelijk Gewest", "TOTAAL" => "Totaal", _ => provincie };

    private static List<string> PerProvincie(string bestand, string totaal) =>
        [.. Csvrijen.Lees(bestand).Select(rij => $"{Jaar(rij["jaar"])} {rij["Totaal"]} {Gedrukt(rij, Provincies, kolom => $"gedrukt_als_streep_{kolom}")}"), $"Totaal {totaal}"];

    private static List<string> PerType(string bestand, string totaal) =>
    [
        .. Csvrijen.Lees(bestand).Select(rij => $"{rij["type"]} {Gedrukt(rij, Jaren, kolom => $"streep_{kolom[..4]}")} {Punt(Jaren.Sum(jaar => int.Parse(rij[jaar], null)))}"),
        $"Totaal {totaal}",
    ];

    private static string Jaar(string jaar) => jaar.Replace("02/05/23", "02/05/2023", StringComparison.Ordinal);

    private static string Gedrukt(IReadOnlyDictionary<string, string> rij, string[] kolommen, Func<string, string> streep) => string.Join(' ', kolommen.Select(kolom =>
    {
        Assert.Equal(rij[streep(kolom)] is "/", rij[kolom] is "0");
        return Punt(int.Parse(rij[kolom], null));
    }));

    private static string Punt(int aantal) => aantal == 0 ? "/" : DutchNumber.Format(aantal);

    private static string Waarden(IReadOnlyDictionary<string, string> rij, string[] kolommen) => string.Join(' ', kolommen.Select(kolom => rij[kolom]));

    private static IEnumerable<string> Cellen(JsonElement tabel) => tabel.GetProperty("rijen").EnumerateArray().Append(tabel.GetProperty("totaal"))
        .Where(rij => rij.ValueKind is JsonValueKind.Object)
        .SelectMany(rij => tabel.GetProperty("kolommen").EnumerateArray().Zip(rij.GetProperty("cellen").EnumerateArray()), (rij, cel) => string.Create(
            CultureInfo.InvariantCulture,
            $"{tabel.GetProperty("titel")}|{rij.GetProperty("label")}|{cel.First}|{(cel.Second.ValueKind is JsonValueKind.Number ? $"{cel.Second.GetDecimal():0.####}" : cel.Second.ToString())}"));

    private static IEnumerable<string> Getallen(JsonElement tabel) =>
        tabel.GetProperty("rijen").EnumerateArray().Select(rij => string.Join(' ', rij.GetProperty("cellen").EnumerateArray().Select(cel => cel.GetRawText())));
}
