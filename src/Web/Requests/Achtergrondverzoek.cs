using Microsoft.AspNetCore.Http;

namespace AmaWvg.Web;

/// <summary>
/// Marks an endpoint that a page asks by itself: such a request does not count as activity of a person, so it keeps no session
/// alive. A page that also asks other endpoints by itself sends <see cref="Header"/>.
/// </summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class)]
public sealed class Achtergrondverzoek : Attribute
{
    /// <summary>A header that a timer sends, with any value.</summary>
    public const string Header = "X-Achtergrond";

    /// <summary>Whether nobody caused this request.</summary>
    public static bool Is(HttpContext context) =>
        context.Request.Headers.ContainsKey(Header) || context.GetEndpoint()?.Metadata.GetMetadata<Achtergrondverzoek>() is not null;
}
