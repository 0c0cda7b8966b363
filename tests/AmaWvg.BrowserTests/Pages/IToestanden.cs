namespace AmaWvg.BrowserTests.Pages;

/// <summary>The pages of one part of the portal in every state: how to get there. A new page gets its lines there.</summary>
public interface IToestanden
{
    static abstract IReadOnlyDictionary<string, Func<Proefstand, Task<Venster>>> Alle { get; }

    /// <summary>One state of each kind of page, measured without script too: a window costs seconds, and the markup is the same.</summary>
    static abstract IReadOnlyList<string> ZonderScript { get; }
}
