using AmaWvg.MijnVoorziening.Bijlagen;
using AmaWvg.MijnVoorziening.Erkenningsaanvragen.Concept;
using AmaWvg.Web.Forms;
using AmaWvg.Web.Requests;
using AmaWvg.Web.Wijzigen;
using FluentValidation;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace AmaWvg.MijnVoorziening.Erkenningsaanvragen.Criteria;

internal static class CriteriaEndpoints
{
    public static void Map(IEndpointRouteBuilder group)
    {
        group.MapGet(AanvraagUrls.CriteriaRoute, Get);
        group.MapPost(AanvraagUrls.CriteriaRoute, Post).MetBijlagen();
        group.MapPost(AanvraagUrls.CriteriaConceptRoute, PostConcept).WithMetadata(new Achtergrondverzoek());
    }

    private static async Task<IResult> Get(
        Guid id, HersteldFormulier hersteld, Aanvraagdossiers dossiers, Aanvraaginzage inzage, Conceptbewaring bewaring, CancellationToken cancellationToken)
    {
        if (await dossiers.VindAsync(id, cancellationToken) is not { } dossier)
            return Results.NotFound();
        if (dossier.IsIngediend)
            return Results.Redirect(AanvraagUrls.Aanvraag(id));
        await inzage.NoteerAsync(dossier, cancellationToken);
        var waiting = hersteld.Lees(velden => CriteriaForm.Van(velden) is var typed && bewaring.KomtTerug(dossier.Aanvraag, typed.Versie) ? typed : null);
        return CriteriaPage.Create(CriteriaView.Van(dossier, waiting ?? CriteriaForm.Van(dossier.Aanvraag), FormErrors.None));
    }

    private static async Task<IResult> Post(
        Guid id, HttpContext context, Aanvraagdossiers dossiers, Aanvraaginzage inzage, CriteriaHandler handler, Conceptbewaring bewaring,
        IValidator<CriteriaForm> validator, CancellationToken cancellationToken)
    {
        if (await dossiers.VindAsync(id, cancellationToken) is not { } dossier)
            return Results.NotFound();
        if (dossier.IsIngediend)
            return Conceptantwoord.AlIngediend(id);
        var posted = await context.Request.ReadFormAsync(cancellationToken);
        var form = CriteriaForm.Van(posted);
        var errors = FormErrors.From(await validator.ValidateAsync(form, cancellationToken));
        var wijziging = errors.Any
            ? Wijziging.Geweigerd(errors)
            : await handler.HandleAsync(id, form, Criteriaactie.Van(context.Request.Query), posted, cancellationToken);
        if (wijziging?.Url is { } url)
            return Redirects.SeeOther(url);
        var nu = (await dossiers.VindOpnieuwAsync(id, cancellationToken))!;
        await inzage.NoteerAsync(nu, cancellationToken);
        errors = Bestandskeuze.Opnieuw(Bestandskeuze.Uit(posted, Bijlagevragen.Alle(nu.Aanvraag.Erkenningscriteria)), wijziging?.Errors ?? errors)
            .InVolgordeVan(CriteriaForm.Velden(nu.Aanvraag.Erkenningscriteria));
        if (wijziging is null)
            return Results.RazorSlice(CriteriaPage.Create(CriteriaView.Van(nu, form with { Versie = nu.Aanvraag.Versie }, errors, Conflict(nu, form))), StatusCodes.Status409Conflict);
        form = form with { Versie = bewaring.Versie(nu.Aanvraag, form.Versie) };
        return Results.RazorSlice(CriteriaPage.Create(CriteriaView.Van(nu, form, errors)), StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<IResult> PostConcept(
        Guid id, HttpContext context, Aanvraagdossiers dossiers, CriteriaHandler handler, IValidator<CriteriaForm> validator, CancellationToken cancellationToken)
    {
        if (await dossiers.VindAsync(id, cancellationToken) is not { } dossier)
            return Results.NotFound();
        var form = CriteriaForm.Van(await context.Request.ReadFormAsync(cancellationToken));
        if (dossier.IsIngediend)
            return Conceptantwoord.Ingediend(form.Versie);
        if (FormErrors.From(await validator.ValidateAsync(form, cancellationToken)).All is [var fout, ..])
            return Conceptantwoord.Niet(form.Versie, fout.Text);
        return await handler.BewaarStilAsync(id, form, cancellationToken) is { } aanvraag
            ? Conceptantwoord.Bewaard(aanvraag)
            : Conceptantwoord.Gebotst(form.Versie);
    }

    private static ConflictView Conflict(Aanvraagdossier nu, CriteriaForm form) => ConflictView.Van(
        nu.Aanvraag, Criteriafeiten.Rijen(nu.Aanvraag.Erkenningscriteria), Criteriafeiten.Rijen(form.Pas(nu.Aanvraag.Erkenningscriteria)));
}
