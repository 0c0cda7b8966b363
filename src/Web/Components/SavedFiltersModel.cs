namespace AmaWvg.Web;

/// <summary>The filters that the person kept of a list, as links. Shows nothing when there are none.</summary>
/// <param name="List">The list.</param>
public sealed record SavedFiltersModel(ListPage List)
{
    /// <summary>The page with the filters of the person.</summary>
    public const string Page = "/bewaarde-filters";

    /// <summary>The name of a list in the address of that page.</summary>
    public static string NameOf(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return path.TrimStart('/');
    }

    /// <summary>The page, which can keep the filter of now.</summary>
    /// <param name="path">Path of the list.</param>
    /// <param name="url">Its own address as it is shown.</param>
    public static string PageOf(string path, string url)
    {
        ArgumentNullException.ThrowIfNull(url);
        var page = $"{Page}?van={Uri.EscapeDataString(NameOf(path))}";
        return url.IndexOf('?', StringComparison.Ordinal) is >= 0 and var query ? $"{page}&filter={Uri.EscapeDataString(url[(query + 1)..])}" : page;
    }
}
