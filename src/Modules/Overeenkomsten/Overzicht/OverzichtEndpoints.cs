using Htmx;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace AmaWvg.Overeenkomsten.Overzicht;

internal static class OverzichtEndpoints
{
    public static void Map(IEndpointRouteBuilder group) => group.MapGet(OvereenkomstenUrls.Overzicht, Get);

    private static async Task<IResult> Get(HttpContext context, OverzichtQuery query, CancellationToken cancellationToken)
    {
        var filter = OverzichtFilter.Van(context.Request.Query);
        var overzicht = await query.RunAsync(filter, cancellationToken);
        context.Response.Htmx(h => h.WithVary());
        return context.Request.IsHtmx() ? OverzichtResultFragment.Create(overzicht) : OverzichtPage.Create(overzicht);
    }
}
