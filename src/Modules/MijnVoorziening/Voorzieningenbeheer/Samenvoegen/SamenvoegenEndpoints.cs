using AmaWvg.Kernel.Contracts.Toegang;
using AmaWvg.Kernel.Toegangslog;
using AmaWvg.Web.Forms;
using AmaWvg.Web.Requests;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace AmaWvg.MijnVoorziening.Voorzieningenbeheer.Samenvoegen;

/// <summary>Merger or absorption: what, with whom and when; then what follows from it, and the reason.</summary>
internal static class SamenvoegenEndpoints
{
    public static void Map(IEndpointRouteBuilder group)
    {
        group.MapGet(VoorzieningenUrls.SamengaanRoute, Get).RequireAuthorization(Policies.Behandelaar);
        group.MapPost(VoorzieningenUrls.SamengaanRoute, Post).RequireAuthorization(Policies.Behandelaar);
    }

    private static async Task<IResult> Get(Guid id, HttpContext context, HersteldFormulier hersteld, SamenvoegenHandler handler, Toegangslogboek toegangslog, CancellationToken cancellationToken)
    {
        if (await handler.VindAsync(id, cancellationToken) is not { } van)
            return Results.NotFound();
        var form = hersteld.Lees(SamenvoegenForm.Van) ?? SamenvoegenForm.Van(context.Request.Query);
        if ((form.IsLeeg && !context.Request.Query.ContainsKey("datum")) || context.Request.Query.ContainsKey(VoorzieningenUrls.Aanpassen))
            return SamenvoegenPage.Create(new(id, van.Naam, form, FormErrors.None));
        var (samenvoeging, errors) = await handler.ControleerAsync(van, form, cancellationToken);
        return samenvoeging is null
            ? SamenvoegenPage.Create(new(id, van.Naam, form, errors))
            : BevestigPage.Create(await ViewAsync(samenvoeging, form with { Versie = van.Versie, VersieNaar = samenvoeging.Naar.Versie }, handler, toegangslog, cancellationToken));
    }

    private static async Task<IResult> Post(Guid id, HttpContext context, SamenvoegenHandler handler, Toegangslogboek toegangslog, CancellationToken cancellationToken)
    {
        if (await handler.VindAsync(id, cancellationToken) is not { } van)
            return Results.NotFound();
        var velden = await context.Request.ReadFormAsync(cancellationToken);
        var form = SamenvoegenForm.Van(velden);
        var (samenvoeging, errors) = await handler.ControleerAsync(van, form, cancellationToken);
        if (samenvoeging is null)
            return Results.RazorSlice(SamenvoegenPage.Create(new(id, van.Naam, form, errors)), StatusCodes.Status422UnprocessableEntity);
        if (velden.ContainsKey(SamenvoegenForm.BeginVeld))
            return Redirects.SeeOther(VoorzieningenUrls.Samengaan(id, form));
        if (form.ControleerReden() is { Any: true } redenErrors)
        {
            var view = await ViewAsync(samenvoeging, form, handler, toegangslog, cancellationToken);
            return Results.RazorSlice(BevestigPage.Create(view with { Errors = redenErrors }), StatusCodes.Status422UnprocessableEntity);
        }

        var wijziging = await handler.HandleAsync(samenvoeging, form, cancellationToken);
        if (wijziging.Url is { } url)
            return Redirects.SeeOther(url);
        // The second official sees what the first did, and what would follow now.
        van = (await handler.VindAsync(id, cancellationToken))!;
        var (nu, errorsNu) = await handler.ControleerAsync(van, form, cancellationToken);
        return nu is null
            ? Results.RazorSlice(SamenvoegenPage.Create(new(id, van.Naam, form, errorsNu)), StatusCodes.Status409Conflict)
            : Results.RazorSlice(
                BevestigPage.Create(await ViewAsync(nu, form with { Versie = van.Versie, VersieNaar = nu.Naar.Versie }, handler, toegangslog, cancellationToken) with { Botsing = wijziging.Botsing }),
                StatusCodes.Status409Conflict);
    }

    private static async Task<BevestigView> ViewAsync(
        Samenvoeging samenvoeging, SamenvoegenForm form, SamenvoegenHandler handler, Toegangslogboek toegangslog, CancellationToken cancellationToken)
    {
        var voorbeeld = await handler.BekijkAsync(samenvoeging, cancellationToken);
        await toegangslog.NoteerLijstBijAsync(samenvoeging.Van.Hco, "fusie of overname voorbereiden", voorbeeld.Getoond, cancellationToken);
        return BevestigView.Maak(samenvoeging, voorbeeld, form);
    }
}
