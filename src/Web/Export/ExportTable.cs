namespace AmaWvg.Web;

/// <summary>A list that leaves the portal as a file.</summary>
/// <param name="Title">Name of the sheet: at most 31 characters, none of <c>[ ] : * ? / \</c>.</param>
/// <param name="Columns">The columns, at most 26.</param>
/// <param name="Rows">The rows, read while they are written; one cell for each column.</param>
public sealed record ExportTable(string Title, IReadOnlyList<ExportColumn> Columns, IAsyncEnumerable<ExportCell[]> Rows);

/// <summary>A column.</summary>
/// <param name="Title">Its heading, as on screen.</param>
/// <param name="Width">Its width in a sheet, in digits.</param>
public sealed record ExportColumn(string Title, int Width);

/// <summary>A cell: text, a date, an amount, a whole number, or nothing.</summary>
public readonly record struct ExportCell
{
    /// <summary>A cell with text.</summary>
    public ExportCell(string text) => Text = text;

    /// <summary>A cell with a date, or an empty one.</summary>
    public ExportCell(DateOnly? date) => Date = date;

    /// <summary>A cell with an amount in euro.</summary>
    public ExportCell(Bedrag amount) => Amount = amount.Euro;

    /// <summary>A cell with a whole number.</summary>
    public ExportCell(int number) => Number = number;

    /// <summary>The text, as typed.</summary>
    public string? Text { get; }

    /// <summary>The date.</summary>
    public DateOnly? Date { get; }

    /// <summary>The amount.</summary>
    public decimal? Amount { get; }

    /// <summary>The whole number.</summary>
    public int? Number { get; }
}
