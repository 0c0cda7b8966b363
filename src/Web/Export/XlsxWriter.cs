using SpreadCheetah;
using SpreadCheetah.Styling;
using SpreadCheetah.Worksheets;

namespace AmaWvg.Web;

/// <summary>
/// Writes a table as an Excel workbook of one sheet: real dates and amounts, a heading that stays in view, filter buttons.
/// Text stands in its cell as typed and as text, so that nothing in it is ever a formula.
/// </summary>
public static class XlsxWriter
{
    private const int LastRow = 1_048_576;

    private static readonly SpreadCheetahOptions Options = new()
    {
        CompressionLevel = SpreadCheetahCompressionLevel.Fastest,
        DefaultDateTimeFormat = NumberFormat.Custom("dd/mm/yyyy"),
        // Without it, readers that look a cell up by its reference find none.
        WriteCellReferenceAttributes = true,
        PreserveStringWhitespace = true,
    };

    /// <summary>Writes the table; <paramref name="destination"/> stays open.</summary>
    public static async Task WriteAsync(ExportTable table, Stream destination, CancellationToken cancellationToken)
    {
        await using var workbook = await Spreadsheet.CreateNewAsync(destination, Options, cancellationToken);
        var asTyped = workbook.AddStyle(new Style { Format = NumberFormat.Standard(StandardNumberFormat.Text) });
        var asAmount = workbook.AddStyle(new Style { Format = NumberFormat.Standard(StandardNumberFormat.ThousandsSeparatorTwoDecimalPlaces) });
        var asHeading = workbook.AddStyle(new Style { Font = { Bold = true } });

        await workbook.StartWorksheetAsync(table.Title, Sheet(table.Columns), cancellationToken);
        await workbook.AddHeaderRowAsync([.. table.Columns.Select(column => XlsxText.Encode(column.Title))], asHeading, cancellationToken);
        var cells = new StyledCell[table.Columns.Count];
        await foreach (var row in table.Rows.WithCancellation(cancellationToken))
        {
            for (var i = 0; i < cells.Length; i++)
                cells[i] = row[i] switch
                {
                    { Text: { } text } => new(XlsxText.Encode(text), asTyped),
                    { Amount: { } amount } => new(amount, asAmount),
                    { Number: { } number } => new(number, null),
                    var cell => new(cell.Date?.ToDateTime(TimeOnly.MinValue), null),
                };
            await workbook.AddRowAsync(cells, cancellationToken);
        }
        await workbook.FinishAsync(cancellationToken);
    }

    // The filter reaches to the last row that a sheet can have: how many rows come is not known before they are read.
    private static WorksheetOptions Sheet(IReadOnlyList<ExportColumn> columns)
    {
        var options = new WorksheetOptions { FrozenRows = 1, AutoFilter = new($"A1:{(char)('A' + columns.Count - 1)}{LastRow}") };
        for (var i = 0; i < columns.Count; i++)
            options.Column(i + 1).Width = columns[i].Width;
        return options;
    }
}
