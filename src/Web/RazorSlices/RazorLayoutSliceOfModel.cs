using Microsoft.AspNetCore.Html;

namespace RazorSlices;

/// <summary>The base of a layout that shows a model of its own.</summary>
/// <typeparam name="TModel">The type of the model.</typeparam>
public abstract class RazorLayoutSlice<TModel> : RazorSlice<TModel>
{
    /// <summary>Writes the page at this place.</summary>
    protected ValueTask<HtmlString> RenderBodyAsync() => RenderContentAsync();

    /// <summary>Writes a section of the page at this place.</summary>
    /// <param name="name">The name of the section.</param>
    protected ValueTask<HtmlString> RenderSectionAsync(string name) => RenderContentSectionAsync(name);
}
