using System.Security.Claims;
using AmaWvg.Toegang.Aanmeldingen;
using Microsoft.AspNetCore.Http.Features;

namespace AmaWvg.Toegang;

/// <summary>Who is signed in now, for staff of the department; some of them may end a session.</summary>
internal static class BeheerAanmeldingenEndpoints
{
    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet(ToegangUrls.BeheerAanmeldingen, Get).RequireAuthorization(Policies.Departement);
        endpoints.MapPost(ToegangUrls.BeheerAanmeldingen, Post).RequireAuthorization(Policies.AanmeldingenBeeindigen);
    }

    private static async Task<IResult> Get(
        string? pagina, string? beeindigd, HttpContext context, ClaimsPrincipal user, AanmeldingenQuery query, CancellationToken cancellationToken)
    {
        var deze = context.Features.GetRequiredFeature<BekendeSessie>();
        var view = await query.RunAsync(null, QueryPage.Number(pagina), deze, cancellationToken);
        return BeheerAanmeldingenPage.Create(view with
        {
            BeeindigUrl = Rollen.BeeindigtAanmeldingen.Any(user.IsInRole) ? ToegangUrls.BeheerAanmeldingen : null,
            IsBeeindigd = beeindigd is "ja",
        });
    }

    // Ending what has ended already changes nothing, so a form sent twice has one effect and one answer.
    private static async Task<IResult> Post(HttpRequest request, SessieEinde sessies, CancellationToken cancellationToken) =>
        await sessies.DoorDepartementAsync(await Aanmeldingsleutel.LeesAsync(request, cancellationToken), cancellationToken)
            ? Redirects.SeeOther($"{ToegangUrls.BeheerAanmeldingen}?beeindigd=ja")
            : Results.NotFound();
}
