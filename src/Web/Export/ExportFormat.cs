using Microsoft.AspNetCore.Http;

namespace AmaWvg.Web;

/// <summary>A kind of file that a list can leave as.</summary>
public sealed class ExportFormat
{
    private readonly Func<ExportTable, Stream, CancellationToken, Task> _write;

    private ExportFormat(string extension, string contentType, Func<ExportTable, Stream, CancellationToken, Task> write) =>
        (Extension, ContentType, _write) = (extension, contentType, write);

    /// <summary>An Excel workbook.</summary>
    public static ExportFormat Xlsx { get; } =
        new("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", XlsxWriter.WriteAsync);

    /// <summary>Comma-separated values, with semicolons.</summary>
    public static ExportFormat Csv { get; } = new("csv", "text/csv; charset=utf-8", CsvWriter.WriteAsync);

    /// <summary>Extension of the file name, without the dot.</summary>
    public string Extension { get; }

    /// <summary>Media type.</summary>
    public string ContentType { get; }

    /// <summary>Writes the table to a file.</summary>
    /// <param name="table">The list.</param>
    /// <param name="file">Where to; stays open.</param>
    /// <param name="cancellationToken">Stops between rows.</param>
    public Task WriteAsync(ExportTable table, Stream file, CancellationToken cancellationToken) => _write(table, file, cancellationToken);

    /// <summary>The answer that sends a table to be saved. What goes wrong while it is written goes wrong before anything is sent.</summary>
    /// <param name="context">The request; the file goes when it ends.</param>
    /// <param name="table">The list.</param>
    /// <param name="name">File name without extension.</param>
    /// <param name="cancellationToken">Stops between rows.</param>
    public async Task<IResult> SendAsync(HttpContext context, ExportTable table, string name, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        var file = TemporaryFile.Create();
        context.Response.RegisterForDispose(file);
        await WriteAsync(table, file, cancellationToken);
        return Download(file, name);
    }

    /// <summary>The answer that sends a written file to be saved, and closes it.</summary>
    /// <param name="file">What <see cref="WriteAsync"/> wrote.</param>
    /// <param name="name">File name without extension.</param>
    public IResult Download(Stream file, string name)
    {
        file.Position = 0;
        return Results.File(file, ContentType, $"{name}.{Extension}");
    }
}
