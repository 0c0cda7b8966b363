using AmaWvg.Kernel.Types;
using AmaWvg.Web.Components;
using AmaWvg.Web.Forms;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace AmaWvg.MijnBerichten.Beheer.Ontvangen;

internal static class OntvangenEndpoints
{
    public static void Map(IEndpointRouteBuilder group)
    {
        group.MapGet(MijnBerichtenUrls.Ontvangen, Lijst);
        group.MapGet(MijnBerichtenUrls.OntvangenRoute, Bericht);
    }

    private static async Task<IResult> Lijst(string? voorziening, string? pagina, OntvangenQuery query, CancellationToken cancellationToken) => OntvangenPage.Create(await query.RunAsync(
        HcoNummer.TryParse(voorziening, out var hco) ? hco : null,
        QueryPage.Number(pagina),
        cancellationToken) with
    {
        Onbegrepen = FilterNoticeModel.Unless(hco is not null, "Voorziening", QueryText.Clean(voorziening ?? "")),
    });

    private static async Task<IResult> Bericht(Guid id, OntvangenQuery query, CancellationToken cancellationToken) =>
        await query.BerichtAsync(id, cancellationToken) is { } bericht ? OntvangenBerichtPage.Create(bericht) : Results.NotFound();
}
