namespace AmaWvg.Web.Components;

/// <summary>A link that works by itself; with a target, htmx only replaces that part of the page.</summary>
/// <param name="Id">A fixed id: it keeps the focus when the link itself is replaced.</param>
/// <param name="Url">Where the link leads.</param>
/// <param name="Text">What the link says.</param>
/// <param name="Target">The selector of what htmx replaces, or <see langword="null"/>.</param>
public sealed record SwapLinkModel(string Id, string Url, string Text, string? Target)
{
    /// <summary>The class of the link.</summary>
    public string? CssClass { get; init; }

    /// <summary>The accessible name, when the text says too little by itself.</summary>
    public string? Label { get; init; }

    /// <summary>Whether the link leads to what is shown now.</summary>
    public bool IsCurrent { get; init; }

    internal string? Current => IsCurrent ? "page" : null;
}
