using AmaWvg.Web.Lists;
using Htmx;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace AmaWvg.MijnVoorziening.Voorzieningenbeheer.Zoeken;

internal static class ZoekenEndpoints
{
    public static void Map(IEndpointRouteBuilder group) =>
        group.MapList(VoorzieningenUrls.Lijst, query => ZoekenFilter.Van(query).Url(1), Get);

    private static async Task<IResult> Get(HttpContext context, ZoekenQuery query, CancellationToken cancellationToken)
    {
        var filter = ZoekenFilter.Van(context.Request.Query);
        filter = filter with { Onbegrepen = [.. filter.Onbegrepen, .. context.InszNotice()] };
        context.Response.Htmx(h => h.WithVary());
        var view = await query.RunAsync(filter, cancellationToken);
        if (!context.Request.IsHtmx())
            return ZoekenPage.Create(view);
        context.ShowAddress(filter.Url(filter.Pagina));
        return context.Request.AsksFor(VoorzieningenUrls.Lijst.Whole) ? ZoekenLijst.Create(view) : ZoekenResultFragment.Create(view);
    }
}
