using AmaWvg.Web.Lists;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace AmaWvg.Overeenkomsten.Details;

internal static class DetailsEndpoints
{
    public static void Map(IEndpointRouteBuilder group) => group.MapGet(OvereenkomstenUrls.DeelnemerRoute, Get);

    private static async Task<IResult> Get(HttpContext context, Guid id, string? gedaan, DetailsQuery query, CancellationToken cancellationToken) =>
        await query.RunAsync(id, Guid.TryParse(gedaan, out var regel) ? regel : null, cancellationToken) switch
        {
            null => Results.NotFound(),
            // The participant was joined with another one: old links lead there.
            { Id: var nu } when nu != id => Results.Redirect(context.Keep(OvereenkomstenUrls.Deelnemer(nu))),
            var view => DetailsPage.Create(view),
        };
}
