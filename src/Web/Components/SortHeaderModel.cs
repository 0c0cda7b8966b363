namespace AmaWvg.Web;

/// <summary>The head of a column that can be sorted.</summary>
/// <param name="Key">The name of the column in the address.</param>
/// <param name="Label">The name of the column on the screen.</param>
/// <param name="Url">The same list, sorted by this column; the other way round when it is sorted by it now.</param>
/// <param name="Direction">How the list is sorted by this column now, if it is.</param>
public sealed record SortHeaderModel(string Key, string Label, string Url, SortDirection? Direction = null)
{
    /// <summary>What htmx replaces; without it the link loads the page.</summary>
    public ListPart? Part { get; init; }

    /// <summary>Whether the column holds numbers, which stand at the right.</summary>
    public bool IsNumber { get; init; }

    internal string? CssClass => IsNumber ? "num" : null;

    /// <summary>The head of a column in a list of which the address names the order: the key of a column, with a minus in front for the other way round.</summary>
    /// <param name="key">The name of the column in the address.</param>
    /// <param name="label">The name of the column on the screen.</param>
    /// <param name="current">The order of now.</param>
    /// <param name="url">The first page of the list in another order.</param>
    /// <param name="part">What htmx replaces; without it the links load the page.</param>
    /// <param name="downFirst">Whether the newest or the most comes first when the column is chosen.</param>
    public static SortHeaderModel For(string key, string label, string current, Func<string, string> url, ListPart? part, bool downFirst = false)
    {
        ArgumentNullException.ThrowIfNull(url);
        SortDirection? direction = current == key ? SortDirection.Ascending : current == $"-{key}" ? SortDirection.Descending : null;
        var goesDown = direction is null ? downFirst : direction is SortDirection.Ascending;
        return new(key, label, url(goesDown ? $"-{key}" : key), direction) { Part = part };
    }

    internal string? AriaSort => Direction switch
    {
        SortDirection.Ascending => "ascending",
        SortDirection.Descending => "descending",
        _ => null,
    };
}

/// <summary>Which way a list is sorted.</summary>
public enum SortDirection
{
    /// <summary>A to Z, oldest first.</summary>
    Ascending,

    /// <summary>Z to A, newest first.</summary>
    Descending,
}
