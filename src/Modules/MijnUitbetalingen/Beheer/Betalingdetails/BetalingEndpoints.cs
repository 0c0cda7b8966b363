using AmaWvg.Web.Forms;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace AmaWvg.MijnUitbetalingen.Beheer.Betalingdetails;

internal static class BetalingEndpoints
{
    public static void Map(IEndpointRouteBuilder group) => group.MapGet(BeheerUrls.BetalingRoute, Get);

    private static async Task<IResult> Get(Guid id, string? pagina, BetalingQuery query, CancellationToken cancellationToken) =>
        await query.RunAsync(id, QueryPage.Number(pagina), cancellationToken) is { } view
            ? BetalingPage.Create(view)
            : Results.NotFound();
}
