using Deque.AxeCore.Commons;

namespace AmaWvg.BrowserTests.Pages;

/// <summary>What holds for every page in every state: on a phone and on a desk, with wider text, in forced colours, with script and without.</summary>
internal static class Keuring
{
    private const int Telefoon = 320;
    private const int Bureau = 1280;

    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    // In the page itself: no page of the portal has frames, for which the package would open a second page each time.
    private const string Regels = """
        async () => (await axe.run(document, {
          runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }, resultTypes: ['violations'],
        })).violations.flatMap(v => v.nodes.map(node => `axe ${v.id}: ${v.help}: ${node.html}`))
        """;

    private static readonly string Maatstaf = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Pages", "keuring.js"));

    // The distances of WCAG 1.4.12; a sheet made by script passes the content security policy.
    private const string WiderText = """
        () => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }');
          document.adoptedStyleSheets = [sheet];
        }
        """;

    private const string UsualText = "() => { document.adoptedStyleSheets = []; }";

    /// <summary>Every gate; the page as the server sent it and as script made it go to the validator.</summary>
    public static async Task KeurAsync(this Venster venster, string toestand, DirectoryInfo paginas)
    {
        await BewaarAsync(paginas, toestand, await venster.Document!.TextAsync());
        await BewaarAsync(paginas, $"{toestand}-levend", await venster.Page.ContentAsync());
        List<string> faults = [];
        await venster.Page.EvaluateAsync(Axe);
        foreach (var breedte in (int[])[Bureau, Telefoon])
        {
            await venster.Page.SetViewportSizeAsync(breedte, 900);
            await FotografeerAsync(venster, toestand, breedte);
            faults.AddRange((await venster.Page.EvaluateAsync<string[]>(Regels)).Select(fault => $"{breedte}: {fault}"));
            faults.AddRange(await MeetAsync(venster, $"{breedte}"));
            faults.AddRange((await venster.Page.FoutenAsync()).Select(fault => $"{breedte}: {fault}"));
        }
        await venster.Page.EvaluateAsync(WiderText);
        faults.AddRange(await MeetAsync(venster, "wider text"));
        await venster.Page.EvaluateAsync(UsualText);
        await venster.Page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.Active });
        faults.AddRange(await MeetAsync(venster, "forced"));
        await FotografeerAsync(venster, $"{toestand}-contrast", Telefoon);
        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    /// <summary>The gates that a page without script could fail: script changes no markup that axe or the validator would see.</summary>
    public static async Task KeurZonderScriptAsync(this Venster venster)
    {
        List<string> faults = [];
        foreach (var breedte in (int[])[Bureau, Telefoon])
        {
            await venster.Page.SetViewportSizeAsync(breedte, 900);
            faults.AddRange(await MeetAsync(venster, $"{breedte}, no script"));
        }
        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    private static async Task<IEnumerable<string>> MeetAsync(Venster venster, string hoe)
    {
        await venster.Page.Keyboard.PressAsync("Tab");
        return (await venster.Page.EvaluateAsync<string[]>(Maatstaf, hoe)).Select(fault => $"{hoe}: {fault}");
    }

    private static Task BewaarAsync(DirectoryInfo paginas, string naam, string html) =>
        File.WriteAllTextAsync(Path.Combine(paginas.FullName, $"{naam}.html"), html);

    /// <summary>For people who want to look: <c>AMAWVG_SHOTS</c> names the folder.</summary>
    public static async Task FotografeerAsync(Venster venster, string toestand, int breedte)
    {
        if (Environment.GetEnvironmentVariable("AMAWVG_SHOTS") is { Length: > 0 } folder)
            await venster.Page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{toestand}-{breedte}.png"), FullPage = true });
    }
}
