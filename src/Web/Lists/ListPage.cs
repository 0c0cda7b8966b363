using Microsoft.AspNetCore.Html;

namespace AmaWvg.Web;

/// <summary>
/// A list that fills a page: a form with filters and what it finds. Every list applies its filters the same way: a choice at once,
/// text while it is typed, and all of it by the button when there is no script.
/// </summary>
/// <param name="Path">Own path.</param>
/// <param name="Name">What the ids of its parts begin with.</param>
/// <param name="Fields">What its address may hold.</param>
public sealed record ListPage(string Path, string Name, IReadOnlyList<string> Fields)
{
    /// <summary>Whether people type in the form, and not only choose: then it posts (<see cref="ListEndpoints.MapList"/>).</summary>
    public bool IsTyped { get; init; }

    /// <summary>The id of the form.</summary>
    public string FormId => Name + "-filter";

    /// <summary>The heading that says how many were found; links without script lead there.</summary>
    public string HeadingId => Name + "-aantal";

    /// <summary>The id of the rows, or of what stands in their place when nothing was found: a link leads there past the filters and the heads.</summary>
    public string RowsId => Name + "-rijen";

    /// <summary>What was found.</summary>
    public ListPart Results => new(Name + "-resultaten", HeadingId);

    /// <summary>Form and results: for a link that changes what stands in the form.</summary>
    public ListPart Whole => new(Name + "-lijst", HeadingId);

    /// <summary>Where the form goes without script: to what was found.</summary>
    public string Action => $"{Path}#{HeadingId}";

    /// <summary>
    /// The attributes that make the form apply itself. On a page with errors they replace all of it, so that the errors go too; the field
    /// in which somebody types stays the same one, with what stands in it.
    /// </summary>
    public IHtmlContent Swapping(FormErrors? errors = null) => new HtmlString(
        $"data-hx-{(IsTyped ? "post" : "get")}=\"{Path}\" {Target(errors)} data-hx-push-url=\"true\" data-hx-sync=\"this:replace\" "
        + "data-hx-trigger=\"submit, change changed target::not([form]), input changed delay:400ms target::not([form])\"");

    private string Target(FormErrors? errors) => errors is { Any: true }
        ? $"data-hx-target=\"#{ListPart.Page.Id}\" data-hx-select=\"#{ListPart.Page.Id}\" data-hx-swap=\"outerMorph\""
        : $"data-hx-target=\"#{Results.Id}\" data-hx-swap=\"outerHTML\"";

    /// <summary>The id of the heading. On a page with errors it is another: the browser gives the focus to the errors only when the address leads nowhere else.</summary>
    public string Heading(FormErrors? errors = null) => errors is { Any: true } ? Name + "-gevonden" : HeadingId;
}

/// <summary>A part of a page that htmx replaces.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Anchor">The id of what to read first in it; a link without script leads there.</param>
public sealed record ListPart(string Id, string Anchor)
{
    /// <summary>All that a page holds of its own.</summary>
    public static ListPart Page { get; } = new("inhoud", "inhoud");

    /// <summary>Whether the server answers with the whole page, of which the browser takes this part.</summary>
    public bool IsTakenFromPage { get; init; }
}
