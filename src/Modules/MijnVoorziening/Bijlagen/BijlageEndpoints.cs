using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace AmaWvg.MijnVoorziening.Bijlagen;

internal static class BijlageEndpoints
{
    // Larger than one file may be: who chooses a file that is too large is told at the field, with the rest of the form kept.
    private const long GrootsteFormulier = 32 * 1024 * 1024;

    // Ten megabytes over the slowest line that is still sold.
    private static readonly TimeSpan Langst = TimeSpan.FromMinutes(5);

    public static void Map(IEndpointRouteBuilder group) => group.MapGet(MijnVoorzieningUrls.BijlageRoute, Get).MetDownload();

    /// <summary>For the address of a form with file fields: its posts may be larger, and take longer, than those of other forms.</summary>
    public static TBuilder MetBijlagen<TBuilder>(this TBuilder endpoint) where TBuilder : IEndpointConventionBuilder =>
        endpoint.WithMetadata(new RequestSizeLimitAttribute(GrootsteFormulier), new RequestTimeoutAttribute((int)Langst.TotalMilliseconds));

    /// <summary>For an address that gives a file.</summary>
    public static IEndpointConventionBuilder MetDownload(this IEndpointConventionBuilder endpoint) => endpoint.WithRequestTimeout(Langst);

    private static async Task<IResult> Get(Guid id, Bijlagenkluis kluis, HttpResponse response, CancellationToken cancellationToken) =>
        await kluis.HaalAsync(id, cancellationToken) is (var bijlage, var inhoud)
            ? Download(bijlage, inhoud, response)
            : Results.NotFound();

    /// <summary>A file for whoever may have it: never a page of the portal.</summary>
    public static IResult Download(Bijlage bijlage, byte[] inhoud, HttpResponse response)
    {
        response.Headers.ContentSecurityPolicy = "sandbox; default-src 'none'";
        return Results.File(inhoud, bijlage.Soort.Mediatype, bijlage.Naam);
    }
}
