using System.Text.Json;

namespace AmaWvg.BrowserTests.Pages;

/// <summary>
/// What a screen reader hears of a table: as many cells in a row as there stand in it, each under the head that its label names. A cell
/// that a style sheet takes away shifts all that follow under another head.
/// </summary>
internal static class Tabellen
{
    private const string Row = "row";

    private static readonly string[] Cells = ["cell", "gridcell", "rowheader", "columnheader"];

    // Of every table that shows: the heads, and of each row the labels of its cells. Behind an open dialog nothing is heard.
    private const string Written = """
        () => [...(document.querySelector('dialog:modal') ?? document).querySelectorAll('table')].filter(table => table.checkVisibility()).map(table => {
          const clean = text => (text ?? '').replace(/\u00ad/g, '').replace(/\s+/g, ' ').trim();
          return [[...(table.tHead?.rows[0]?.cells ?? [])].map(cell => clean(cell.textContent)),
            ...[...table.rows].map(row => [...row.cells].map(cell => clean(cell.dataset.label)))];
        })
        """;

    public static async Task<IReadOnlyList<string>> FoutenAsync(this IPage page)
    {
        var written = await page.EvaluateAsync<string[][][]>(Written);
        var heard = await GehoordAsync(page);
        if (written.Length != heard.Count)
            return [$"{written.Length} tables show, {heard.Count} are heard"];
        return [.. written.Zip(heard).SelectMany(table => Fouten(table.First[0], table.First[1..], table.Second))];
    }

    private static IEnumerable<string> Fouten(string[] heads, string[][] rows, IReadOnlyList<int> heard)
    {
        if (rows.Length != heard.Count)
            yield return $"A table of {rows.Length} rows is heard as one of {heard.Count}: {string.Join(", ", heads)}";
        foreach (var (row, cells) in rows.Zip(heard))
        {
            if (row.Length != cells)
                yield return $"A row of {row.Length} cells is heard as one of {cells}: {string.Join(", ", row)}";
            foreach (var (head, label) in heads.Zip(row).Where(cell => cell.Second.Length > 0 && cell.First != cell.Second))
                yield return $"A cell labelled '{label}' is heard under '{head}'";
        }
    }

    /// <returns>Of every table in the accessibility tree the number of cells of each row.</returns>
    private static async Task<IReadOnlyList<IReadOnlyList<int>>> GehoordAsync(IPage page)
    {
        var session = await page.Context.NewCDPSessionAsync(page);
        var tree = await session.SendAsync("Accessibility.getFullAXTree");
        await session.DetachAsync();
        var nodes = tree!.Value.GetProperty("nodes").EnumerateArray().DistinctBy(node => node.GetProperty("nodeId").GetString()).ToDictionary(node => node.GetProperty("nodeId").GetString()!);
        var begin = nodes.Values.First(node => !node.TryGetProperty("parentId", out _));
        return [.. Onder(begin, ["table"]).Select(table => (IReadOnlyList<int>)[.. Onder(table, [Row]).Select(row => Onder(row, Cells).Count())])];

        // The nearest nodes of a role below a node.
        IEnumerable<JsonElement> Onder(JsonElement node, string[] roles) => !node.TryGetProperty("childIds", out var children) ? [] : children.EnumerateArray()
            .Select(id => nodes.TryGetValue(id.GetString()!, out var child) ? child : (JsonElement?)null)
            .OfType<JsonElement>()
            .SelectMany(child => IsHeard(child) && roles.Contains(child.GetProperty("role").GetProperty("value").GetString()) ? [child] : Onder(child, roles));
    }

    private static bool IsHeard(JsonElement node) => !node.GetProperty("ignored").GetBoolean() && node.TryGetProperty("role", out _);
}
