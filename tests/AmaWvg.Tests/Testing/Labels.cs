using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace AmaWvg.Tests.Testing;

/// <summary>What people read on the screen.</summary>
internal static class Labels
{
    /// <summary>The words of an element, with single spaces.</summary>
    public static string Words(this INode node) => string.Join(' ', node.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The name of a control: its label, or <c>aria-label</c>.</summary>
    public static string? Of(IElement control) =>
        control.GetAttribute("aria-label")
        ?? (control.GetAttribute("aria-labelledby") is { } ids
            ? string.Join(' ', ids.Split(' ').Select(id => Find(control, id)?.Words()))
            : LabelFor(control)?.Words());

    /// <summary>The one control with this label.</summary>
    public static IElement Control(IDocument document, string label, IEnumerable<IElement> controls)
    {
        var named = controls.Where(control => Of(control) == label).ToList();
        Assert.True(named.Count == 1, $"{document.Title}: {named.Count} fields are labelled '{label}'.");
        return named[0];
    }

    /// <summary>The top of the tree, also of a fragment that is in no document.</summary>
    public static IElement Root(IElement element)
    {
        while (element.ParentElement is { } parent)
            element = parent;
        return element;
    }

    /// <summary>The element with an id in the same page or fragment.</summary>
    public static IElement? Find(IElement element, string id)
    {
        var root = Root(element);
        return root.Id == id ? root : root.QuerySelectorAll("[id]").FirstOrDefault(e => e.Id == id);
    }

    private static IElement? LabelFor(IElement control) =>
        Root(control).QuerySelectorAll<IHtmlLabelElement>("label").FirstOrDefault(l => l.HtmlFor is { Length: > 0 } id && id == control.Id)
        ?? control.Closest("label");
}
