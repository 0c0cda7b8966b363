using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.Mvc;

namespace AmaWvg.Web;

/// <summary>Files that come in with a form, and files that go out.</summary>
public static class Bestandsverkeer
{
    /// <summary>The largest file that is kept while its form is handled, in bytes. Of a larger one only the name and the length are read.</summary>
    public const long GrootsteBestand = 10 * 1024 * 1024;

    /// <summary>All files of one form that are kept together, in bytes.</summary>
    public const long GrootsteInhoud = 64 * 1024 * 1024;

    // Whoever chooses a film is told at the field, with the rest of the form kept: what is not kept of a file goes by, and takes no room.
    // A whole disk is refused before it is read.
    private const long GrootsteFormulier = 2L * 1024 * 1024 * 1024;

    // Ten megabytes over the slowest line that is still sold.
    private static readonly TimeSpan Langst = TimeSpan.FromMinutes(5);

    /// <summary>For the address of a form with file fields: its posts may be larger, and take longer, than those of other forms.</summary>
    public static TBuilder MetBijlagen<TBuilder>(this TBuilder endpoint) where TBuilder : IEndpointConventionBuilder =>
        endpoint.WithMetadata(new Bestandsformulier(), new RequestSizeLimitAttribute(GrootsteFormulier), new RequestTimeoutAttribute((int)Langst.TotalMilliseconds));

    /// <summary>For an address that gives a file.</summary>
    public static IEndpointConventionBuilder MetDownload(this IEndpointConventionBuilder endpoint) => endpoint.WithRequestTimeout(Langst);

    /// <summary>A file for whoever may have it: never a page of the portal.</summary>
    public static IResult Download(this HttpResponse response, string naam, string mediatype, byte[] inhoud)
    {
        response.Headers.ContentSecurityPolicy = "sandbox; default-src 'none'";
        return Results.File(inhoud, mediatype, naam);
    }
}

/// <summary>Marks an address whose form has file fields.</summary>
public sealed class Bestandsformulier;
