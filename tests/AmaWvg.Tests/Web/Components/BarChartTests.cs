using AmaWvg.Tests.Web.Layout;
using AmaWvg.Web.Components;

namespace AmaWvg.Tests.Web.Components;

public sealed class BarChartTests
{
    [Fact]
    public async Task Create_Bars_HaveTheirNamesAndValuesWholeAndLengthsInProportion()
    {
        var page = await BarChart.Create(new("Overeenkomsten per type", [new("Psychiatrisch ziekenhuis", 200, "200"), new("OCMW", 50, "50"), new("Teruggevorderd", -5, "−5")])).DocumentAsync();

        Assert.Equal(["Psychiatrisch ziekenhuis", "200", "OCMW", "50", "Teruggevorderd", "−5"], page.QuerySelectorAll(".bars > span").Select(deel => deel.TextContent));
        Assert.Equal(["100", "25", "0"], page.QuerySelectorAll("rect").Select(staaf => staaf.GetAttribute("width")));
        Assert.Equal("Overeenkomsten per type. De cijfers staan in de tabel.", page.QuerySelector("[role=img]")!.GetAttribute("aria-label"));
    }

    [Fact]
    public async Task Create_NothingAboveZero_HasBarsOfNoLength()
    {
        var page = await BarChart.Create(new("Leeg", [new("A", 0, "/"), new("B", 0, "/")])).DocumentAsync();

        Assert.Equal(["0", "0"], page.QuerySelectorAll("rect").Select(staaf => staaf.GetAttribute("width")));
    }
}
