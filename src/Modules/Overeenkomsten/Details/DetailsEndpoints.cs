using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace AmaWvg.Overeenkomsten.Details;

internal static class DetailsEndpoints
{
    public static void Map(IEndpointRouteBuilder group) => group.MapGet(OvereenkomstenUrls.DeelnemerRoute, Get);

    private static async Task<IResult> Get(Guid id, string? gedaan, DetailsQuery query, CancellationToken cancellationToken) =>
        await query.RunAsync(id, Guid.TryParse(gedaan, out var regel) ? regel : null, cancellationToken) is { } view
            ? DetailsPage.Create(view)
            : Results.NotFound();
}
