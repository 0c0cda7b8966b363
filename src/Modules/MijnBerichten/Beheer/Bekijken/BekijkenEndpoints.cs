using System.Security.Claims;
using AmaWvg.Kernel.Contracts.Toegang;
using AmaWvg.Web.Components;
using AmaWvg.Web.Forms;
using AmaWvg.Web.Requests;
using Htmx;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace AmaWvg.MijnBerichten.Beheer.Bekijken;

internal static class BekijkenEndpoints
{
    public static void Map(IEndpointRouteBuilder group) => group.MapGet(MijnBerichtenUrls.VerzendingRoute, Get);

    private static async Task<IResult> Get(
        Guid id, string? pagina, string? gedaan, HttpContext context, ClaimsPrincipal user, BekijkenQuery query, CancellationToken cancellationToken)
    {
        context.Response.Htmx(h => h.WithVary());
        var view = await query.RunAsync(id, QueryPage.Number(pagina), Guid.TryParse(gedaan, out var regel) ? regel : null, cancellationToken);
        return view switch
        {
            { Verstuurd: not null, IsBezig: true } bezig when context.Request.IsHtmx() => Verversing.Create(bezig.Voortgang),
            { } when context.Request.IsHtmx() => Redirects.GoTo(context, MijnBerichtenUrls.Verzending(id)),
            { Verstuurd: null } concept => ConceptPage.Create(concept with { MagSchrijven = user.IsInRole(Rollen.Dossierbehandelaar) || user.IsInRole(Rollen.Beslisser) }),
            { } verstuurd => VerslagPage.Create(verstuurd),
            null => Results.NotFound(),
        };
    }
}
