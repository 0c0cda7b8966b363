using System.Security.Claims;
using AmaWvg.Kernel.Contracts.Toegang;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace AmaWvg.MijnVoorziening.Voorzieningenbeheer.Bekijken;

internal static class BekijkenEndpoints
{
    public static void Map(IEndpointRouteBuilder group) => group.MapGet(VoorzieningenUrls.VoorzieningRoute, Get);

    private static async Task<IResult> Get(Guid id, string? gedaan, string? pagina, ClaimsPrincipal user, BekijkenQuery query, CancellationToken cancellationToken) =>
        await query.RunAsync(id, Guid.TryParse(gedaan, out var regel) ? regel : null, pagina, cancellationToken) is { } view
            ? BekijkenPage.Create(view with { MagSamenvoegen = Rollen.Corrigeert.Any(user.IsInRole) })
            : Results.NotFound();
}
