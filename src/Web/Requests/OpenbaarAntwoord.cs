using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace AmaWvg.Web;

/// <summary>
/// An answer that is the same for everybody: it may be kept on the way, and asked for again only when it changed. Pages of other sites may
/// read it too. Its address is marked by <see cref="OpenbaarExtensions.IsOpenbaar"/>.
/// </summary>
/// <param name="inhoud">The whole answer.</param>
/// <param name="mediatype">Its media type.</param>
public sealed class OpenbaarAntwoord(byte[] inhoud, string mediatype) : IResult
{
    private const int BytesOfHash = 16;

    /// <inheritdoc />
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        ArgumentNullException.ThrowIfNull(httpContext);
        var (headers, etag) = (httpContext.Response.Headers, $"\"{Convert.ToHexStringLower(SHA256.HashData(inhoud).AsSpan(0, BytesOfHash))}\"");
        headers.CacheControl = "public, max-age=3600";
        headers.ETag = etag;
        if (httpContext.Request.Headers.IfNoneMatch.SelectMany(waarde => (waarde ?? "").Split(',')).Any(waarde => waarde.Trim() == etag))
        {
            httpContext.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }
        httpContext.Response.ContentType = mediatype;
        httpContext.Response.ContentLength = inhoud.Length;
        await httpContext.Response.Body.WriteAsync(inhoud, httpContext.RequestAborted);
    }
}

/// <summary>Marks an address of which the answers are the same for everybody.</summary>
public sealed class OpenbareBron
{
    internal OpenbareBron()
    {
    }
}

/// <summary>Marks addresses.</summary>
public static class OpenbaarExtensions
{
    /// <summary>What it answers well is the same for everybody.</summary>
    public static T IsOpenbaar<T>(this T endpoint) where T : IEndpointConventionBuilder => endpoint.WithMetadata(new OpenbareBron());
}
