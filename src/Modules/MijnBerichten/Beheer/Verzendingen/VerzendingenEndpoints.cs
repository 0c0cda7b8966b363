using System.Security.Claims;
using AmaWvg.Kernel.Contracts.Toegang;
using AmaWvg.Web.Forms;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace AmaWvg.MijnBerichten.Beheer.Verzendingen;

internal static class VerzendingenEndpoints
{
    public static void Map(IEndpointRouteBuilder group) => group.MapGet(MijnBerichtenUrls.Beheer, Get);

    private static async Task<IResult> Get(string? pagina, string? gedaan, ClaimsPrincipal user, VerzendingenQuery query, CancellationToken cancellationToken)
    {
        var view = await query.RunAsync(QueryPage.Number(pagina), Guid.TryParse(gedaan, out var regel) ? regel : null, cancellationToken);
        return VerzendingenPage.Create(view with { MagSchrijven = user.IsInRole(Rollen.Dossierbehandelaar) || user.IsInRole(Rollen.Beslisser) });
    }
}
