using AmaWvg.Web.Requests;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace AmaWvg.MijnBerichten.Lezen;

internal static class LezenEndpoints
{
    public static void Map(IEndpointRouteBuilder group)
    {
        group.MapGet(MijnBerichtenUrls.BerichtRoute, Get);
        group.MapGet(MijnBerichtenUrls.BijlageRoute, Bijlage).MetDownload();
    }

    private static async Task<IResult> Get(Guid id, LezenQuery query, CancellationToken cancellationToken) =>
        await query.RunAsync(id, cancellationToken) is { } bericht ? LezenPage.Create(bericht) : Results.NotFound();

    private static async Task<IResult> Bijlage(Guid id, MijnBerichtenDb db, HttpResponse response, CancellationToken cancellationToken) =>
        await db.Berichtbijlagen.AsNoTracking().Where(b => b.Id == id)
            .Join(db.Verzendinhouden, b => b.VerzendbijlageId, i => i.Id, (b, i) => new { b.Naam, b.Mediatype, i.Inhoud }).SingleOrDefaultAsync(cancellationToken) is { } bestand
            ? response.Download(bestand.Naam, bestand.Mediatype, bestand.Inhoud)
            : Results.NotFound();
}
