using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace AmaWvg.MijnVoorziening.Overzicht;

internal static class OverzichtEndpoints
{
    public static void Map(IEndpointRouteBuilder group) => group.MapGet(MijnVoorzieningUrls.Overzicht, Get);

    private static async Task<IResult> Get(string? gedaan, string? pagina, OverzichtQuery query, CancellationToken cancellationToken) =>
        OverzichtPage.Create(await query.RunAsync(Guid.TryParse(gedaan, out var regel) ? regel : null, pagina, cancellationToken));
}
