using AmaWvg.Kernel.Toegangslog;
using AmaWvg.Overeenkomsten.Documenten;
using AmaWvg.Web.Forms;
using AmaWvg.Web.Requests;
using FluentValidation;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace AmaWvg.Overeenkomsten.Naam;

internal static class NaamEndpoints
{
    public static void Map(IEndpointRouteBuilder group)
    {
        group.MapGet(OvereenkomstenUrls.NaamRoute, Get);
        group.MapPost(OvereenkomstenUrls.NaamRoute, Post);
    }

    private static async Task<IResult> Get(Guid id, HersteldFormulier hersteld, OvereenkomstenDb db, Toegangslogboek toegangslog, CancellationToken cancellationToken)
    {
        if (await VindAsync(db, id, cancellationToken) is not { } deelnemer)
            return Results.NotFound();
        var form = hersteld.Lees(NaamForm.Van) ?? new(deelnemer.Voornaam, deelnemer.Naam, deelnemer.Versie);
        return await ToonAsync(toegangslog, new(id, form, FormErrors.None), StatusCodes.Status200OK, cancellationToken);
    }

    private static async Task<IResult> Post(
        Guid id, HttpContext context, OvereenkomstenDb db, NaamHandler handler, IValidator<NaamForm> validator, Toegangslogboek toegangslog, CancellationToken cancellationToken)
    {
        if (await VindAsync(db, id, cancellationToken) is not { } deelnemer)
            return Results.NotFound();
        var form = NaamForm.Van(await context.Request.ReadFormAsync(cancellationToken));
        var errors = FormErrors.From(await validator.ValidateAsync(form, cancellationToken));
        if (errors.Any)
            return await ToonAsync(toegangslog, new(id, form, errors), StatusCodes.Status422UnprocessableEntity, cancellationToken);

        var wijziging = await handler.HandleAsync(deelnemer, form, cancellationToken);
        if (wijziging.Url is { } url)
            return Redirects.SeeOther(url);
        var nu = (await VindAsync(db, id, cancellationToken))!;
        return await ToonAsync(toegangslog, new(id, form with { Versie = nu.Versie }, errors, wijziging.Botsing), StatusCodes.Status409Conflict, cancellationToken);
    }

    private static async Task<IResult> ToonAsync(Toegangslogboek toegangslog, NaamView view, int status, CancellationToken cancellationToken)
    {
        await toegangslog.NoteerAsync("naam wijzigen", 1, view.Deelnemer, cancellationToken);
        return Results.RazorSlice(NaamPage.Create(view), status);
    }

    private static Task<Deelnemer?> VindAsync(OvereenkomstenDb db, Guid id, CancellationToken cancellationToken) =>
        db.Deelnemers.SingleOrDefaultAsync(d => d.Id == id && d.SamengevoegdMet == null, cancellationToken);
}
