using AmaWvg.MijnVoorziening.Erkenningsaanvragen.Concept;
using AmaWvg.Web.Forms;
using AmaWvg.Web.Requests;
using FluentValidation;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace AmaWvg.MijnVoorziening.Erkenningsaanvragen.Informatie;

internal static class InformatieEndpoints
{
    public static void Map(IEndpointRouteBuilder group)
    {
        group.MapGet(AanvraagUrls.InformatieRoute, Get);
        group.MapPost(AanvraagUrls.InformatieRoute, Post);
        group.MapPost(AanvraagUrls.InformatieConceptRoute, PostConcept).WithMetadata(new Achtergrondverzoek());
    }

    private static async Task<IResult> Get(
        Guid id, HersteldFormulier hersteld, Aanvraagdossiers dossiers, Conceptbewaring bewaring, CancellationToken cancellationToken)
    {
        if (await dossiers.VindAsync(id, cancellationToken) is not { } dossier)
            return Results.NotFound();
        if (dossier.IsIngediend)
            return Results.Redirect(AanvraagUrls.Aanvraag(id));
        var waiting = hersteld.Lees(velden => InformatieForm.Van(velden) is var typed && bewaring.KomtTerug(dossier.Aanvraag, typed.Versie) ? typed : null);
        return InformatiePage.Create(InformatieView.Van(dossier, waiting ?? InformatieForm.Van(dossier), FormErrors.None));
    }

    private static async Task<IResult> Post(
        Guid id, HttpContext context, MijnVoorzieningDb db, Aanvraagdossiers dossiers, Conceptbewaring bewaring, IValidator<InformatieForm> validator,
        CancellationToken cancellationToken)
    {
        if (await dossiers.VindAsync(id, cancellationToken) is not { } dossier)
            return Results.NotFound();
        if (dossier.IsIngediend)
            return Conceptantwoord.AlIngediend(id);
        var form = InformatieForm.Van(await context.Request.ReadFormAsync(cancellationToken));
        var errors = FormErrors.From(await validator.ValidateAsync(form, cancellationToken));
        if (!errors.Any)
            errors = form.Controleer(dossier.Voorziening);
        if (errors.Any)
            return Results.RazorSlice(
                InformatiePage.Create(InformatieView.Van(dossier, form with { Versie = bewaring.Versie(dossier.Aanvraag, form.Versie) }, errors)), StatusCodes.Status422UnprocessableEntity);

        var volgende = AanvraagUrls.Stap(id, Aanvraagstap.Erkenningscriteria);
        if (await bewaring.BewaarAsync(id, form.Versie, (a, moment) => a.Bewaar(form.Pas(dossier.Informatie), moment), token => db.SaveAsync(volgende, token), cancellationToken) is not null)
            return Redirects.SeeOther(volgende);
        var nu = (await dossiers.VindAsync(id, cancellationToken))!;
        return Results.RazorSlice(
            InformatiePage.Create(InformatieView.Van(nu, form with { Versie = nu.Aanvraag.Versie }, errors, Conflict(nu, form))), StatusCodes.Status409Conflict);
    }

    private static ConflictView Conflict(Aanvraagdossier nu, InformatieForm form) => ConflictView.Van(
        nu.Aanvraag,
        Informatiefeiten.Van(nu.Informatie, nu.Aanvraag.Hco),
        Informatiefeiten.Van(form.Pas(nu.Aanvraag.Voorzieningsinformatie).Met(nu.Voorziening, nu.Rekening), nu.Aanvraag.Hco));

    private static async Task<IResult> PostConcept(
        Guid id, HttpContext context, Aanvraagdossiers dossiers, Conceptbewaring bewaring, IValidator<InformatieForm> validator, CancellationToken cancellationToken)
    {
        if (await dossiers.VindAsync(id, cancellationToken) is not { } dossier)
            return Results.NotFound();
        var form = InformatieForm.Van(await context.Request.ReadFormAsync(cancellationToken));
        if (dossier.IsIngediend)
            return Conceptantwoord.Ingediend(form.Versie);
        if (FormErrors.From(await validator.ValidateAsync(form, cancellationToken)).All is [var fout, ..])
            return Conceptantwoord.Niet(form.Versie, fout.Text);
        return await bewaring.BewaarStilAsync(id, form.Versie, (a, moment) => a.Bewaar(form.Pas(dossier.Informatie), moment), cancellationToken) is { } aanvraag
            ? Conceptantwoord.Bewaard(aanvraag)
            : Conceptantwoord.Gebotst(form.Versie);
    }
}
