using System.Text;
using AmaWvg.Web.Components;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Http;

namespace AmaWvg.Tests.Web.Layout;

/// <summary>What a page sends: not the indent of its templates, and all that was typed.</summary>
public sealed class HelePaginaTests
{
    [Theory]
    [InlineData("een\n    twee\n\n  drie")]
    [InlineData("een\r\n    twee")]
    [InlineData("  een\n")]
    public async Task Execute_TypedTextWithIndent_SendsItWhole(string typed)
    {
        var html = await RenderAsync(typed);

        var field = (IHtmlTextAreaElement)new HtmlParser().ParseDocument(html).QuerySelector("textarea")!;
        Assert.Equal(typed.ReplaceLineEndings("\n"), field.Value.ReplaceLineEndings("\n"));
        Assert.DoesNotContain("\n ", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Execute_LongerThanASegmentOfThePipe_LosesNothing()
    {
        var typed = string.Concat(Enumerable.Range(0, 20_000).Select(i => $"{i}\n  "));

        var field = (IHtmlTextAreaElement)new HtmlParser().ParseDocument(await RenderAsync(typed)).QuerySelector("textarea")!;

        Assert.Equal(typed, field.Value);
    }

    private static async Task<string> RenderAsync(string typed)
    {
        var body = new MemoryStream();
        var context = new DefaultHttpContext { Response = { Body = body } };
        await new HelePagina(TextAreaField.Create(new("uitleg", "Uitleg", typed))).ExecuteAsync(context);
        return Encoding.UTF8.GetString(body.ToArray());
    }
}
