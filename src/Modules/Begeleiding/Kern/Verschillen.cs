namespace AmaWvg.Begeleiding;

/// <summary>What a change changed, in a sentence for the history.</summary>
internal static class Verschillen
{
    /// <param name="was">Labels with their values before.</param>
    /// <param name="wordt">The same labels with their values after.</param>
    public static string Zin(IReadOnlyList<KeyValuePair<string, string>> was, IReadOnlyList<KeyValuePair<string, string>> wordt) => string.Join("; ",
        from paar in was.Zip(wordt)
        where paar.First.Value != paar.Second.Value
        select $"{paar.First.Key}: {Waarde(paar.First.Value)} werd {Waarde(paar.Second.Value)}") + ".";

    private static string Waarde(string waarde) => waarde.Length == 0 ? "niets" : waarde.Replace("\n", ", ", StringComparison.Ordinal).TrimEnd('.');
}
