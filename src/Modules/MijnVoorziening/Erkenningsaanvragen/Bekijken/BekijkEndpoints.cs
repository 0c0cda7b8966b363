using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace AmaWvg.MijnVoorziening.Erkenningsaanvragen.Bekijken;

internal static class BekijkEndpoints
{
    public static void Map(IEndpointRouteBuilder group) => group.MapGet(AanvraagUrls.AanvraagRoute, Get);

    private static async Task<IResult> Get(Guid id, string? gedaan, BekijkQuery query, CancellationToken cancellationToken)
    {
        if (await query.VindAsync(id, cancellationToken) is not { } dossier)
            return Results.NotFound();
        return dossier.IsIngediend
            ? BekijkPage.Create(await query.RunAsync(dossier, Guid.TryParse(gedaan, out var regel) ? regel : null, cancellationToken))
            : Results.Redirect(AanvraagUrls.Stap(id, dossier.Vervolg));
    }
}
