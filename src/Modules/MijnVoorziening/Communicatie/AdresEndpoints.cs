using AmaWvg.Kernel.Contracts.Toegang;
using AmaWvg.MijnVoorziening.Voorzieningen;
using AmaWvg.Web.Forms;
using AmaWvg.Web.Requests;
using AmaWvg.Web.Wijzigen;
using FluentValidation;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace AmaWvg.MijnVoorziening.Communicatie;

internal static class AdresEndpoints
{
    public static void Map(IEndpointRouteBuilder group)
    {
        group.MapGet(MijnVoorzieningUrls.AdresToevoegen, Nieuw).RequireVerseAanmelding();
        group.MapPost(MijnVoorzieningUrls.AdresToevoegen, VoegToe).RequireVerseAanmelding();
        group.MapGet(MijnVoorzieningUrls.AdresRoute, Get).RequireVerseAanmelding();
        group.MapPost(MijnVoorzieningUrls.AdresRoute, Wijzig).RequireVerseAanmelding();
        group.MapGet(MijnVoorzieningUrls.AdresVerwijderenRoute, BevestigVerwijderen).RequireVerseAanmelding();
        group.MapPost(MijnVoorzieningUrls.AdresVerwijderenRoute, Verwijder).RequireVerseAanmelding();
    }

    private static IResult Nieuw(HersteldFormulier hersteld) => AdresPage.Create(new(null, hersteld.Lees(AdresForm.VanNieuw) ?? AdresForm.Leeg, FormErrors.None));

    private static async Task<IResult> Get(Guid id, HersteldFormulier hersteld, MijnVoorzieningDb db, CancellationToken cancellationToken) =>
        await VindAsync(db, id, cancellationToken) is { } adres
            ? AdresPage.Create(new(id, hersteld.Lees(AdresForm.Van) ?? AdresForm.Van(adres), FormErrors.None))
            : Results.NotFound();

    private static async Task<IResult> VoegToe(
        HttpContext context, AdresHandler handler, IValidator<AdresForm> validator, CancellationToken cancellationToken)
    {
        var form = AdresForm.VanNieuw(await context.Request.ReadFormAsync(cancellationToken));
        var errors = FormErrors.From(await validator.ValidateAsync(form, cancellationToken));
        var wijziging = errors.Any ? Wijziging.Geweigerd(errors) : await handler.VoegToeAsync(form, cancellationToken);
        return wijziging.Url is { } url ? Redirects.SeeOther(url) : Opnieuw(new(null, form, wijziging.Errors));
    }

    private static async Task<IResult> Wijzig(
        Guid id, HttpContext context, MijnVoorzieningDb db, AdresHandler handler, IValidator<AdresForm> validator, CancellationToken cancellationToken)
    {
        if (await VindAsync(db, id, cancellationToken) is not { } adres)
            return Results.NotFound();
        var form = AdresForm.Van(await context.Request.ReadFormAsync(cancellationToken));
        var errors = FormErrors.From(await validator.ValidateAsync(form, cancellationToken));
        var wijziging = errors.Any ? Wijziging.Geweigerd(errors) : await handler.WijzigAsync(adres, form, cancellationToken);
        if (wijziging.Url is { } url)
            return Redirects.SeeOther(url);
        if (wijziging.Botsing is null)
            return Opnieuw(new(id, form, wijziging.Errors));
        return await VindAsync(db, id, cancellationToken) is { } nu
            ? Opnieuw(new(id, form with { Versie = nu.Versie }, FormErrors.None, wijziging.Botsing), StatusCodes.Status409Conflict)
            : Opnieuw(new(null, form, FormErrors.None, wijziging.Botsing), StatusCodes.Status409Conflict);
    }

    // Where somebody comes back who had to show the key first: nothing is removed by coming back. The form has nothing to give back.
    private static async Task<IResult> BevestigVerwijderen(Guid id, HersteldFormulier _, MijnVoorzieningDb db, CancellationToken cancellationToken) =>
        await VindAsync(db, id, cancellationToken) is { } adres ? VerwijderPage.Create(new(id, adres.Email)) : Results.NotFound();

    private static async Task<IResult> Verwijder(Guid id, MijnVoorzieningDb db, AdresHandler handler, CancellationToken cancellationToken)
    {
        if (await VindAsync(db, id, cancellationToken) is not { } adres)
            return Results.NotFound();
        var wijziging = await handler.VerwijderAsync(adres, cancellationToken);
        return Redirects.SeeOther(wijziging.Url ?? MijnVoorzieningUrls.Overzicht);
    }

    private static IResult Opnieuw(AdresView view, int status = StatusCodes.Status422UnprocessableEntity) =>
        Results.RazorSlice(AdresPage.Create(view), status);

    private static Task<Communicatieadres?> VindAsync(MijnVoorzieningDb db, Guid id, CancellationToken cancellationToken) =>
        db.Communicatieadressen.SingleOrDefaultAsync(a => a.Id == id, cancellationToken);
}
