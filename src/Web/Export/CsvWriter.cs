using System.Buffers;
using System.Globalization;
using System.Text;

namespace AmaWvg.Web;

/// <summary>Writes a table as the CSV that Excel opens right in Belgium: UTF-8 with BOM, semicolons, CRLF, quotes as in RFC 4180.</summary>
public static class CsvWriter
{
    private static readonly NumberFormatInfo WithComma = new() { NumberDecimalSeparator = "," };

    private const char Separator = ';';

    // A comma and a tab too: on a computer set otherwise they are the separator, and would cut a text in two.
    private static readonly SearchValues<char> NeedsQuotes = SearchValues.Create("\";,\t\r\n");

    /// <summary>Writes the table; <paramref name="destination"/> stays open.</summary>
    public static async Task WriteAsync(ExportTable table, Stream destination, CancellationToken cancellationToken)
    {
        await using var writer = new StreamWriter(destination, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true);
        var line = new StringBuilder();
        foreach (var column in table.Columns)
            Append(line, column.Title);
        await WriteLineAsync(writer, line, cancellationToken);
        await foreach (var row in table.Rows.WithCancellation(cancellationToken))
        {
            foreach (var cell in row)
                Append(line, cell.Text is { } text ? Harmless(text) : cell.Amount?.ToString("0.00", WithComma) ?? cell.Number?.ToString(CultureInfo.InvariantCulture) ?? DutchDate.Format(cell.Date));
            await WriteLineAsync(writer, line, cancellationToken);
        }
    }

    // A spreadsheet must not run what it reads: an apostrophe in front makes it text. The full-width forms are what some turn into the plain ones.
    // A dash alone computes nothing.
    private static string Harmless(string text) => text.Length > 0 && text != "-" && "=+-@\t\r\n\0＝＋－＠".Contains(text[0], StringComparison.Ordinal) ? "'" + text : text;

    private static void Append(StringBuilder line, string value)
    {
        if (value.AsSpan().ContainsAny(NeedsQuotes))
            line.Append('"').Append(value.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
        else
            line.Append(value);
        line.Append(Separator);
    }

    private static async Task WriteLineAsync(StreamWriter writer, StringBuilder line, CancellationToken cancellationToken)
    {
        line.Length--;
        await writer.WriteAsync(line.Append("\r\n"), cancellationToken);
        line.Clear();
    }
}
