using AmaWvg.Tests.Web.RazorSlices.Slices;

namespace AmaWvg.Tests.Web.RazorSlices;

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

    [Fact]
    public async Task Render_LayoutWithoutPage_SaysSo()
    {
        var problem = await Assert.ThrowsAsync<InvalidOperationException>(() => OuterLayout.Create().HtmlAsync());

        Assert.Contains("OuterLayout", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Render_ToStreamTextWriterAndPipe_GivesTheSame()
    {
        using var stream = new MemoryStream();
        using var writer = new StringWriter();

        await NestedPage.Create().RenderAsync(stream);
        await NestedPage.Create().RenderAsync(writer);

        var html = await NestedPage.Create().HtmlAsync();
        Assert.Equal(html, System.Text.Encoding.UTF8.GetString(stream.ToArray()));
        Assert.Equal(html, writer.ToString());
    }
}
