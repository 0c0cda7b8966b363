namespace AmaWvg.Web.Components;

/// <summary>The filters in use, each as a link that removes it. Shows nothing when there are none.</summary>
/// <param name="Chips">The filters in use.</param>
public sealed record FilterChipsModel(IReadOnlyList<FilterChip> Chips)
{
    /// <summary>
    /// The selector of what htmx replaces. Leave it out when the form stands outside that part: only a new page empties its fields.
    /// </summary>
    public string? Target { get; init; }
}

/// <summary>A filter in use.</summary>
/// <param name="Name">The name of the filter in the address.</param>
/// <param name="Text">The filter in words, such as <c>naam Peeters</c>.</param>
/// <param name="Url">The same list without this filter.</param>
public sealed record FilterChip(string Name, string Text, string Url);
