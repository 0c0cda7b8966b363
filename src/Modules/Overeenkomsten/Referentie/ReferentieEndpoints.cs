using AmaWvg.Kernel.Toegangslog;
using AmaWvg.Overeenkomsten.Documenten;
using AmaWvg.Web.Forms;
using AmaWvg.Web.Requests;
using AmaWvg.Web.Wijzigen;
using FluentValidation;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace AmaWvg.Overeenkomsten.Referentie;

internal static class ReferentieEndpoints
{
    public static void Map(IEndpointRouteBuilder group)
    {
        group.MapGet(OvereenkomstenUrls.ReferentieRoute, Get);
        group.MapPost(OvereenkomstenUrls.ReferentieRoute, Post);
    }

    private static async Task<IResult> Get(Guid id, HersteldFormulier hersteld, OvereenkomstenDb db, Toegangslogboek toegangslog, CancellationToken cancellationToken)
    {
        if (await VindAsync(db, id, cancellationToken) is not { } overeenkomst)
            return Results.NotFound();
        if (overeenkomst.Vergrendeling is not null)
            return Results.Redirect(OvereenkomstenUrls.Deelnemer(overeenkomst.DeelnemerId));
        return await ToonAsync(toegangslog, View(overeenkomst, hersteld.Lees(ReferentieForm.Van) ?? new(overeenkomst.Referentie, overeenkomst.Versie)), StatusCodes.Status200OK, cancellationToken);
    }

    private static async Task<IResult> Post(
        Guid id, HttpContext context, OvereenkomstenDb db, ReferentieHandler handler, IValidator<ReferentieForm> validator, Toegangslogboek toegangslog,
        CancellationToken cancellationToken)
    {
        if (await VindAsync(db, id, cancellationToken) is not { } overeenkomst)
            return Results.NotFound();
        var form = ReferentieForm.Van(await context.Request.ReadFormAsync(cancellationToken));
        var errors = FormErrors.From(await validator.ValidateAsync(form, cancellationToken));
        var wijziging = errors.Any ? Wijziging.Geweigerd(errors) : await handler.HandleAsync(overeenkomst, form, cancellationToken);
        if (wijziging.Url is { } url)
            return Redirects.SeeOther(url);
        if (wijziging.Botsing is null)
            return await ToonAsync(toegangslog, View(overeenkomst, form) with { Errors = wijziging.Errors }, StatusCodes.Status422UnprocessableEntity, cancellationToken);
        var nu = (await VindAsync(db, id, cancellationToken))!;
        return await ToonAsync(toegangslog, View(nu, form with { Versie = nu.Versie }) with { Botsing = wijziging.Botsing }, StatusCodes.Status409Conflict, cancellationToken);
    }

    private static async Task<IResult> ToonAsync(Toegangslogboek toegangslog, ReferentieView view, int status, CancellationToken cancellationToken)
    {
        await toegangslog.NoteerAsync("referentie wijzigen", 1, view.Deelnemer, cancellationToken);
        return Results.RazorSlice(ReferentiePage.Create(view), status);
    }

    private static ReferentieView View(Overeenkomst overeenkomst, ReferentieForm form) =>
        new(overeenkomst.Id, overeenkomst.DeelnemerId, overeenkomst.VolledigeNaam, form, FormErrors.None);

    private static Task<Overeenkomst?> VindAsync(OvereenkomstenDb db, Guid id, CancellationToken cancellationToken) =>
        db.Overeenkomsten.SingleOrDefaultAsync(o => o.Id == id, cancellationToken);
}
