using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace AmaWvg.MijnUitbetalingen.Overzicht;

internal static class OverzichtEndpoints
{
    public static void Map(IEndpointRouteBuilder group) => group.MapGet(UitbetalingenUrls.Overzicht, Get);

    private static async Task<IResult> Get(HttpRequest request, OverzichtQuery query, CancellationToken cancellationToken) =>
        OverzichtPage.Create(await query.RunAsync(OverzichtFilter.Van(request.Query), cancellationToken));
}
