using AmaWvg.Web.Lists;

namespace AmaWvg.Web.Components;

/// <summary>The head of a column that can be sorted.</summary>
/// <param name="Key">The name of the column in the address.</param>
/// <param name="Label">The name of the column on the screen.</param>
/// <param name="Url">The same list, sorted by this column; the other way round when it is sorted by it now.</param>
/// <param name="Direction">How the list is sorted by this column now, if it is.</param>
public sealed record SortHeaderModel(string Key, string Label, string Url, SortDirection? Direction = null)
{
    /// <summary>What htmx replaces; without it the link loads the page.</summary>
    public ListPart? Part { get; init; }

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
