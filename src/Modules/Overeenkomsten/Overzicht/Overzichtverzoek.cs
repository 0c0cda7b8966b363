using AmaWvg.Web.Forms;
using AmaWvg.Web.Lists;
using AmaWvg.Web.Requests;
using Htmx;
using Microsoft.AspNetCore.Http;

namespace AmaWvg.Overeenkomsten.Overzicht;

/// <summary>How a request for a list of agreements is answered, of one organisation and over all of them.</summary>
internal static class Overzichtverzoek
{
    /// <summary>What counts of the filter: half a date not yet, nor a number that was mistyped, as no address can lead to the page with that.</summary>
    public static OverzichtFilter Voor(this OverzichtFilter filter, HttpContext context, Func<OverzichtFilter, FormErrors> controleer) =>
        context.Request.IsTyping() || (context.Request.IsHtmx() && filter.IsMistypt)
            ? (context.Request.AsksForPage() ? filter : filter.Zonder(controleer(filter))).Met(context.TypedInsz())
            : filter;

    /// <summary>Whether the browser must go on to the page: the fields stand outside the fragment, so only the whole page can show an error at one.</summary>
    public static bool MoetNaarPagina(this OverzichtFilter filter, HttpRequest request, FormErrors errors) =>
        errors.Any && request.IsHtmx() && !request.IsTyping() && !filter.IsMistypt;
}
