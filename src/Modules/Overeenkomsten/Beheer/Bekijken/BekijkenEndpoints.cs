using System.Security.Claims;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace AmaWvg.Overeenkomsten.Beheer.Bekijken;

internal static class BekijkenEndpoints
{
    public static void Map(IEndpointRouteBuilder group) => group.MapGet(BeheerUrls.OvereenkomstRoute, Get);

    private static async Task<IResult> Get(Guid id, string? gedaan, ClaimsPrincipal user, BekijkenQuery query, CancellationToken cancellationToken) =>
        await query.RunAsync(id, Guid.TryParse(gedaan, out var regel) ? regel : null, user, cancellationToken) is { } view
            ? BekijkenPage.Create(view)
            : Results.NotFound();
}
