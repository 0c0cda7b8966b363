using AmaWvg.Kernel.Contracts.Toegang;
using AmaWvg.MijnVoorziening.Beheer.Dossier;
using AmaWvg.MijnVoorziening.Erkenningsaanvragen;
using AmaWvg.Web.Forms;
using AmaWvg.Web.Requests;
using FluentValidation;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace AmaWvg.MijnVoorziening.Beheer.Goedkeuren;

internal static class GoedkeurenEndpoints
{
    public static void Map(IEndpointRouteBuilder group)
    {
        group.MapGet(BeheerUrls.GoedkeurenRoute, Get).RequireAuthorization(Policies.Beslisser);
        group.MapPost(BeheerUrls.GoedkeurenRoute, Post).RequireAuthorization(Policies.Beslisser).MetBijlagen();
    }

    private static async Task<IResult> Get(Guid id, HersteldFormulier hersteld, MijnVoorzieningBeheerDb db, GoedkeurenHandler handler, CancellationToken cancellationToken)
    {
        if (await db.IngediendeAanvraagAsync(id, cancellationToken) is not { } aanvraag)
            return Results.NotFound();
        if (!aanvraag.Kan(AanvraagActie.Goedkeuren))
            return Results.Redirect(BeheerUrls.Dossier(id));
        var form = hersteld.Lees(GoedkeurenForm.Uit) ?? GoedkeurenForm.Voorstel(await handler.EersteDagAsync(aanvraag.Hco, cancellationToken), aanvraag.Versie);
        return GoedkeurenPage.Create(new(id, await db.NaamVanAsync(aanvraag.Hco, cancellationToken), form, FormErrors.None));
    }

    private static async Task<IResult> Post(
        Guid id, HttpContext context, MijnVoorzieningBeheerDb db, GoedkeurenHandler handler, IValidator<GoedkeurenForm> validator, DossierQuery dossier, CancellationToken cancellationToken)
    {
        if (await db.IngediendeAanvraagAsync(id, cancellationToken) is not { } aanvraag)
            return Results.NotFound();
        var posted = await context.Request.ReadFormAsync(cancellationToken);
        var form = GoedkeurenForm.Uit(posted);
        if (!aanvraag.Kan(AanvraagActie.Goedkeuren))
            return await DossierEndpoints.GewijzigdAsync(id, "", context.User, dossier, cancellationToken);
        var errors = FormErrors.From(await validator.ValidateAsync(form, cancellationToken));
        var url = await handler.HandleAsync(aanvraag, form, posted.Files["besluit"], errors, cancellationToken);
        if (url is not null)
            return Redirects.SeeOther(url);
        // A colleague who was faster can be what is wrong with the period.
        var isGezien = await db.Erkenningsaanvragen.AnyAsync(a => a.Id == id && a.Versie == aanvraag.Versie, cancellationToken);
        return errors.Any && isGezien
            ? Results.RazorSlice(GoedkeurenPage.Create(new(id, await db.NaamVanAsync(aanvraag.Hco, cancellationToken), form, errors)), StatusCodes.Status422UnprocessableEntity)
            : await DossierEndpoints.GewijzigdAsync(id, "", context.User, dossier, cancellationToken);
    }
}
