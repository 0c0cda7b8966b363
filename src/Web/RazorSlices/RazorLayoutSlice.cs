using Microsoft.AspNetCore.Html;

namespace RazorSlices;

/// <summary>The base of a layout: a slice around other slices.</summary>
public abstract class RazorLayoutSlice : RazorSlice
{
    /// <summary>Writes the page at this place.</summary>
    protected ValueTask<HtmlString> RenderBodyAsync() => RenderContentAsync();

    /// <summary>Writes a section of the page at this place.</summary>
    /// <param name="name">The name of the section.</param>
    protected ValueTask<HtmlString> RenderSectionAsync(string name) => RenderContentSectionAsync(name);
}
