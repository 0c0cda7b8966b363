using Microsoft.AspNetCore.Html;
using RazorSlices;

namespace AmaWvg.Web;

/// <summary>Facts as terms with their values, in two columns where there is room.</summary>
/// <param name="Rows">The facts, in order.</param>
public sealed record SummaryListModel(IReadOnlyList<SummaryRij> Rows)
{
    /// <summary>For long terms and texts: one under the other, as in a letter.</summary>
    public bool IsLetter { get; init; }
}

/// <summary>A fact.</summary>
/// <param name="Term">What it is.</param>
/// <param name="Value">Its value; an empty one shows as <c>niet ingevuld</c>.</param>
public sealed record SummaryRij(string Term, string? Value)
{
    /// <summary>The value when it is more than plain text.</summary>
    public IHtmlContent? Content { get; init; }

    /// <summary>What comes under the value.</summary>
    public RazorSlice? Attachment { get; init; }

    /// <summary>A link to change the fact.</summary>
    public SummaryAction? Action { get; init; }
}

/// <summary>A link at the end of a fact.</summary>
/// <param name="Text">What it does, such as <c>Wijzig</c>.</param>
/// <param name="Url">Where it leads.</param>
/// <param name="About">What it is about, only heard, such as <c>rekeningnummer</c>.</param>
public sealed record SummaryAction(string Text, string Url, string About);
