using System.Security.Claims;
using AmaWvg.Kernel.Contracts.Toegang;
using AmaWvg.MijnUitbetalingen.Documenten;
using AmaWvg.Web.Components;
using AmaWvg.Web.Forms;
using AmaWvg.Web.Lists;
using AmaWvg.Web.Requests;
using Htmx;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;

namespace AmaWvg.MijnUitbetalingen.Beheer.Rundetails;

internal static class RunEndpoints
{
    public static void Map(IEndpointRouteBuilder group) => group.MapGet(BeheerUrls.RunRoute, Get);

    private static async Task<IResult> Get(
        Guid id, string? pagina, string? gedaan, HttpContext context, ClaimsPrincipal user, RunQuery query, IOptions<UitbetalingOptions> options, CancellationToken cancellationToken)
    {
        context.Response.Htmx(h => h.WithVary());
        if (context.Request.IsHtmx() && !context.Request.AsksFor(BeheerUrls.Betalingen(id).Results))
            return await query.BezigAsync(id, cancellationToken) is { } bezig ? Verversing.Create(bezig) : Redirects.GoTo(context, BeheerUrls.Run(id));

        var view = await query.RunAsync(id, QueryPage.Number(pagina), Guid.TryParse(gedaan, out var regel) ? regel : null, cancellationToken);
        return view is null ? Results.NotFound() : RunPage.Create(view with
        {
            MagOpnieuw = (view.Fout is not null || (view.Overgeslagen.Count > 0 && view.Status is RunStatus.Voorgesteld)) && user.IsInRole(Rollen.FinancieelBeheerder),
            MagGoedkeuren = view.MagGoedkeuren && user.IsInRole(Rollen.Goedkeurder),
            MagBoeken = view.MagBoeken && user.IsInRole(Rollen.FinancieelBeheerder),
            Uitvoering = options.Value.Iban is null ? null : view.Uitvoering,
            HeeftBetaalbestand = view.HeeftBetaalbestand && options.Value.Iban is not null && user.IsInRole(Rollen.FinancieelBeheerder),
        });
    }
}
