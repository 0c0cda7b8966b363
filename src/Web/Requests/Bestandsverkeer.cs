using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.Mvc;

namespace AmaWvg.Web.Requests;

/// <summary>Files that come in with a form, and files that go out.</summary>
public static class Bestandsverkeer
{
    // Larger than one file may be: who chooses a file that is too large is told at the field, with the rest of the form kept.
    private const long GrootsteFormulier = 32 * 1024 * 1024;

    // Ten megabytes over the slowest line that is still sold.
    private static readonly TimeSpan Langst = TimeSpan.FromMinutes(5);

    /// <summary>For the address of a form with file fields: its posts may be larger, and take longer, than those of other forms.</summary>
    public static TBuilder MetBijlagen<TBuilder>(this TBuilder endpoint) where TBuilder : IEndpointConventionBuilder =>
        endpoint.WithMetadata(new RequestSizeLimitAttribute(GrootsteFormulier), new RequestTimeoutAttribute((int)Langst.TotalMilliseconds));

    /// <summary>For an address that gives a file.</summary>
    public static IEndpointConventionBuilder MetDownload(this IEndpointConventionBuilder endpoint) => endpoint.WithRequestTimeout(Langst);

    /// <summary>A file for whoever may have it: never a page of the portal.</summary>
    public static IResult Download(this HttpResponse response, string naam, string mediatype, byte[] inhoud)
    {
        response.Headers.ContentSecurityPolicy = "sandbox; default-src 'none'";
        return Results.File(inhoud, mediatype, naam);
    }
}
