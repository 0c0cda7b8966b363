using PdfSharp.Drawing;
using PdfSharp.UniversalAccessibility;

namespace AmaWvg.Web;

/// <summary>Rows of a table in a PDF.</summary>
internal static class PdfRows
{
    private const double Gap = 6;
    private const double Padding = 4;

    public static void Draw(PdfLayout layout, PdfTable table)
    {
        var head = Cells(table, [.. table.Columns.Select(column => column.Title)]);
        layout.Begin(PdfBlockLevelElementTag.Table);
        Draw(layout, head, PdfRowKind.Head);
        foreach (var row in table.Rows)
            Draw(layout, Cells(table, row), PdfRowKind.Body, head);
        if (table.Total is { } total)
            Draw(layout, Cells(table, total), PdfRowKind.Total, head);
        layout.End();
    }

    /// <param name="layout">Where to.</param>
    /// <param name="cells">The cells, the first of which names the row.</param>
    /// <param name="kind">What kind of row it is.</param>
    /// <param name="head">The head that comes again on a next page; null for none.</param>
    public static void Draw(PdfLayout layout, IReadOnlyList<PdfCell> cells, PdfRowKind kind, IReadOnlyList<PdfCell>? head = null)
    {
        var fonts = cells.Select((_, index) => Font(kind, index)).ToList();
        var lines = cells.Select((cell, index) => layout.Wrap(cell.Text, fonts[index], cell.Width)).ToList();
        var (total, line) = (lines.Max(cell => cell.Count), PdfLayout.LineHeight(PdfFonts.Text));
        var most = (int)((PdfLayout.PageSpace - (head is null ? 0 : Height(layout, head)) - (2 * Padding)) / line);
        // A row that is higher than a page goes on below the head of the next one.
        for (var from = 0; from < total; from += most)
        {
            var count = Math.Min(most, total - from);
            if (!layout.Fits((count * line) + (2 * Padding)))
            {
                layout.NewPage();
                if (head is not null)
                    Repeat(layout, head);
            }
            Draw(layout, cells, fonts, [.. lines.Select(cell => cell.Skip(from).Take(count).ToList())], kind, count * line);
        }
    }

    private static void Draw(PdfLayout layout, IReadOnlyList<PdfCell> cells, List<XFont> fonts, List<List<string>> lines, PdfRowKind kind, double height)
    {
        if (kind is PdfRowKind.Total)
            layout.Rule(isStrong: true);
        layout.Down(Padding);
        layout.Begin(PdfBlockLevelElementTag.TableRow);
        for (var index = 0; index < cells.Count; index++)
        {
            if (kind is PdfRowKind.Head || index == 0)
                layout.BeginHeadCell(kind is PdfRowKind.Head ? "Column" : "Row");
            else
                layout.Begin(PdfBlockLevelElementTag.TableDataCell);
            DrawLines(layout, cells[index], lines[index], fonts[index]);
            layout.End();
        }
        layout.End();
        layout.Down(height + Padding);
        layout.Rule(kind is PdfRowKind.Head);
    }

    // The head was read already: what comes again is for the eye.
    private static void Repeat(PdfLayout layout, IReadOnlyList<PdfCell> head)
    {
        layout.Down(Padding);
        layout.BeginArtifact();
        foreach (var cell in head)
            DrawLines(layout, cell, layout.Wrap(cell.Text, PdfFonts.Strong, cell.Width), PdfFonts.Strong);
        layout.End();
        layout.Down(Height(layout, head) - Padding);
        layout.Rule(isStrong: true);
    }

    private static void DrawLines(PdfLayout layout, PdfCell cell, IReadOnlyList<string> lines, XFont font)
    {
        for (var line = 0; line < lines.Count; line++)
            layout.Text(lines[line], font, cell.IsNumber ? cell.Left + cell.Width : cell.Left, line, cell.IsNumber);
    }

    private static double Height(PdfLayout layout, IReadOnlyList<PdfCell> head) =>
        (head.Max(cell => layout.Wrap(cell.Text, PdfFonts.Strong, cell.Width).Count) * PdfLayout.LineHeight(PdfFonts.Strong)) + (2 * Padding);

    private static XFont Font(PdfRowKind kind, int index) => kind switch
    {
        PdfRowKind.Head or PdfRowKind.Total => PdfFonts.Strong,
        PdfRowKind.Fact when index == 0 => PdfFonts.Strong,
        _ => PdfFonts.Text,
    };

    private static List<PdfCell> Cells(PdfTable table, IReadOnlyList<string> texts)
    {
        var (cells, left, shares) = (new List<PdfCell>(), PdfLayout.Left, table.Columns.Sum(column => column.Share));
        foreach (var (column, index) in table.Columns.Select((column, index) => (column, index)))
        {
            var width = PdfLayout.Width * column.Share / shares;
            cells.Add(new(texts[index], left, width - (index == table.Columns.Count - 1 ? 0 : Gap), column.IsNumber));
            left += width;
        }
        return cells;
    }
}

/// <summary>What kind of row it is.</summary>
internal enum PdfRowKind
{
    Head,
    Body,
    Total,
    Fact,
}

/// <summary>A cell and its place.</summary>
internal readonly record struct PdfCell(string Text, double Left, double Width, bool IsNumber = false);
