using AmaWvg.Web.Lists;
using Htmx;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace AmaWvg.MijnVoorziening.Beheer.Dossiers;

internal static class DossiersEndpoints
{
    public static void Map(IEndpointRouteBuilder group) => group.MapGet(BeheerUrls.Dossiers, Get);

    private static async Task<IResult> Get(HttpContext context, DossiersQuery query, CancellationToken cancellationToken)
    {
        var filter = DossiersFilter.Van(context.Request.Query);
        var view = await query.RunAsync(filter, cancellationToken);
        context.Response.Htmx(h => h.WithVary());
        if (!context.Request.IsHtmx())
            return DossiersPage.Create(view);
        // The form sends its empty fields too; the address bar gets the short form.
        context.ShowAddress(view.Filter.Url);
        return context.Request.AsksFor(BeheerUrls.Lijst.Whole) ? DossiersLijst.Create(view) : DossiersFragment.Create(view);
    }
}
