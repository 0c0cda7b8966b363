using AmaWvg.Kernel.Contracts.Toegang;
using AmaWvg.Web.Forms;
using AmaWvg.Web.Layout;
using AmaWvg.Web.Requests;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace AmaWvg.Toegang.Sessies;

/// <summary>What a page asks about the session it stands in.</summary>
internal static class SessieEndpoints
{
    public static void Map(IEndpointRouteBuilder endpoints)
    {
        var group = endpoints.MapGroup("").RequireAuthorization(Policies.Aangemeld);
        group.MapGet(PortaalUrls.Sessie, Get);
        // Any request of a person keeps the session alive: this one does nothing else.
        group.MapPost(PortaalUrls.Sessie, Post).VraagtAlleen();
    }

    [Achtergrondverzoek]
    private static IResult Get(IHuidigeSessie sessie, TimeProvider clock) => Results.Json(Sessiestaat.Van(sessie.Einde!, clock));

    // The key that came with the request was made for this person and this organisation, so the next one may be theirs too. It may have been used:
    // a page from the browser's memory has one key in all its forms.
    private static IResult Post(HttpContext context, IHuidigeSessie sessie, TimeProvider clock) =>
        Results.Json(Sessiestaat.Van(sessie.Einde!, clock) with { Sleutel = Pagina.Tokens(context).Single(field => field.Key == FormKeys.KeyField).Value });
}
