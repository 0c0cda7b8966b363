using AmaWvg.Tests.Web.Layout.Proefpaginas;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using FsCheck;
using FsCheck.Fluent;

namespace AmaWvg.Tests.Web.Layout;

public class EncodingTests
{
    public static TheoryData<string> HostileTexts =>
    [
        "<script>alert(1)</script>", "\" onmouseover=\"alert(1)", "' autofocus onfocus='alert(1)",
        "</textarea></title></option><img src=x>",
        "--><svg onload=alert(1)>", "]]>", "&lt;b&gt; &amp; &#60;", "<!-- <!DOCTYPE", "` a=b `",
        "é € ÿ \u00a0 \u2028 \u202e", "👩‍⚕️ 𝒳 漢字", "\t\n\r", "{{7*7}} @Model", "</body></html>",
    ];

    [Theory]
    [MemberData(nameof(HostileTexts))]
    public async Task Render_HostileText_StaysTextInEveryPosition(string text)
    {
        text = $"x{text}x";
        var harmless = await HostilePage.Create("x").DocumentAsync();

        var page = await HostilePage.Create(text).DocumentAsync();

        Assert.Equal(Shape(harmless), Shape(page));
        Assert.Equal(text, page.Head!.QuerySelector("title")!.TextContent);
        foreach (var position in new[] { "text", "textarea", "option", "partial", "delegate", "method", "section", "layout" })
            Assert.All(Marked(page, position), element => Assert.Equal(text, element.TextContent));
        foreach (var position in new[] { "quoted", "conditional", "partial", "delegate", "method", "section", "layout" })
            Assert.All(Marked(page, position), element => Assert.Equal(text, element.GetAttribute("title")));
        var quoted = Assert.Single(Marked(page, "quoted"));
        Assert.Equal(text, quoted.GetAttribute("data-own"));
        Assert.Equal(text, quoted.GetAttribute("lang"));
        Assert.Equal(text, Assert.Single(Marked(page, "option")).GetAttribute("value"));
        Assert.Equal(2, Marked(page, "partial").Count);
        Assert.Equal(text, Assert.Single(Marked(page, "frame")).TextContent);
        var mixed = Assert.Single(Marked(page, "mixed"));
        Assert.Equal($"a {text} b", mixed.GetAttribute("class"));
        Assert.Equal($"voor {text}na", mixed.TextContent);
        Assert.Equal($"/zoek?q={text}&p=1", page.QuerySelector("a")!.GetAttribute("href"));
    }

    [Fact]
    public void Render_AnyText_ComesBack()
        => Prop.ForAll<NonNull<string>>(text =>
        {
            // HTML cannot hold the others, however they are encoded.
            var shown = string.Concat(text.Get.Where(
                letter => letter is > '\0' and < '\u007f' or > '\u009f' && !char.IsSurrogate(letter)));
            var page = HostileFragment.Create(shown).DocumentAsync().GetAwaiter().GetResult();
            var element = page.QuerySelector("span")!;
            return element.TextContent == shown && element.GetAttribute("title") == shown;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public async Task Render_DutchText_IsNotTurnedIntoEntities()
        => Assert.Equal(
            "<span data-x=\"partial\" title=\"één € ß ł\">één € ß ł</span>\n",
            await HostileFragment.Create("één € ß ł").HtmlAsync());

    [Fact]
    public async Task Render_EmojiAtEveryDistanceFromABufferBorder_StaysWhole()
    {
        for (var length = 500; length < 520; length++)
        {
            var text = new string('a', length) + "é€👩‍⚕️" + new string('ë', length) + "𝒳<";
            var page = new HtmlParser().ParseDocument(await HostileFragment.Create(text).HtmlAsync(segmentSize: 16));
            Assert.Equal(text, page.QuerySelector("span")!.TextContent);
        }
    }

    [Fact]
    public async Task Render_HalfASurrogatePair_GivesTheReplacementCharacter() =>
        Assert.Equal("a\ufffdb", (await HostileFragment.Create("a\ud83db").DocumentAsync()).QuerySelector("span")!.TextContent);

    private static IHtmlCollection<IElement> Marked(IHtmlDocument page, string position)
    {
        var found = page.QuerySelectorAll($"[data-x={position}]");
        Assert.NotEmpty(found);
        return found;
    }

    private static IEnumerable<string> Shape(IHtmlDocument page)
        => page.All.Select(element => $"{element.LocalName} {string.Join(',', element.Attributes.Select(attribute => attribute.Name))}");
}
