using System.Security.Claims;
using AmaWvg.Kernel.Contracts.Toegang;
using AmaWvg.Web.Forms;
using AmaWvg.Web.Requests;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace AmaWvg.MijnUitbetalingen.Beheer.Overzicht;

internal static class BeheerOverzichtEndpoints
{
    public static void Map(IEndpointRouteBuilder group)
    {
        group.MapGet(BeheerUrls.Overzicht, Get);
        group.MapPost(BeheerUrls.Overzicht, Post).RequireAuthorization(Policies.FinancieelBeheerder);
    }

    private static async Task<IResult> Get(string? pagina, string? gedaan, ClaimsPrincipal user, BeheerOverzichtQuery query, CancellationToken cancellationToken)
    {
        var view = await query.RunAsync(QueryPage.Number(pagina), Guid.TryParse(gedaan, out var regel) ? regel : null, cancellationToken);
        return BeheerOverzichtPage.Create(view with { IsFinancieelBeheerder = user.IsInRole(Rollen.FinancieelBeheerder) });
    }

    private static async Task<IResult> Post(HttpContext context, VoorstelHandler handler, CancellationToken cancellationToken) =>
        Redirects.SeeOther(await handler.HandleAsync(FormText.Read(await context.Request.ReadFormAsync(cancellationToken), "maand"), cancellationToken));
}
