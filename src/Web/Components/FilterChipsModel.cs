namespace AmaWvg.Web;

/// <summary>The filters in use, each as a link that removes it. Shows nothing when there are none.</summary>
/// <param name="Chips">The filters in use.</param>
public sealed record FilterChipsModel(IReadOnlyList<FilterChip> Chips)
{
    /// <summary>What narrows the list although nobody chose it, in words: no link removes it, and on paper no form shows it.</summary>
    public IReadOnlyList<string> ByDefault { get; init; } = [];

    /// <summary>The list and its address as it is shown, of which the filter can be kept under a name; null when it cannot.</summary>
    public (ListPage List, string Url)? Save { get; init; }

    internal IReadOnlyList<string> Printed => [.. ByDefault, .. Chips.Select(chip => chip.Text)];

    /// <summary>What htmx replaces, the form with it, whose fields must be emptied too; without it the links load the page.</summary>
    public ListPart? Part { get; init; }
}

/// <summary>A filter in use.</summary>
/// <param name="Name">The name of the filter in the address.</param>
/// <param name="Text">The filter in words, such as <c>naam Peeters</c>.</param>
/// <param name="Url">The same list without this filter.</param>
public sealed record FilterChip(string Name, string Text, string Url);
