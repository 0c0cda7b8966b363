using AmaWvg.Kernel.Contracts.MijnVoorziening;
using AmaWvg.Kernel.Types;
using AmaWvg.Overeenkomsten.Termijnen;
using AmaWvg.Overeenkomsten.Zoeken;
using AmaWvg.Web.Lists;
using AmaWvg.Web.Requests;
using Htmx;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace AmaWvg.Overeenkomsten.Overzicht;

internal static class OverzichtEndpoints
{
    public static void Map(IEndpointRouteBuilder group) =>
        group.MapList(OvereenkomstenUrls.Lijst, query => OverzichtFilter.Van(query).Url(OvereenkomstenUrls.Overzicht), Get).VindtPersonen();

    private static async Task<IResult> Get(
        HttpContext context, OverzichtQuery query, ZoekInszQuery zoekInsz, IErkenningen erkenningen, TermijnenQuery termijnen, TimeProvider clock, CancellationToken cancellationToken)
    {
        var filter = OverzichtFilter.Van(context.Request.Query).Met(context.MistypedInsz());
        context.Response.Htmx(h => h.WithVary());
        if (context.TypedInsz() is { } insz && !context.Request.IsTyping())
            return Redirects.GoTo(context, ListPlace.From(OvereenkomstenUrls.NaZoeken(await zoekInsz.RunAsync(insz, cancellationToken)), filter.Url(OvereenkomstenUrls.Overzicht)));

        filter = filter.Voor(context, OverzichtQuery.Controleer);
        var overzicht = await query.RunAsync(filter, cancellationToken);
        if (filter.MoetNaarPagina(context.Request, overzicht.Errors))
            return Redirects.GoTo(context, filter.Url(OvereenkomstenUrls.Overzicht));
        if (context.Request.IsHtmx())
            filter.ToonAdres(context, OvereenkomstenUrls.Overzicht);
        if (context.Request.AsksForPage())
        {
            var erkend = await erkenningen.VanEigenVoorzieningAsync(cancellationToken);
            return OverzichtPage.Create(new(overzicht, erkend.Any(periode => periode.Omvat(clock.Vandaag())), await termijnen.EigenAsync(erkend, cancellationToken)));
        }

        return context.Request.AsksFor(OvereenkomstenUrls.Lijst.Whole) ? OverzichtLijst.Create(overzicht) : OverzichtResultFragment.Create(overzicht);
    }
}
