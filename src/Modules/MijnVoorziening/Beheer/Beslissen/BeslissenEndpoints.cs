using AmaWvg.Kernel.Contracts.Toegang;
using AmaWvg.MijnVoorziening.Beheer.Dossier;
using AmaWvg.MijnVoorziening.Erkenningsaanvragen;
using AmaWvg.Web.Forms;
using AmaWvg.Web.Requests;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

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
        var beslissing = Beslissing.Van(actie);
        group.MapGet(route, (Guid id, HersteldFormulier hersteld, MijnVoorzieningBeheerDb db, CancellationToken cancellationToken) =>
            Get(id, beslissing, hersteld, db, cancellationToken)).RequireAuthorization(policy);
        group.MapPost(route, (Guid id, HttpContext context, MijnVoorzieningBeheerDb db, BeslissenHandler handler, DossierQuery dossier, CancellationToken cancellationToken) =>
            Post(id, beslissing, context, db, handler, dossier, cancellationToken)).RequireAuthorization(policy);
    }

    private static async Task<IResult> Get(Guid id, Beslissing beslissing, HersteldFormulier hersteld, MijnVoorzieningBeheerDb db, CancellationToken cancellationToken) =>
        await db.IngediendeAanvraagAsync(id, cancellationToken) switch
        {
            null => Results.NotFound(),
            var aanvraag when aanvraag.Kan(beslissing.Actie) => BeslissenPage.Create(
                new(id, await db.NaamVanAsync(aanvraag.Hco, cancellationToken), beslissing, hersteld.Lees(BeslissenForm.Van) ?? new("", aanvraag.Versie), FormErrors.None)),
            _ => Results.Redirect(BeheerUrls.Dossier(id)),
        };

    private static async Task<IResult> Post(
        Guid id, Beslissing beslissing, HttpContext context, MijnVoorzieningBeheerDb db, BeslissenHandler handler, DossierQuery dossier, CancellationToken cancellationToken)
    {
        if (await db.IngediendeAanvraagAsync(id, cancellationToken) is not { } aanvraag)
            return Results.NotFound();
        var form = BeslissenForm.Van(await context.Request.ReadFormAsync(cancellationToken));
        if (aanvraag.Kan(beslissing.Actie) && form.Controleer(beslissing.VraagtReden) is { Any: true } errors)
            return Results.RazorSlice(
                BeslissenPage.Create(new(id, await db.NaamVanAsync(aanvraag.Hco, cancellationToken), beslissing, form, errors)), StatusCodes.Status422UnprocessableEntity);
        return await handler.HandleAsync(aanvraag, beslissing, new(form.Reden, form.Versie), cancellationToken) is { } url
            ? Redirects.SeeOther(url)
            : await DossierEndpoints.GewijzigdAsync(id, form.Reden, context.User, dossier, cancellationToken);
    }
}
