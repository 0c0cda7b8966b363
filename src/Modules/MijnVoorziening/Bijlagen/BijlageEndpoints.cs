using AmaWvg.Web.Requests;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace AmaWvg.MijnVoorziening.Bijlagen;

internal static class BijlageEndpoints
{
    public static void Map(IEndpointRouteBuilder group) => group.MapGet(MijnVoorzieningUrls.BijlageRoute, Get).MetDownload();

    private static async Task<IResult> Get(Guid id, Bijlagenkluis kluis, HttpResponse response, CancellationToken cancellationToken) =>
        await kluis.HaalAsync(id, cancellationToken) is (var bijlage, var inhoud)
            ? response.Download(bijlage.Naam, bijlage.Soort.Mediatype, inhoud)
            : Results.NotFound();
}
