using AngleSharp.Dom;

namespace AmaWvg.Tests.Testing;

/// <summary>Assertions in the words of the page.</summary>
public static class PageAssertions
{
    private const string SummaryHeading = "Er is een probleem";

    /// <summary>A page with this heading.</summary>
    public static PortaalResponse IsPagina(this PortaalResponse answer, string h1, int status = 200)
    {
        Assert.Equal((status, h1), (answer.Status, answer.Status is >= 300 and < 400 ? answer.Location : answer.H1));
        // A conflict is said as an error in a form is: in the title, and where the focus goes.
        if (status == 409)
            Assert.Equal((true, true), (answer.Title.StartsWith("Fout: ", StringComparison.Ordinal), answer.Root.QuerySelector("[autofocus]") is { } first && first.GetAttribute("tabindex") == "-1"));
        return answer;
    }

    /// <summary>A redirect after a post.</summary>
    public static PortaalResponse IsNaar(this PortaalResponse answer, string url, int status = 303)
    {
        Assert.Equal((status, url), (answer.Status, answer.Location));
        return answer;
    }

    /// <summary>422, and this text at the field as well as in the summary, which links to the field.</summary>
    public static PortaalResponse HeeftFout(this PortaalResponse answer, string label, string fout)
    {
        Assert.Equal(422, answer.Status);
        Assert.StartsWith("Fout: ", answer.Title, StringComparison.Ordinal);
        Assert.Equal([fout], answer.FoutenBij(label));
        var link = Assert.Single(answer.Samenvatting(), item => item.Words() == fout).QuerySelector("a");
        var target = answer.Root.QuerySelector(link!.GetAttribute("href")!);
        Assert.True(target is not null && (Labels.Of(target) == label || target.Closest("fieldset") == answer.Field(label)), $"The summary does not lead to '{label}'.");
        return answer;
    }

    /// <summary>422 with exactly these messages in the summary, in this order.</summary>
    public static PortaalResponse HeeftFouten(this PortaalResponse answer, params string[] fouten)
    {
        Assert.Equal(422, answer.Status);
        Assert.Equal(fouten, answer.Samenvatting().Select(item => item.Words()));
        return answer;
    }

    /// <summary>A notice with this heading or, without a heading, this text.</summary>
    public static PortaalResponse HeeftBericht(this PortaalResponse answer, string heading)
    {
        Assert.Contains(heading, answer.Root.QuerySelectorAll(".notice").Select(notice => (notice.QuerySelector("h2") ?? notice).Words()));
        return answer;
    }

    /// <summary>The words at the field that say what is wrong.</summary>
    public static IReadOnlyList<string> FoutenBij(this PortaalResponse answer, string label)
    {
        var field = answer.Field(label);
        var described = (field.GetAttribute("aria-describedby") ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return [.. described.Select(id => Labels.Find(field, id)!).Where(e => e.ClassList.Contains("error")).Select(e => e.Words())];
    }

    /// <summary>The rows of the body of the page's one table, cell by cell as shown.</summary>
    /// <param name="answer">The page.</param>
    /// <param name="waar">The part of the page in which the table stands, as a selector; the page has no other.</param>
    public static IReadOnlyList<string[]> Rijen(this PortaalResponse answer, string waar = "")
    {
        var table = Assert.Single(answer.Root.QuerySelectorAll($"{waar} table"));
        return [.. table.QuerySelectorAll("tbody tr").Select(row => row.Children.Select(cell => cell.Words()).ToArray())];
    }

    /// <summary>The facts of the page: term and value.</summary>
    public static IReadOnlyDictionary<string, string> Feiten(this PortaalResponse answer) =>
        answer.Root.QuerySelectorAll("dl.facts > div").ToDictionary(row => row.QuerySelector("dt")!.Words(), row => row.QuerySelector("dd")!.Words());

    /// <summary>The actions of the history, newest first.</summary>
    public static IReadOnlyList<string> Historiek(this PortaalResponse answer) =>
        [.. answer.Root.QuerySelectorAll(".history li").Select(line => line.Children[1].Words())];

    private static IElement Field(this PortaalResponse answer, string label) =>
        answer.Root.QuerySelectorAll("fieldset").SingleOrDefault(group => group.QuerySelector("legend")?.Words() == label)
        ?? Labels.Control(answer.Root.Owner!, label, answer.Root.QuerySelectorAll("input, select, textarea"));

    private static IEnumerable<IElement> Samenvatting(this PortaalResponse answer)
    {
        var summary = Assert.Single(answer.Root.QuerySelectorAll(".error-summary"));
        Assert.Equal(SummaryHeading, summary.QuerySelector("h2")!.Words());
        return summary.QuerySelectorAll("li");
    }
}
