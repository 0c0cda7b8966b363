using Htmx;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace AmaWvg.Web;

/// <summary>Maps a list in which people type.</summary>
public static class ListEndpoints
{
    /// <summary>
    /// The list at its address, and what its form posts: the form is a POST, so that what is typed stands in no address before it was
    /// looked at. Without script it leads on to the address of the list; a national number never gets there, and one that was mistyped is said.
    /// </summary>
    /// <param name="group">Where to map it.</param>
    /// <param name="list">The list.</param>
    /// <param name="address">The address of the list as these fields ask for it: equal screens have equal addresses.</param>
    /// <param name="get">Answers with the page, or for htmx with a part of it.</param>
    public static IEndpointConventionBuilder MapList(this IEndpointRouteBuilder group, ListPage list, Func<IQueryCollection, string> address, Delegate get)
    {
        group.MapPost(list.Path, get).VraagtAlleen().AddEndpointFilter(async (invocation, next) =>
        {
            var context = invocation.HttpContext;
            var form = await context.Request.ReadFormAsync(context.RequestAborted);
            context.TakeFilter(list.Fields, form);
            return context.Request.IsHtmx() || context.TookInsz() ? await next(invocation) : Redirects.SeeOther(address(context.Request.Query));
        });
        return group.MapGet(list.Path, get);
    }

    /// <summary>Makes what a form with filters sent the query of this request, without a national number.</summary>
    /// <param name="context">The request.</param>
    /// <param name="fields">The fields of the filter.</param>
    /// <param name="form">What was sent.</param>
    public static void TakeFilter(this HttpContext context, IReadOnlyList<string> fields, IFormCollection form) => context.Request.QueryString = QueryString.Create(context
        .TakeInsz(fields.Select(field => KeyValuePair.Create(field, form[field])))
        .Select(field => KeyValuePair.Create(field.Key, (string?)QueryText.Clean(field.Value)))
        .Where(field => field.Value is not ""));

    /// <summary>What a list that does not look people up says of a number that was typed; nothing when there was none.</summary>
    public static IReadOnlyList<string> InszNotice(this HttpContext context) =>
        !context.TookInsz() ? [] : ["Een INSZ-nummer telt hier niet mee. Zoek een deelnemer bij Overeenkomsten."];
}
