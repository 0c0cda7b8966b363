namespace AmaWvg.Web;

/// <summary>The link in the form of a list that empties the form.</summary>
/// <param name="List">The list.</param>
/// <param name="Errors">What is wrong with what the form holds; then the link loads the page, so that the errors go too.</param>
public sealed record ClearLinkModel(ListPage List, FormErrors? Errors = null)
{
    internal SwapLinkModel Link => new("filter-leeg", List.Path, "Leegmaken", Errors is { Any: true } ? null : List.Whole) { CssClass = "btn text" };
}
