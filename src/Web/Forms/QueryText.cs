namespace AmaWvg.Web;

/// <summary>Text in the query of an address, made safe to search with and to show again.</summary>
public static class QueryText
{
    private const int Longest = 100;

    /// <summary>The text without NUL and outer spaces, cut off where it is longer than a filter takes.</summary>
    public static string Clean(string text)
    {
        var value = text.Replace("\0", "", StringComparison.Ordinal).Trim();
        return Letterbeeld.Kort(value, Longest);
    }
}
