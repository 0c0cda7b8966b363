using AmaWvg.MijnVoorziening.Erkenningsaanvragen;
using AmaWvg.Web.Requests;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace AmaWvg.MijnVoorziening.Bijlagen;

internal static class BijlageEndpoints
{
    public static void Map(IEndpointRouteBuilder group) => group.MapGet(MijnVoorzieningUrls.BijlageRoute, Get).MetDownload();

    private static async Task<IResult> Get(Guid id, Bijlagenkluis kluis, MijnVoorzieningDb db, Aanvraaginzage inzage, HttpResponse response, CancellationToken cancellationToken)
    {
        if (await kluis.HaalAsync(id, cancellationToken) is not (var bijlage, var inhoud))
            return Results.NotFound();
        var aanvraag = await db.Erkenningsaanvragen.AsNoTracking().SingleOrDefaultAsync(a => a.Id == bijlage.Aanvraag, cancellationToken);
        await inzage.NoteerAsync(bijlage, aanvraag, cancellationToken);
        return response.Download(bijlage.Naam, bijlage.Soort.Mediatype, inhoud);
    }
}
