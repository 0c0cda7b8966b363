using AmaWvg.Tests.Web.Layout;
using AmaWvg.Web.Components;

namespace AmaWvg.Tests.Web.Components;

public sealed class PagerTests
{
    [Theory]
    [InlineData(1, 3, "1 2 3 Volgende")]
    [InlineData(5, 100, "Vorige 1 … 4 5 6 … 100 Volgende")]
    [InlineData(4, 7, "Vorige 1 2 3 4 5 6 7 Volgende")]
    [InlineData(100, 100, "Vorige 1 … 99 100")]
    [InlineData(1332, 1707, "Vorige 1 … 1.331 1.332 1.333 … 1.707 Volgende")]
    public async Task Create_PageOfMany_ShowsNeighboursAndEnds(int shown, int pageCount, string expected)
    {
        var page = await Pager.Create(new(shown, pageCount, number => $"/lijst?pagina={number}")).DocumentAsync();

        Assert.Equal(expected, string.Join(' ', page.QuerySelectorAll("li").Select(item => item.TextContent.Trim())));
        Assert.Equal(DutchNumber.Format(shown), page.QuerySelector("[aria-current=page]")!.TextContent);
    }

    [Fact]
    public async Task Create_PageOfMany_SaysOnPaperWhichPage()
    {
        var page = await Pager.Create(new(5, 100, number => $"/lijst?pagina={number}")).DocumentAsync();

        Assert.Equal("Pagina 5 van 100", page.QuerySelector(".printed")!.TextContent);
        Assert.Null(page.QuerySelector(".pager .printed"));
    }

    [Theory]
    [InlineData(1, "In totaal 7 regels")]
    [InlineData(3, "Pagina 1 van 3 In totaal 7 regels")]
    public async Task Create_Total_IsSaidOnPaper(int pageCount, string expected)
    {
        var page = await Pager.Create(new(1, pageCount, number => $"/lijst?pagina={number}") { Total = "7 regels" }).DocumentAsync();

        Assert.Equal(expected, string.Join(' ', page.QuerySelectorAll(".printed").Select(line => line.TextContent)));
    }

    [Fact]
    public async Task Create_FilterChips_SaysOnPaperWhatFilters()
    {
        var page = await FilterChips.Create(new([new("naam", "naam Peeters", "/a"), new("status", "status lopend", "/b")])).DocumentAsync();

        Assert.Equal("Filter: naam Peeters; status lopend", page.QuerySelector(".printed")!.TextContent);
    }

    [Fact]
    public async Task Create_OnePage_ShowsNothing()
    {
        var page = await Pager.Create(new(1, 1, _ => "/lijst")).DocumentAsync();

        Assert.Empty(page.Body!.Children);
    }

    [Fact]
    public async Task Create_WithTarget_GivesHtmxTheAddressOfTheLink()
    {
        var page = await Pager.Create(new(1, 2, number => $"/lijst?a=1&pagina={number}") { Part = new("resultaten", "aantal") }).DocumentAsync();

        var link = page.QuerySelector("#pagina-2")!;
        Assert.Equal("/lijst?a=1&pagina=2#aantal", link.GetAttribute("href"));
        Assert.Equal("/lijst?a=1&pagina=2", link.GetAttribute("data-hx-get"));
        Assert.Equal("#resultaten", link.GetAttribute("data-hx-target"));
    }
}
