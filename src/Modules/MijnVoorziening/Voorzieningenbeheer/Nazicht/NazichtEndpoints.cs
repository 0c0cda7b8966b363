using AmaWvg.Kernel.Contracts.Toegang;
using AmaWvg.Web.Forms;
using AmaWvg.Web.Layout;
using AmaWvg.Web.Lists;
using AmaWvg.Web.Requests;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace AmaWvg.MijnVoorziening.Voorzieningenbeheer.Nazicht;

internal static class NazichtEndpoints
{
    public static void Map(IEndpointRouteBuilder group)
    {
        group.MapGet(VoorzieningenUrls.NazichtRoute, Get).RequireAuthorization(Policies.Behandelaar);
        group.MapPost(VoorzieningenUrls.NazichtRoute, Post).RequireAuthorization(Policies.Behandelaar);
    }

    private static async Task<IResult> Get(Guid id, HttpContext context, HersteldFormulier hersteld, NazichtQuery query, CancellationToken cancellationToken)
    {
        if (await query.VindAsync(id, cancellationToken) is not { } rekening)
            return Results.NotFound();
        var view = await query.ToonAsync(rekening, cancellationToken);
        return await query.WachtAsync(id, cancellationToken)
            ? NazichtPage.Create(view with { Form = hersteld.Lees(NazichtForm.Van) ?? NazichtForm.Leeg })
            : Results.Redirect(context.Keep(PortaalUrls.BeheerVoorziening(view.Voorziening)));
    }

    private static async Task<IResult> Post(Guid id, HttpContext context, NazichtQuery query, NazichtHandler handler, CancellationToken cancellationToken)
    {
        if (await query.VindAsync(id, cancellationToken) is not { } rekening)
            return Results.NotFound();
        var form = NazichtForm.Van(await context.Request.ReadFormAsync(cancellationToken));
        var view = await query.ToonAsync(rekening, cancellationToken) with { Form = form };
        if (form.Controleer() is { Any: true } errors)
            return Results.RazorSlice(NazichtPage.Create(view with { Errors = errors }), StatusCodes.Status422UnprocessableEntity);
        var wijziging = await query.WachtAsync(id, cancellationToken)
            ? await handler.HandleAsync(rekening, form, cancellationToken)
            : await handler.AlBeslistAsync(view.Voorziening, cancellationToken);
        return wijziging.Url is { } url
            ? Redirects.SeeOther(url)
            : Results.RazorSlice(NazichtPage.Create(view with { Botsing = wijziging.Botsing! with { IsKlaar = true } }), StatusCodes.Status409Conflict);
    }
}
