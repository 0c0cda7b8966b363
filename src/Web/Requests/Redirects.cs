using Htmx;
using Microsoft.AspNetCore.Http;

namespace AmaWvg.Web;

/// <summary>Redirects after a post.</summary>
public static class Redirects
{
    /// <summary>303: the browser gets the page with GET, so that a refresh posts nothing. The place in a list that the form was opened from goes along.</summary>
    /// <param name="url">Own path.</param>
    public static IResult SeeOther(string url) => new SeeOtherResult(url);

    /// <summary>Another page as a whole, also when htmx asked for a part of this one.</summary>
    /// <param name="context">The request.</param>
    /// <param name="url">Own path.</param>
    public static IResult GoTo(HttpContext context, string url)
    {
        if (!context.Request.IsHtmx())
            return SeeOther(url);
        context.Response.Htmx(h => h.Redirect(context.Keep(url)));
        return Results.Ok();
    }

    private sealed class SeeOtherResult(string url) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.StatusCode = StatusCodes.Status303SeeOther;
            httpContext.Response.Headers.Location = httpContext.Keep(url);
            return Task.CompletedTask;
        }
    }
}
