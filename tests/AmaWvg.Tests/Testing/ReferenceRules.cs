using AngleSharp.Dom;

namespace AmaWvg.Tests.Testing;

/// <summary>Ids are unique, and what an attribute points at exists.</summary>
internal static class ReferenceRules
{
    private static readonly string[] Pointers = ["for", "form", "aria-describedby", "aria-labelledby", "aria-controls", "aria-errormessage"];

    public static IEnumerable<string> Faults(IElement root)
    {
        var ids = root.QuerySelectorAll("[id]").Select(e => e.Id!).Concat(root.Id is { } own ? [own] : []).ToList();
        foreach (var twice in ids.GroupBy(id => id).Where(group => group.Count() > 1))
            yield return $"The id '{twice.Key}' stands {twice.Count()} times.";

        var known = ids.ToHashSet();
        var isPage = root.LocalName is "html";
        foreach (var element in root.QuerySelectorAll("*").Prepend(root))
        {
            foreach (var pointer in Pointers.Where(element.HasAttribute))
                foreach (var id in element.GetAttribute(pointer)!.Split(' ').Where(id => !known.Contains(id)))
                    // A control in a fragment may belong to the form around it.
                    if (isPage || pointer is not "form")
                        yield return $"{pointer} of <{element.LocalName}> points at '{id}', which does not exist.";
            // The results of a list may replace the list around them.
            if (element.GetAttribute("data-hx-target") is ['#', .. var target] && !known.Contains(target) && (isPage || !target.EndsWith("-lijst", StringComparison.Ordinal)))
                yield return $"data-hx-target '#{target}' does not exist.";
            if (element.LocalName is "a" && element.GetAttribute("href") is ['#', .. var anchor] && !known.Contains(anchor))
                yield return $"A link leads to '#{anchor}', which does not exist.";
        }
    }
}
