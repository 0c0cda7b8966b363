using AmaWvg.Web.Lists;
using Htmx;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace AmaWvg.MijnUitbetalingen.Overzicht;

internal static class OverzichtEndpoints
{
    public static void Map(IEndpointRouteBuilder group) => group.MapGet(UitbetalingenUrls.Overzicht, Get);

    private static async Task<IResult> Get(HttpContext context, OverzichtQuery query, CancellationToken cancellationToken)
    {
        var filter = OverzichtFilter.Van(context.Request.Query);
        context.Response.Htmx(h => h.WithVary());
        if (!context.Request.IsHtmx())
            return OverzichtPage.Create(await query.PaginaAsync(filter, cancellationToken));

        var overzicht = await query.RunAsync(filter, cancellationToken);
        // The form sends its empty fields too; the address bar gets the short form.
        context.ShowAddress(filter.Url(UitbetalingenUrls.Overzicht, overzicht.Pagina));
        return context.Request.AsksFor(UitbetalingenUrls.Lijst.Whole)
            ? OverzichtLijst.Create(new(overzicht, await query.JarenAsync(cancellationToken)))
            : OverzichtFragment.Create(overzicht);
    }
}
