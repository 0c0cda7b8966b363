using AmaWvg.Kernel.Contracts.Toegang;
using AmaWvg.MijnVoorziening.Beheer.Dossier;
using AmaWvg.MijnVoorziening.Bijlagen;
using AmaWvg.MijnVoorziening.Erkenningsaanvragen;
using AmaWvg.Web.Forms;
using AmaWvg.Web.Requests;
using AmaWvg.Web.Wijzigen;
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
            return await DossierEndpoints.GewijzigdAsync(id, Getypt(form, posted.Files["besluit"]), context.User, dossier, cancellationToken);
        var errors = FormErrors.From(await validator.ValidateAsync(form, cancellationToken));
        var url = await handler.HandleAsync(aanvraag, form, posted.Files["besluit"], errors, cancellationToken);
        if (url is not null)
            return Redirects.SeeOther(url);
        // A colleague who was faster can be what is wrong with the period.
        var isGezien = await db.Erkenningsaanvragen.AnyAsync(a => a.Id == id && a.Versie == aanvraag.Versie, cancellationToken);
        return errors.Any && isGezien
            ? Results.RazorSlice(GoedkeurenPage.Create(new(id, await db.NaamVanAsync(aanvraag.Hco, cancellationToken), form, errors)), StatusCodes.Status422UnprocessableEntity)
            : await TeLaatAsync(id, form, posted.Files["besluit"], db, cancellationToken) ?? await DossierEndpoints.GewijzigdAsync(id, Getypt(form, posted.Files["besluit"]), context.User, dossier, cancellationToken);
    }

    private static string Getypt(GoedkeurenForm form, IFormFile? bestand) =>
        $"{form.Nummer}, {form.Van} tot en met {form.TotEnMet}{(bestand is null ? "" : $", {Bestandsnaam.Schoon(bestand.FileName)}")}";

    // A colleague was faster: as long as it can be granted still, nothing of what was typed is lost.
    private static async Task<IResult?> TeLaatAsync(Guid id, GoedkeurenForm form, IFormFile? bestand, MijnVoorzieningBeheerDb db, CancellationToken cancellationToken)
    {
        var botsing = (await db.BotsingAsync(id, cancellationToken)).Botsing;
        if (await db.IngediendeAanvraagAsync(id, cancellationToken) is not { } nu || !nu.Kan(AanvraagActie.Goedkeuren))
            return null;
        var errors = bestand is null ? FormErrors.None : FormErrors.None.Add("besluit", GoedkeurenHandler.Opnieuw(bestand));
        var view = new GoedkeurenView(id, await db.NaamVanAsync(nu.Hco, cancellationToken), form with { Versie = nu.Versie }, errors, botsing);
        return Results.RazorSlice(GoedkeurenPage.Create(view), StatusCodes.Status409Conflict);
    }
}
