using System.Buffers;
using System.IO.Pipelines;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using RazorSlices;

namespace AmaWvg.Web;

/// <summary>
/// A slice that is rendered whole before it is sent (decision 0006): one that fails halfway becomes an error page, and a page may still set a cookie.
/// </summary>
/// <param name="slice">The page or fragment, with its status code.</param>
public sealed class HelePagina(RazorSlice slice) : IResult
{
    private static readonly PipeOptions NeverFull = new(pauseWriterThreshold: 0, useSynchronizationContext: false);

    /// <summary>How every page encodes what people typed: letters of all languages stay as they are.</summary>
    public static HtmlEncoder Encoder { get; } = HtmlEncoder.Create(UnicodeRanges.All);

    /// <inheritdoc />
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        ArgumentNullException.ThrowIfNull(httpContext);
        slice.HttpContext = httpContext;
        var page = new Pipe(NeverFull);
        try
        {
            // Known before it renders: a page says by its title and its focus that something went wrong.
            httpContext.Response.StatusCode = slice.StatusCode;
            await slice.RenderAsync(page.Writer, Encoder, httpContext.RequestAborted);
            await page.Writer.CompleteAsync();
            var html = (await page.Reader.ReadAsync(httpContext.RequestAborted)).Buffer;
            httpContext.Response.ContentType = slice.ContentType;
            WriteWithoutIndent(html, httpContext.Response.BodyWriter);
            await httpContext.Response.BodyWriter.FlushAsync(httpContext.RequestAborted);
        }
        finally
        {
            // Gives the memory back, also of a page that failed.
            await page.Writer.CompleteAsync();
            await page.Reader.CompleteAsync();
        }
    }

    // A line break of its own only comes from a template, as one that was typed is encoded; so what follows it is the template's indent, or a line that is empty.
    private static void WriteWithoutIndent(ReadOnlySequence<byte> html, PipeWriter body)
    {
        var startsLine = false;
        foreach (var part in html)
        {
            var rest = part.Span;
            while (!(rest = startsLine ? rest.TrimStart(" \n"u8) : rest).IsEmpty)
            {
                var length = rest.IndexOf((byte)'\n') + 1;
                startsLine = length > 0;
                var line = startsLine ? rest[..length] : rest;
                body.Write(line);
                rest = rest[line.Length..];
            }
        }
    }
}

/// <summary>Makes the endpoints of a group answer with whole pages.</summary>
public static class HelePaginaExtensions
{
    /// <summary>Renders every slice that an endpoint of the group answers with whole before it is sent.</summary>
    /// <param name="endpoints">The group.</param>
    public static TBuilder WithHelePaginas<TBuilder>(this TBuilder endpoints)
        where TBuilder : IEndpointConventionBuilder =>
        endpoints.AddEndpointFilter(async (context, next) => await next(context) is var result && result is RazorSlice slice ? new HelePagina(slice) : result);
}
