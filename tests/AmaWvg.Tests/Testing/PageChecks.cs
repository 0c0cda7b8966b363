using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace AmaWvg.Tests.Testing;

/// <summary>What holds for every page and every fragment that any test receives.</summary>
internal static class PageChecks
{
    /// <summary>Parses and checks; gives the <c>html</c> element, or the one root of a fragment.</summary>
    public static IElement Check(string html, bool isFragment)
    {
        var root = isFragment ? Fragment(html) : Page(html);
        List<string> faults =
        [
            .. isFragment ? [] : PageFaults(root),
            .. MarkupRules.Faults(root),
            .. FormRules.Faults(root),
            .. ReferenceRules.Faults(root),
        ];
        Assert.True(faults.Count == 0, string.Join(Environment.NewLine, [.. faults, "", html]));
        return root;
    }

    /// <summary>No INSZ may stand in an address.</summary>
    public static void CheckUrl(string url) => Assert.False(InszText.IsInUrl(url), "An address holds an INSZ.");

    private static IElement Page(string html)
    {
        Assert.StartsWith("<!DOCTYPE html>", html.TrimStart(), StringComparison.Ordinal);
        return Parse(() => Parser().ParseDocument(html).DocumentElement, html);
    }

    private static IElement Fragment(string html)
    {
        Assert.DoesNotContain("<html", html, StringComparison.OrdinalIgnoreCase);
        return Parse(() =>
        {
            var parser = Parser();
            var document = parser.ParseDocument("<!DOCTYPE html><html lang=nl-BE><head><title>-</title></head><body></body></html>");
            document.Body!.Append([.. parser.ParseFragment(html, document.Body!)]);
            Assert.All(document.Body!.ChildNodes, node => Assert.True(node is IElement || node.Words().Length == 0, "A fragment has one root."));
            var root = Assert.Single(document.Body.Children);
            Assert.False(string.IsNullOrEmpty(root.Id), "The root of a fragment has an id.");
            return root;
        }, html);
    }

    private static HtmlParser Parser() => new(new HtmlParserOptions { IsStrictMode = true });

    private static IElement Parse(Func<IElement> parse, string html)
    {
        try
        {
            return parse();
        }
        catch (HtmlParseException fault)
        {
            throw new InvalidOperationException($"{fault.Message} at line {fault.Position.Line}, column {fault.Position.Column} of\n{html}", fault);
        }
    }

    private static IEnumerable<string> PageFaults(IElement html)
    {
        if (html.GetAttribute("lang") != "nl-BE")
            yield return "The language is not nl-BE.";
        var headings = html.QuerySelectorAll("h1").Select(h => h.Words()).ToList();
        if (headings.Count != 1 || headings[0].Length == 0)
            yield return $"The page has {headings.Count} h1.";
        else if (!(html.QuerySelector("title")?.Words() ?? "").Replace("Fout: ", "", StringComparison.Ordinal).StartsWith(headings[0], StringComparison.Ordinal))
            yield return $"The title does not begin with the h1 '{headings[0]}'.";
    }
}
