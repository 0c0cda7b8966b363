using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;

namespace AmaWvg.BrowserTests.Pages;

/// <summary>What holds for every page in every state, on a phone and on a desk.</summary>
internal static class Keuring
{
    private static readonly int[] Breedtes = [1280, 320];

    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
    };

    private const string TooWide = """
        () => document.documentElement.scrollWidth <= innerWidth ? [] : [...document.body.querySelectorAll('*')]
          .filter(e => e.getBoundingClientRect().right > innerWidth + 1).map(e => e.outerHTML.slice(0, 120)).slice(0, 5)
        """;

    // A link within a sentence may be as high as its line; the box of a choice counts with its label.
    private const string TooSmall = """
        () => [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary')].filter(e => {
          const box = e.getBoundingClientRect(), style = getComputedStyle(e);
          if (!box.width || !e.checkVisibility({ visibilityProperty: true }) || e.closest('.skip')) return false;
          if (e.tagName === 'A' && style.display === 'inline' && e.parentElement.textContent.trim() !== e.textContent.trim()) return false;
          return box.width < 24 || box.height < 24;
        }).map(e => e.outerHTML.slice(0, 120))
        """;

    public static async Task KeurAsync(this Venster venster, string toestand, DirectoryInfo paginas)
    {
        await File.WriteAllTextAsync(Path.Combine(paginas.FullName, $"{toestand}.html"), await venster.Document!.TextAsync());
        List<string> faults = [];
        foreach (var breedte in Breedtes)
        {
            await venster.Page.SetViewportSizeAsync(breedte, 900);
            var axe = await venster.Page.RunAxe(Rules);
            faults.AddRange(axe.Violations.SelectMany(v => v.Nodes.Select(node => $"{breedte}: axe {v.Id}: {v.Help}: {node.Html}")));
            faults.AddRange((await venster.Page.EvaluateAsync<string[]>(TooWide)).Select(e => $"{breedte}: wider than the window: {e}"));
            faults.AddRange((await venster.Page.EvaluateAsync<string[]>(TooSmall)).Select(e => $"{breedte}: target under 24 px: {e}"));
            await FotografeerAsync(venster, toestand, breedte);
        }
        Assert.Empty(faults);
    }

    /// <summary>For people who want to look: <c>AMAWVG_SHOTS</c> names the folder.</summary>
    private static async Task FotografeerAsync(Venster venster, string toestand, int breedte)
    {
        if (Environment.GetEnvironmentVariable("AMAWVG_SHOTS") is { Length: > 0 } folder)
            await venster.Page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{toestand}-{breedte}.png"), FullPage = true });
    }
}
