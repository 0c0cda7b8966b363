using AmaWvg.Kernel.Contracts.Toegang;
using AmaWvg.Kernel.Types;
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
using RazorSlices;

namespace AmaWvg.MijnVoorziening.Beheer.Goedkeuren;

internal static class GoedkeurenEndpoints
{
    public static void Map(IEndpointRouteBuilder group)
    {
        group.MapGet(BeheerUrls.GoedkeurenRoute, Get).RequireAuthorization(Policies.Beslisser);
        group.MapPost(BeheerUrls.GoedkeurenRoute, Post).RequireAuthorization(Policies.Beslisser).MetBijlagen();
    }

    private static async Task<IResult> Get(Guid id, MijnVoorzieningBeheerDb db, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (await db.IngediendeAanvraagAsync(id, cancellationToken) is not { } aanvraag)
            return Results.NotFound();
        if (!aanvraag.Kan(AanvraagActie.Goedkeuren))
            return Results.Redirect(BeheerUrls.Dossier(id));
        var lopend = await db.Erkenningen.Where(e => e.Hco == aanvraag.Hco).MaxAsync(e => (DateOnly?)e.TotEnMet, cancellationToken);
        return GoedkeurenPage.Create(new(id, await NaamAsync(db, aanvraag, cancellationToken), GoedkeurenForm.Voorstel(clock.Vandaag(), lopend, aanvraag.Versie), FormErrors.None));
    }

    private static async Task<IResult> Post(
        Guid id, HttpContext context, MijnVoorzieningBeheerDb db, GoedkeurenHandler handler, IValidator<GoedkeurenForm> validator, CancellationToken cancellationToken)
    {
        if (await db.IngediendeAanvraagAsync(id, cancellationToken) is not { } aanvraag)
            return Results.NotFound();
        var posted = await context.Request.ReadFormAsync(cancellationToken);
        var form = GoedkeurenForm.Uit(posted);
        var errors = FormErrors.From(await validator.ValidateAsync(form, cancellationToken));
        var wijziging = errors.Any ? Wijziging.Geweigerd(errors) : await handler.HandleAsync(aanvraag, form, posted.Files["besluit"], cancellationToken);
        if (wijziging.Url is { } url)
            return Redirects.SeeOther(url);
        var naam = await NaamAsync(db, aanvraag, cancellationToken);
        if (wijziging.Botsing is null)
            return Results.RazorSlice(GoedkeurenPage.Create(new(id, naam, form, wijziging.Errors)), StatusCodes.Status422UnprocessableEntity);
        var nu = (await db.IngediendeAanvraagAsync(id, cancellationToken))!;
        return Results.RazorSlice(GoedkeurenPage.Create(new(id, naam, form with { Versie = nu.Versie }, FormErrors.None, wijziging.Botsing)), StatusCodes.Status409Conflict);
    }

    private static Task<string> NaamAsync(MijnVoorzieningBeheerDb db, Erkenningsaanvraag aanvraag, CancellationToken cancellationToken) =>
        db.Voorzieningen.Where(v => v.Hco == aanvraag.Hco).Select(v => v.Naam).SingleAsync(cancellationToken);
}
