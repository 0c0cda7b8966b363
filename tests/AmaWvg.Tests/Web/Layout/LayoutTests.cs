using AmaWvg.Tests.Web.Layout.Proefpaginas;

namespace AmaWvg.Tests.Web.Layout;

public class LayoutTests
{
    [Fact]
    public async Task Render_NestedLayouts_PutsEachPartInItsPlace()
    {
        var page = await NestedPage.Create().DocumentAsync();

        Assert.Equal("<article title=\"binnen\"><p>inhoud</p>\n</article>", page.QuerySelector("main")!.InnerHtml.Trim());
        Assert.Equal("binnen", page.QuerySelector("header > strong")!.TextContent);
        Assert.Equal("kop", page.QuerySelector("header > em")!.TextContent);
        Assert.Equal("klein", page.QuerySelector("header > small")!.TextContent);
    }

    [Fact]
    public async Task Render_SectionThatThePageDoesNotHave_IsEmpty()
    {
        var page = await NestedPage.Create().DocumentAsync();

        Assert.Equal("", page.QuerySelector("footer")!.InnerHtml);
    }
}
