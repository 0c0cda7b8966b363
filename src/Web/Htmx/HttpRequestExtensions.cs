using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Http;

namespace Htmx;

/// <summary>Tells whether htmx made a request.</summary>
public static class HttpRequestExtensions
{
    /// <summary>Whether htmx made the request.</summary>
    /// <param name="request">The request.</param>
    public static bool IsHtmx(this HttpRequest request) => Has(request, HtmxRequestHeaders.Keys.Request);

    /// <summary>Whether htmx made the request, and what it says about it.</summary>
    /// <param name="request">The request.</param>
    /// <param name="values">What htmx says.</param>
    public static bool IsHtmx(this HttpRequest request, [NotNullWhen(true)] out HtmxRequestHeaders? values)
    {
        values = request.IsHtmx() ? new HtmxRequestHeaders(request.Headers) : null;
        return values is not null;
    }

    /// <summary>Whether the request is an ordinary link or form that htmx took over.</summary>
    /// <param name="request">The request.</param>
    public static bool IsHtmxBoosted(this HttpRequest request) => request.IsHtmx() && Has(request, HtmxRequestHeaders.Keys.Boosted);

    /// <summary>Whether htmx made the request of its own accord, so for a part of a page.</summary>
    /// <param name="request">The request.</param>
    public static bool IsHtmxNonBoosted(this HttpRequest request) => request.IsHtmx() && !Has(request, HtmxRequestHeaders.Keys.Boosted);

    /// <summary>Whether the browser went back to a page that htmx no longer has.</summary>
    /// <param name="request">The request.</param>
    public static bool IsHtmxHistoryRestoreRequest(this HttpRequest request)
        => request.IsHtmx() && Has(request, HtmxRequestHeaders.Keys.HistoryRestoreRequest);

    private static bool Has(HttpRequest request, string name)
    {
        ArgumentNullException.ThrowIfNull(request);
        return HtmxRequestHeaders.IsTrue(request.Headers, name);
    }
}
