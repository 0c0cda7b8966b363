using System.Globalization;
using System.IO.Packaging;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace AmaWvg.Web.Export;

/// <summary>
/// Writes a table as an Excel workbook of one sheet: real dates and amounts, a heading that stays in view, filter buttons.
/// Text is written inside its cell as text, so that nothing in it is ever a formula.
/// </summary>
public static class XlsxWriter
{
    private const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string ContentTypes = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private const string SheetId = "blad";

    private static readonly int DayZero = new DateOnly(1899, 12, 30).DayNumber;

    // Only the names of these elements are used, so one of each serves all cells.
    private static readonly Row RowElement = new();
    private static readonly Cell CellElement = new();
    private static readonly CellValue ValueElement = new();
    private static readonly InlineString InlineElement = new();
    private static readonly Text TextElement = new();
    private static readonly OpenXmlAttribute[] None = [];
    private static readonly OpenXmlAttribute[] KeepSpaces = [new("xml", "space", "http://www.w3.org/XML/1998/namespace", "preserve")];
    private static readonly OpenXmlAttribute[] AsText = TextCell(XlsxStyles.Text);
    private static readonly OpenXmlAttribute[] AsHeading = TextCell(XlsxStyles.Heading);
    private static readonly OpenXmlAttribute[] AsAmount = [new("s", "", XlsxStyles.Amount)];
    private static readonly OpenXmlAttribute[] AsDate = [new("s", "", XlsxStyles.Date)];

    /// <summary>Writes the table; <paramref name="destination"/> stays open.</summary>
    public static async Task WriteAsync(ExportTable table, Stream destination, CancellationToken cancellationToken)
    {
        // For writing only, one part after the other: a package that may also be read keeps every part in memory.
        using var package = Package.Open(destination, FileMode.Create, FileAccess.Write);
        var sheet = Part(package, "sheet", "worksheet");
        await using (var stream = sheet.GetStream())
            await WriteSheetAsync(stream, table, cancellationToken);
        var styles = Part(package, "styles", "styles");
        Save(styles, XlsxStyles.Create());
        var workbook = Part(package, "workbook", "sheet.main");
        Save(workbook, new Workbook(
            new BookViews(new WorkbookView()),
            new Sheets(new Sheet { Name = table.Title, SheetId = 1, Id = SheetId })));

        package.CreateRelationship(workbook.Uri, TargetMode.Internal, Relationships + "officeDocument");
        workbook.CreateRelationship(styles.Uri, TargetMode.Internal, Relationships + "styles");
        workbook.CreateRelationship(sheet.Uri, TargetMode.Internal, Relationships + "worksheet", SheetId);
    }

    private static async Task WriteSheetAsync(Stream stream, ExportTable table, CancellationToken cancellationToken)
    {
        using var writer = OpenXmlWriter.Create(stream);
        writer.WriteStartDocument();
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(new SheetViews(new SheetView(
            new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen })
        { TabSelected = true, WorkbookViewId = 0 }));
        writer.WriteElement(new Columns(table.Columns.Select((column, index) =>
            new Column { Min = (uint)index + 1, Max = (uint)index + 1, Width = column.Width, CustomWidth = true })));

        writer.WriteStartElement(new SheetData());
        writer.WriteStartElement(RowElement, None);
        foreach (var column in table.Columns)
            WriteText(writer, column.Title, AsHeading);
        writer.WriteEndElement();
        var rows = 1;
        await foreach (var row in table.Rows.WithCancellation(cancellationToken))
        {
            writer.WriteStartElement(RowElement, None);
            foreach (var cell in row)
                WriteCell(writer, cell);
            writer.WriteEndElement();
            rows++;
        }
        writer.WriteEndElement();

        writer.WriteElement(new AutoFilter { Reference = $"A1:{(char)('A' + table.Columns.Count - 1)}{rows}" });
        writer.WriteEndElement();
    }

    private static void WriteCell(OpenXmlWriter writer, ExportCell cell)
    {
        if (cell.Text is not null)
        {
            WriteText(writer, cell.Text, AsText);
            return;
        }
        writer.WriteStartElement(CellElement, cell.Amount is null ? AsDate : AsAmount);
        if ((cell.Amount ?? cell.Date?.DayNumber - DayZero) is { } number)
        {
            writer.WriteStartElement(ValueElement, None);
            writer.WriteString(number.ToString(CultureInfo.InvariantCulture));
            writer.WriteEndElement();
        }
        writer.WriteEndElement();
    }

    private static void WriteText(OpenXmlWriter writer, string text, OpenXmlAttribute[] cell)
    {
        writer.WriteStartElement(CellElement, cell);
        writer.WriteStartElement(InlineElement, None);
        writer.WriteStartElement(TextElement, KeepSpaces);
        writer.WriteString(XlsxText.Encode(text));
        writer.WriteEndElement();
        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private static OpenXmlAttribute[] TextCell(string style) => [new("s", "", style), new("t", "", "inlineStr")];

    private static PackagePart Part(Package package, string name, string type) =>
        package.CreatePart(new Uri($"/xl/{name}.xml", UriKind.Relative), $"{ContentTypes}{type}+xml", CompressionOption.Fast);

    private static void Save(PackagePart part, OpenXmlPartRootElement root)
    {
        using var stream = part.GetStream();
        root.Save(stream);
    }
}
