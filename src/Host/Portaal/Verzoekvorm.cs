using Microsoft.Net.Http.Headers;

namespace AmaWvg.Host;

/// <summary>
/// Refuses, before anything else looks at it, a request whose head the framework takes but cannot work with: a host that makes no address
/// (<c>localhost:99999</c>), a body in a character set that it does not read (<c>utf-7</c>).
/// </summary>
internal sealed class Verzoekvorm(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context) =>
        IsAdres(context.Request) && IsLeesbaar(context.Request.ContentType) ? next(context) : Foutpagina.Voor(StatusCodes.Status400BadRequest).ExecuteAsync(context);

    private static bool IsAdres(HttpRequest request) => !request.Host.HasValue || Uri.TryCreate($"{request.Scheme}://{request.Host.Value}/", UriKind.Absolute, out _);

    private static bool IsLeesbaar(string? contentType)
    {
        try
        {
            _ = MediaTypeHeaderValue.TryParse(contentType, out var type) ? type.Encoding : null;
            return true;
        }
        catch (NotSupportedException)
        {
            return false;
        }
    }
}
