using Microsoft.AspNetCore.Http;

namespace Htmx;

/// <summary>Tells htmx what to do with a response.</summary>
public static class HttpResponseExtensions
{
    /// <summary>Adds the headers that htmx acts upon.</summary>
    /// <param name="response">The response.</param>
    /// <param name="action">Says which headers.</param>
    public static void Htmx(this HttpResponse response, Action<HtmxResponseHeaders> action)
    {
        ArgumentNullException.ThrowIfNull(response);
        ArgumentNullException.ThrowIfNull(action);
        action(new HtmxResponseHeaders(response.Headers));
    }
}
