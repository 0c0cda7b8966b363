using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace AmaWvg.Web;

/// <summary>Answers HEAD as the GET of the same address, without its body (RFC 9110, 9.3.2).</summary>
public sealed class Hoofdverzoek(RequestDelegate next)
{
    /// <summary>Whether this request asked for the head alone.</summary>
    public static bool Is(HttpContext context) => context.Features.Get<Merk>() is not null;

    /// <summary>Lets the request pass as a GET.</summary>
    public async Task InvokeAsync(HttpContext context)
    {
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await next(context);
            return;
        }
        context.Features.Set(new Merk());
        context.Request.Method = HttpMethods.Get;
        var body = context.Features.GetRequiredFeature<IHttpResponseBodyFeature>();
        context.Features.Set<IHttpResponseBodyFeature>(new StreamResponseBodyFeature(Stream.Null, body));
        await next(context);
    }

    private sealed class Merk;
}
