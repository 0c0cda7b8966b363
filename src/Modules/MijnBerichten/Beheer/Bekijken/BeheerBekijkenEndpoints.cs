using System.Security.Claims;
using AmaWvg.MijnBerichten.Beheer.Bekijken;
using AmaWvg.Web.Components;

namespace AmaWvg.MijnBerichten;

internal static class BeheerBekijkenEndpoints
{
    public static void Map(IEndpointRouteBuilder group) => group.MapGet(MijnBerichtenUrls.VerzendingRoute, Get);

    private static async Task<IResult> Get(
        Guid id, string? pagina, string? gedaan, HttpContext context, ClaimsPrincipal user, BeheerBekijkenQuery query, CancellationToken cancellationToken)
    {
        context.Response.Htmx(h => h.WithVary());
        var view = await query.RunAsync(id, QueryPage.Number(pagina), Guid.TryParse(gedaan, out var regel) ? regel : null, cancellationToken);
        return view switch
        {
            { Verstuurd: not null, IsBezig: true } bezig when context.Request.IsHtmx() => Verversing.Create(bezig.Voortgang),
            { } when context.Request.IsHtmx() => Redirects.GoTo(context, MijnBerichtenUrls.Verzending(id)),
            { Verstuurd: null } concept => BeheerConceptPage.Create(concept with { MagSchrijven = user.IsInRole(Rollen.Dossierbehandelaar) || user.IsInRole(Rollen.Beslisser) }),
            { } verstuurd => BeheerVerslagPage.Create(verstuurd),
            null => Results.NotFound(),
        };
    }
}
