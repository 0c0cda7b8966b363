using Microsoft.AspNetCore.Html;

namespace AmaWvg.Web;

/// <summary>A message above the content: at most one or two a page. Shows <paramref name="Text"/> as a paragraph.</summary>
/// <param name="Kind">What the message is about.</param>
/// <param name="Text">One or two sentences.</param>
public sealed record NoticeModel(NoticeKind Kind, string? Text = null)
{
    /// <summary>The message in a few words.</summary>
    public string? Heading { get; init; }

    /// <summary>Whether what the user just did was not done: takes the focus, as an error summary does.</summary>
    public bool IsDringend { get; init; }

    /// <summary>More than plain text: paragraphs, lists, links.</summary>
    public IHtmlContent? Content { get; init; }
}

/// <summary>What a notice is about.</summary>
public enum NoticeKind
{
    /// <summary>Good to know.</summary>
    Information,

    /// <summary>Something to do, or with consequences.</summary>
    Attention,

    /// <summary>What the user just did has been done; takes the focus so that it is read first.</summary>
    Good,
}
