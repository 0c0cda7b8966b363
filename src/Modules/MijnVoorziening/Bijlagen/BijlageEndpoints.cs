using AmaWvg.Kernel.Toegangslog;
using AmaWvg.Web.Requests;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace AmaWvg.MijnVoorziening.Bijlagen;

internal static class BijlageEndpoints
{
    public static void Map(IEndpointRouteBuilder group) => group.MapGet(MijnVoorzieningUrls.BijlageRoute, Get).MetDownload();

    private static async Task<IResult> Get(Guid id, Bijlagenkluis kluis, Toegangslogboek toegangslog, HttpResponse response, CancellationToken cancellationToken)
    {
        if (await kluis.HaalAsync(id, cancellationToken) is not (var bijlage, var inhoud))
            return Results.NotFound();
        await toegangslog.NoteerAsync("bijlage van erkenningsaanvraag", 1, id, cancellationToken);
        return response.Download(bijlage.Naam, bijlage.Soort.Mediatype, inhoud);
    }
}
