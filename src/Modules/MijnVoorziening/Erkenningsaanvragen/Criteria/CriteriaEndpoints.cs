using AmaWvg.MijnVoorziening.Erkenningsaanvragen.Criteria;

namespace AmaWvg.MijnVoorziening;

internal static class CriteriaEndpoints
{
    public static void Map(IEndpointRouteBuilder group)
    {
        group.MapGet(AanvraagUrls.CriteriaRoute, Get);
        group.MapPost(AanvraagUrls.CriteriaRoute, Post).MetBijlagen();
        group.MapPost(AanvraagUrls.CriteriaConceptRoute, PostConcept).WithMetadata(new Achtergrondverzoek());
        group.MapGet(AanvraagUrls.CriteriadeelRoute, Get);
        group.MapPost(AanvraagUrls.CriteriadeelRoute, Post).MetBijlagen();
        group.MapPost(AanvraagUrls.CriteriadeelConceptRoute, PostConcept).WithMetadata(new Achtergrondverzoek());
    }

    private static async Task<IResult> Get(
        Criteriaplaats? plaats, HersteldFormulier hersteld, Aanvraagdossiers dossiers, Aanvraaginzage inzage, Conceptbewaring bewaring, CancellationToken cancellationToken)
    {
        if (plaats is null || await dossiers.VindAsync(plaats.Aanvraag, cancellationToken) is not { } dossier)
            return Results.NotFound();
        if (dossier.IsIngediend)
            return Results.Redirect(AanvraagUrls.Aanvraag(plaats.Aanvraag));
        if (plaats.ToontMedewerkers)
            await inzage.NoteerAsync(dossier, cancellationToken);
        var waiting = hersteld.Lees(velden => CriteriaForm.Van(velden) is var typed && bewaring.KomtTerug(dossier.Aanvraag, typed.Versie) ? typed : null);
        return CriteriaPage.Create(CriteriaView.Van(plaats, dossier, waiting ?? CriteriaForm.Van(dossier.Aanvraag), FormErrors.None));
    }

    private static async Task<IResult> Post(
        Criteriaplaats? plaats, HttpContext context, Ingediend<CriteriaForm> ingediend, Aanvraagdossiers dossiers, Aanvraaginzage inzage, CriteriaHandler handler, Conceptbewaring bewaring,
        CancellationToken cancellationToken)
    {
        if (plaats is null || await dossiers.VindAsync(plaats.Aanvraag, cancellationToken) is not { } dossier)
            return Results.NotFound();
        if (dossier.IsIngediend)
            return Conceptantwoord.AlIngediend(plaats.Aanvraag);
        var (form, errors, posted) = (ingediend.Form with { Deel = plaats.Deel }, ingediend.Errors.Bij(plaats.Vraagt), await context.Request.ReadFormAsync(cancellationToken));
        var wijziging = errors.Any
            ? Wijziging.Geweigerd(errors)
            : await handler.HandleAsync(plaats, form, Criteriaactie.Van(context.Request.Query), posted, cancellationToken);
        if (wijziging?.Url is { } url)
            return Redirects.SeeOther(url);
        if (await dossiers.VindOpnieuwAsync(plaats.Aanvraag, cancellationToken) is not { } nu)
            return Results.NotFound();
        if (plaats.ToontMedewerkers)
            await inzage.NoteerAsync(nu, cancellationToken);
        errors = Bestandskeuze.Opnieuw(plaats.Bestanden(posted, nu.Aanvraag.Erkenningscriteria), wijziging?.Errors ?? errors)
            .InVolgordeVan(CriteriaForm.Velden(nu.Aanvraag.Erkenningscriteria));
        if (wijziging is null)
            return Results.RazorSlice(CriteriaPage.Create(CriteriaView.Van(plaats, nu, form with { Versie = nu.Aanvraag.Versie }, errors, Conflict(nu, form))), StatusCodes.Status409Conflict);
        form = form with { Versie = bewaring.Versie(nu.Aanvraag, form.Versie) };
        return Results.RazorSlice(CriteriaPage.Create(CriteriaView.Van(plaats, nu, form, errors)), StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<IResult> PostConcept(
        Criteriaplaats? plaats, Ingediend<CriteriaForm> ingediend, Aanvraagdossiers dossiers, CriteriaHandler handler, CancellationToken cancellationToken)
    {
        if (plaats is null || await dossiers.VindAsync(plaats.Aanvraag, cancellationToken) is not { } dossier)
            return Results.NotFound();
        var form = ingediend.Form with { Deel = plaats.Deel };
        if (dossier.IsIngediend)
            return Conceptantwoord.Ingediend(form.Versie);
        if (ingediend.Errors.Bij(plaats.Vraagt).All is [var fout, ..])
            return Conceptantwoord.Niet(form.Versie, fout.Text);
        return await handler.BewaarStilAsync(plaats.Aanvraag, form, cancellationToken) is { } aanvraag
            ? Conceptantwoord.Bewaard(aanvraag)
            : Conceptantwoord.Gebotst(form.Versie);
    }

    private static ConflictView Conflict(Aanvraagdossier nu, CriteriaForm form) => ConflictView.Van(
        nu.Aanvraag, Criteriafeiten.Rijen(nu.Aanvraag.Erkenningscriteria), Criteriafeiten.Rijen(form.Pas(nu.Aanvraag.Erkenningscriteria)));
}
