using System.Globalization;
using System.Security.Claims;
using AmaWvg.Kernel.Contracts.Toegang;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace AmaWvg.MijnBerichten.Beheer.Bekijken;

internal static class BekijkenEndpoints
{
    public static void Map(IEndpointRouteBuilder group) => group.MapGet(MijnBerichtenUrls.VerzendingRoute, Get);

    private static async Task<IResult> Get(Guid id, string? pagina, string? gedaan, ClaimsPrincipal user, BekijkenQuery query, CancellationToken cancellationToken) =>
        await query.RunAsync(id, int.TryParse(pagina, NumberStyles.None, CultureInfo.InvariantCulture, out var nummer) ? nummer : 1, Guid.TryParse(gedaan, out var regel) ? regel : null, cancellationToken) switch
        {
            { Verstuurd: null } concept => ConceptPage.Create(concept with { MagSchrijven = user.IsInRole(Rollen.Dossierbehandelaar) || user.IsInRole(Rollen.Beslisser) }),
            { } verstuurd => VerslagPage.Create(verstuurd),
            null => Results.NotFound(),
        };
}
