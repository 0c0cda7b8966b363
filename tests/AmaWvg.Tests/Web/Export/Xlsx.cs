using System.Globalization;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;

namespace AmaWvg.Tests.Web.Export;

/// <summary>Opens a workbook, valid or not at all, and reads its cells as a spreadsheet would.</summary>
internal sealed partial class Xlsx : IDisposable
{
    private static readonly DateOnly DayZero = new(1899, 12, 30);

    private readonly SpreadsheetDocument _document;

    public Xlsx(Stream file)
    {
        _document = SpreadsheetDocument.Open(file, isEditable: false);
        Assert.Empty(new OpenXmlValidator().Validate(_document).Select(error => $"{error.Path?.XPath}: {error.Description}"));
    }

    public Worksheet Worksheet => _document.WorkbookPart!.WorksheetParts.Single().Worksheet;

    public IReadOnlyList<object?[]> Rows =>
        [.. Worksheet.Descendants<Row>().Select(row => row.Elements<Cell>().Select(Value).ToArray())];

    public void Dispose() => _document.Dispose();

    private object? Value(Cell cell)
    {
        Assert.Null(cell.CellFormula);
        if (cell.DataType is not null)
            return Decode(cell.InlineString!.Text!.Text);
        if (cell.CellValue is null)
            return null;
        if (NumberFormat(cell) == "#,##0.00")
            return decimal.Parse(cell.CellValue.Text, CultureInfo.InvariantCulture);
        Assert.Equal("dd/mm/yyyy", NumberFormat(cell));
        return DayZero.AddDays(int.Parse(cell.CellValue.Text, CultureInfo.InvariantCulture));
    }

    private string? NumberFormat(Cell cell)
    {
        var styles = _document.WorkbookPart!.WorkbookStylesPart!.Stylesheet;
        var format = styles.CellFormats!.Elements<CellFormat>().ElementAt((int)cell.StyleIndex!.Value);
        return styles.NumberingFormats!.Elements<NumberingFormat>().SingleOrDefault(f => f.NumberFormatId!.Value == format.NumberFormatId!.Value)?.FormatCode;
    }

    private static string Decode(string text) =>
        Escaped().Replace(text, match => ((char)int.Parse(match.Groups[1].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString());

    [GeneratedRegex("_x([0-9A-Fa-f]{4})_")]
    private static partial Regex Escaped();
}
