using AmaWvg.Toegang.Aanmeldingen;
using Microsoft.AspNetCore.Http.Features;

namespace AmaWvg.Toegang;

/// <summary>Where the signed-in person is signed in now; one that was forgotten or is not known can be ended.</summary>
internal static class MijnAanmeldingenEndpoints
{
    public static void Map(IEndpointRouteBuilder endpoints)
    {
        var group = endpoints.MapGroup(PortaalUrls.MijnAanmeldingen).RequireAuthorization(Policies.Aangemeld);
        group.MapGet("", Get);
        group.MapPost("", Post);
    }

    private static async Task<IResult> Get(
        string? pagina, string? beeindigd, HttpContext context, IHuidigeSessie sessie, AanmeldingenQuery query, CancellationToken cancellationToken)
    {
        var deze = context.Features.GetRequiredFeature<BekendeSessie>();
        var view = await query.RunAsync(sessie.Persoon, QueryPage.Number(pagina), deze, cancellationToken);
        return MijnAanmeldingenPage.Create(view with { BeeindigUrl = PortaalUrls.MijnAanmeldingen, IsVanEenPersoon = true, IsBeeindigd = beeindigd is "ja" });
    }

    private static async Task<IResult> Post(HttpRequest request, IHuidigeSessie sessie, SessieEinde sessies, CancellationToken cancellationToken) =>
        await sessies.DoorPersoonAsync(await Aanmeldingsleutel.LeesAsync(request, cancellationToken), sessie.Persoon!, cancellationToken)
            ? Redirects.SeeOther($"{PortaalUrls.MijnAanmeldingen}?beeindigd=ja")
            : Results.NotFound();
}
