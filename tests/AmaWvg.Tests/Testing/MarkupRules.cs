using AngleSharp.Dom;

namespace AmaWvg.Tests.Testing;

/// <summary>Nothing inline, no unprefixed htmx, no INSZ in an address, no address outside the portal for files.</summary>
internal static class MarkupRules
{
    private static readonly string[] Addresses =
        ["href", "action", "formaction", "src", "data-hx-get", "data-hx-post", "data-hx-push-url", "data-hx-replace-url", "data-announce-url"];

    public static IEnumerable<string> Faults(IElement root) => root.WithDescendants().SelectMany(Of);

    private static IEnumerable<string> Of(IElement element)
    {
        if (element.LocalName is "style" || (element.LocalName is "script" && !element.HasAttribute("src")))
            yield return $"Inline <{element.LocalName}>.";
        foreach (var attribute in element.Attributes)
        {
            if (attribute.Name is "style" || attribute.Name.StartsWith("on", StringComparison.Ordinal))
                yield return $"Inline {attribute.Name} on <{element.LocalName}>.";
            if (attribute.Name.StartsWith("hx-", StringComparison.Ordinal))
                yield return $"{attribute.Name} on <{element.LocalName}> lacks data-.";
            if (Addresses.Contains(attribute.Name) && InszText.IsInUrl(attribute.Value))
                yield return $"INSZ in {attribute.Name} of <{element.LocalName}>.";
            if (attribute.Name is "src" or "data-hx-get" or "data-hx-post" && !attribute.Value.StartsWith('/'))
                yield return $"{attribute.Name} of <{element.LocalName}> leads outside the portal.";
        }
    }

    private static IEnumerable<IElement> WithDescendants(this IElement root) => root.QuerySelectorAll("*").Prepend(root);
}
