using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace AmaWvg.MijnVoorziening.Beheer.Dossiers;

internal static class DossiersEndpoints
{
    public static void Map(IEndpointRouteBuilder group) => group.MapGet(BeheerUrls.Dossiers, Get);

    private static async Task<IResult> Get(HttpRequest request, DossiersQuery query, CancellationToken cancellationToken) =>
        DossiersPage.Create(await query.RunAsync(DossiersFilter.Van(request.Query), cancellationToken));
}
