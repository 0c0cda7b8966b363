using AmaWvg.Web.Forms;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace AmaWvg.MijnUitbetalingen.Details;

internal static class DetailsEndpoints
{
    public static void Map(IEndpointRouteBuilder group) => group.MapGet(UitbetalingenUrls.DetailsRoute, Get);

    private static async Task<IResult> Get(Guid id, string? pagina, DetailsQuery query, CancellationToken cancellationToken) =>
        await query.RunAsync(id, QueryPage.Number(pagina), cancellationToken) is { } view
            ? DetailsPage.Create(view)
            : Results.NotFound();
}
