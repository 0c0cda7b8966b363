using System.Security.Claims;
using AmaWvg.MijnVoorziening.Bijlagen;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace AmaWvg.MijnVoorziening.Beheer.Dossier;

internal static class DossierEndpoints
{
    public static void Map(IEndpointRouteBuilder group)
    {
        group.MapGet(BeheerUrls.DossierRoute, Get);
        group.MapGet(BeheerUrls.BijlageRoute, Bijlage);
    }

    private static async Task<IResult> Get(Guid id, string? gedaan, ClaimsPrincipal user, DossierQuery query, CancellationToken cancellationToken) =>
        await query.RunAsync(id, Guid.TryParse(gedaan, out var regel) ? regel : null, user, cancellationToken) is { } view
            ? DossierPage.Create(view)
            : Results.NotFound();

    // Of an application that was filed only: a draft is nobody's but the organisation's.
    private static async Task<IResult> Bijlage(Guid id, MijnVoorzieningBeheerDb db, HttpResponse response, CancellationToken cancellationToken)
    {
        if (await db.Bijlagen.AsNoTracking().SingleOrDefaultAsync(b => b.Id == id, cancellationToken) is not { } bijlage
            || await db.IngediendeAanvraagAsync(bijlage.Aanvraag, cancellationToken) is null)
            return Results.NotFound();
        var inhoud = await db.BijlageInhouden.AsNoTracking().SingleAsync(i => i.Id == id, cancellationToken);
        return Bijlagedownload.Van(bijlage, inhoud, response);
    }
}
