using System.Buffers;
using System.IO.Pipelines;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace RazorSlices;

public abstract partial class RazorSlice : IResult, IStatusCodeHttpResult, IContentTypeHttpResult
{
    private static readonly HtmlEncoder AllLanguages = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>The status code of the response; 200 unless set.</summary>
    public int StatusCode { get; set; } = StatusCodes.Status200OK;

    /// <summary>The content type of the response; HTML in UTF-8 unless set.</summary>
    public string? ContentType { get; set; } = "text/html; charset=utf-8";

    int? IStatusCodeHttpResult.StatusCode => StatusCode;

    async Task IResult.ExecuteAsync(HttpContext httpContext)
    {
        ArgumentNullException.ThrowIfNull(httpContext);
        var encoder = httpContext.RequestServices.GetService<HtmlEncoder>() ?? AllLanguages;
        var cancellationToken = httpContext.RequestAborted;

        // What was written to a response cannot be taken back: a page that fails halfway must leave room for the error page.
        using var page = new PooledBuffer();
        await RenderAsync(page, encoder, httpContext, cancellationToken);

        httpContext.Response.StatusCode = StatusCode;
        httpContext.Response.ContentType = ContentType;
        await httpContext.Response.BodyWriter.WriteAsync(page.WrittenMemory, cancellationToken);
    }

    /// <summary>Writes the slice, as UTF-8, and flushes once at the end.</summary>
    /// <param name="pipeWriter">Where to write.</param>
    /// <param name="htmlEncoder">How to encode values; by default all letters stay as they are.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    public async ValueTask RenderAsync(
        PipeWriter pipeWriter, HtmlEncoder? htmlEncoder = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(pipeWriter);
        await RenderAsync(pipeWriter, htmlEncoder, HttpContext, cancellationToken);
        await pipeWriter.FlushAsync(cancellationToken);
    }

    /// <summary>Writes the slice as UTF-8.</summary>
    /// <param name="stream">Where to write; it stays open.</param>
    /// <param name="htmlEncoder">How to encode values; by default all letters stay as they are.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    public async ValueTask RenderAsync(Stream stream, HtmlEncoder? htmlEncoder = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var page = new PooledBuffer();
        await RenderAsync(page, htmlEncoder, HttpContext, cancellationToken);
        await stream.WriteAsync(page.WrittenMemory, cancellationToken);
    }

    /// <summary>Writes the slice as text.</summary>
    /// <param name="textWriter">Where to write.</param>
    /// <param name="htmlEncoder">How to encode values; by default all letters stay as they are.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    public async ValueTask RenderAsync(
        TextWriter textWriter, HtmlEncoder? htmlEncoder = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(textWriter);
        using var page = new PooledBuffer();
        await RenderAsync(page, htmlEncoder, HttpContext, cancellationToken);
        await textWriter.WriteAsync(page.ToString().AsMemory(), cancellationToken);
    }

    private async Task RenderAsync(
        IBufferWriter<byte> buffer, HtmlEncoder? encoder, HttpContext? httpContext, CancellationToken cancellationToken)
    {
        await using var output = new Utf8HtmlWriter(buffer, encoder ?? AllLanguages);
        await RenderAsync(output, httpContext, cancellationToken);
    }
}
