using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace AmaWvg.MijnBerichten.Lezen;

internal static class LezenEndpoints
{
    public static void Map(IEndpointRouteBuilder group) => group.MapGet(MijnBerichtenUrls.BerichtRoute, Get);

    private static async Task<IResult> Get(Guid id, LezenQuery query, CancellationToken cancellationToken) =>
        await query.RunAsync(id, cancellationToken) is { } bericht ? LezenPage.Create(bericht) : Results.NotFound();
}
