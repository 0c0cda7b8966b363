using AmaWvg.Web.Lists;
using AmaWvg.Web.Requests;
using Htmx;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace AmaWvg.MijnBerichten.Overzicht;

internal static class BerichtenEndpoints
{
    public static void Map(IEndpointRouteBuilder group) => group.MapList(MijnBerichtenUrls.Lijst, query => BerichtenFilter.Lees(query).Url(), Get);

    private static async Task<IResult> Get(HttpContext context, BerichtenQuery query, CancellationToken cancellationToken)
    {
        var filter = BerichtenFilter.Lees(context.Request.Query).Met(context.InszNotice());
        if (context.Request.IsTyping() && !context.Request.AsksForPage())
            filter = filter.Zonder(filter.Controleer());
        context.Response.Htmx(h => h.WithVary());
        var overzicht = await query.RunAsync(filter, cancellationToken);
        // The fields stand outside the fragment: only the whole page can show an error at one.
        if (overzicht.Errors.Any && context.Request.IsHtmx() && !context.Request.IsTyping())
            return Redirects.GoTo(context, filter.Url());
        if (context.Request.IsHtmx())
            context.ShowAddress(filter.Url());
        if (context.Request.AsksForPage())
            return BerichtenPage.Create(overzicht);
        return context.Request.AsksFor(MijnBerichtenUrls.Lijst.Whole) ? BerichtenLijst.Create(overzicht) : BerichtenFragment.Create(overzicht);
    }
}
