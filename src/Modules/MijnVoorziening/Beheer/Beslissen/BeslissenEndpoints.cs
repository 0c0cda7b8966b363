using AmaWvg.Kernel.Contracts.Toegang;
using AmaWvg.MijnVoorziening.Erkenningsaanvragen;
using AmaWvg.Web.Requests;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using RazorSlices;

namespace AmaWvg.MijnVoorziening.Beheer.Beslissen;

/// <summary>The decisions that ask nothing but a reason.</summary>
internal static class BeslissenEndpoints
{
    public static void Map(IEndpointRouteBuilder group)
    {
        Map(group, BeheerUrls.OntvankelijkRoute, AanvraagActie.Ontvankelijk, Policies.Behandelaar);
        Map(group, BeheerUrls.OnontvankelijkRoute, AanvraagActie.Onontvankelijk, Policies.Behandelaar);
        Map(group, BeheerUrls.WeigerenRoute, AanvraagActie.Weigeren, Policies.Beslisser);
    }

    private static void Map(IEndpointRouteBuilder group, string route, AanvraagActie actie, string policy)
    {
        var beslissing = Beslissing.Alle.Single(b => b.Actie == actie);
        group.MapGet(route, (Guid id, MijnVoorzieningBeheerDb db, CancellationToken cancellationToken) => Get(id, beslissing, db, cancellationToken))
            .RequireAuthorization(policy);
        group.MapPost(route, (Guid id, HttpContext context, MijnVoorzieningBeheerDb db, BeslissenHandler handler, CancellationToken cancellationToken) =>
            Post(id, beslissing, context, db, handler, cancellationToken)).RequireAuthorization(policy);
    }

    private static async Task<IResult> Get(Guid id, Beslissing beslissing, MijnVoorzieningBeheerDb db, CancellationToken cancellationToken) =>
        await db.IngediendeAanvraagAsync(id, cancellationToken) switch
        {
            null => Results.NotFound(),
            var aanvraag when aanvraag.Kan(beslissing.Actie) =>
                BeslissenPage.Create(await ViewAsync(db, aanvraag, beslissing, new("", aanvraag.Versie), cancellationToken)),
            _ => Results.Redirect(BeheerUrls.Dossier(id)),
        };

    private static async Task<IResult> Post(
        Guid id, Beslissing beslissing, HttpContext context, MijnVoorzieningBeheerDb db, BeslissenHandler handler, CancellationToken cancellationToken)
    {
        if (await db.IngediendeAanvraagAsync(id, cancellationToken) is not { } aanvraag)
            return Results.NotFound();
        var form = BeslissenForm.Van(await context.Request.ReadFormAsync(cancellationToken));
        if (form.Controleer(Aanvraagverloop.VraagtReden(beslissing.Actie)) is { Any: true } errors)
            return Results.RazorSlice(
                BeslissenPage.Create(await ViewAsync(db, aanvraag, beslissing, form, cancellationToken) with { Errors = errors }), StatusCodes.Status422UnprocessableEntity);

        var wijziging = await handler.HandleAsync(aanvraag, beslissing, form.Reden, form.Versie, cancellationToken);
        if (wijziging.Url is { } url)
            return Redirects.SeeOther(url);
        var nu = (await db.IngediendeAanvraagAsync(id, cancellationToken))!;
        var view = await ViewAsync(db, nu, beslissing, form with { Versie = nu.Versie }, cancellationToken) with { Botsing = wijziging.Botsing };
        return Results.RazorSlice(BeslissenPage.Create(view), StatusCodes.Status409Conflict);
    }

    private static async Task<BeslissenView> ViewAsync(
        MijnVoorzieningBeheerDb db, Erkenningsaanvraag aanvraag, Beslissing beslissing, BeslissenForm form, CancellationToken cancellationToken)
    {
        var naam = await db.Voorzieningen.Where(v => v.Hco == aanvraag.Hco).Select(v => v.Naam).SingleAsync(cancellationToken);
        return new(aanvraag.Id, naam, beslissing.Knop, beslissing.Uitleg, BeheerUrls.Actie(aanvraag.Id, beslissing.Pad), Aanvraagverloop.VraagtReden(beslissing.Actie), form);
    }
}
