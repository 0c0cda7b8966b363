using Microsoft.AspNetCore.Html;

namespace AmaWvg.Web;

/// <summary>A link that works by itself, and leads to its part of the page; htmx only replaces that part.</summary>
/// <param name="Id">A fixed id: it keeps the focus when the link itself is replaced.</param>
/// <param name="Url">Where the link leads.</param>
/// <param name="Text">What the link says.</param>
/// <param name="Part">What htmx replaces; without it the link loads the page.</param>
public sealed record SwapLinkModel(string Id, string Url, string Text, ListPart? Part)
{
    /// <summary>The class of the link.</summary>
    public string? CssClass { get; init; }

    /// <summary>The accessible name, when the text says too little by itself.</summary>
    public string? Label { get; init; }

    /// <summary>Whether the link leads to what is shown now.</summary>
    public bool IsCurrent { get; init; }

    // Razor does not leave out an attribute whose name begins with data-.
    internal HtmlString Select => Part is { IsTakenFromPage: true } ? new($"data-hx-select=\"#{Part.Id}\"") : HtmlString.Empty;

    internal string? Current => IsCurrent ? "page" : null;
}
