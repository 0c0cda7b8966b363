namespace AmaWvg.Web;

/// <summary>A table in a PDF. Its head comes back on every page; a row goes whole to the next page when it does not fit.</summary>
/// <param name="Columns">The columns; the first one names the row.</param>
/// <param name="Rows">The rows, a text for each column.</param>
/// <param name="Total">A last row in bold, or null.</param>
public sealed record PdfTable(IReadOnlyList<PdfColumn> Columns, IReadOnlyList<IReadOnlyList<string>> Rows, IReadOnlyList<string>? Total = null);

/// <summary>A column.</summary>
/// <param name="Title">Its heading, as on screen.</param>
/// <param name="Share">Its part of the width, against those of the other columns.</param>
/// <param name="IsNumber">Whether it stands to the right.</param>
public sealed record PdfColumn(string Title, double Share, bool IsNumber = false);
