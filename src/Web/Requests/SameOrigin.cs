using Microsoft.AspNetCore.Http;

namespace AmaWvg.Web;

/// <summary>Whether a browser sent the request from one of our own pages.</summary>
public static class SameOrigin
{
    /// <summary>By <c>Sec-Fetch-Site</c>, else by <c>Origin</c>; a request with neither is refused.</summary>
    public static bool Allows(HttpRequest request)
    {
        var site = request.Headers["Sec-Fetch-Site"];
        if (site.Count > 0)
            return site == "same-origin" || site == "none";
        return request.Headers.Origin == $"{request.Scheme}://{request.Host}";
    }
}
