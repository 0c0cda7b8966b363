using AmaWvg.MijnBerichten.Lezen;

namespace AmaWvg.MijnBerichten;

internal static class LezenEndpoints
{
    public static void Map(IEndpointRouteBuilder group)
    {
        group.MapGet(MijnBerichtenUrls.BerichtRoute, Get);
        group.MapGet(MijnBerichtenUrls.BijlageRoute, Bijlage).MetDownload();
    }

    private static async Task<IResult> Get(Guid id, LezenQuery query, CancellationToken cancellationToken) =>
        await query.RunAsync(id, cancellationToken) is { } bericht ? LezenPage.Create(bericht) : Results.NotFound();

    private static async Task<IResult> Bijlage(Guid id, Documenten documenten, IHuidigeSessie sessie, HttpResponse response, CancellationToken cancellationToken) =>
        await Verzendinhoud.VanBerichtAsync(documenten, id, sessie.Hco!, cancellationToken) is { } bestand
            ? response.Download(bestand.Naam, bestand.Mediatype, bestand.Inhoud)
            : Results.NotFound();
}
