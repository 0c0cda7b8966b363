using AmaWvg.MijnVoorziening.Erkenningsaanvragen.Criteria;

namespace AmaWvg.MijnVoorziening;

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
        Guid id, HttpContext context, Ingediend<CriteriaForm> ingediend, Aanvraagdossiers dossiers, Aanvraaginzage inzage, CriteriaHandler handler, Conceptbewaring bewaring,
        CancellationToken cancellationToken)
    {
        if (await dossiers.VindAsync(id, cancellationToken) is not { } dossier)
            return Results.NotFound();
        if (dossier.IsIngediend)
            return Conceptantwoord.AlIngediend(id);
        var (form, errors, posted) = (ingediend.Form, ingediend.Errors, await context.Request.ReadFormAsync(cancellationToken));
        var wijziging = errors.Any
            ? Wijziging.Geweigerd(errors)
            : await handler.HandleAsync(id, form, Criteriaactie.Van(context.Request.Query), posted, cancellationToken);
        if (wijziging?.Url is { } url)
            return Redirects.SeeOther(url);
        if (await dossiers.VindOpnieuwAsync(id, cancellationToken) is not { } nu)
            return Results.NotFound();
        await inzage.NoteerAsync(nu, cancellationToken);
        errors = Bestandskeuze.Opnieuw(Bestandskeuze.Uit(posted, Bijlagevragen.Alle(nu.Aanvraag.Erkenningscriteria)), wijziging?.Errors ?? errors)
            .InVolgordeVan(CriteriaForm.Velden(nu.Aanvraag.Erkenningscriteria));
        if (wijziging is null)
            return Results.RazorSlice(CriteriaPage.Create(CriteriaView.Van(nu, form with { Versie = nu.Aanvraag.Versie }, errors, Conflict(nu, form))), StatusCodes.Status409Conflict);
        form = form with { Versie = bewaring.Versie(nu.Aanvraag, form.Versie) };
        return Results.RazorSlice(CriteriaPage.Create(CriteriaView.Van(nu, form, errors)), StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<IResult> PostConcept(
        Guid id, Ingediend<CriteriaForm> ingediend, Aanvraagdossiers dossiers, CriteriaHandler handler, CancellationToken cancellationToken)
    {
        if (await dossiers.VindAsync(id, cancellationToken) is not { } dossier)
            return Results.NotFound();
        var form = ingediend.Form;
        if (dossier.IsIngediend)
            return Conceptantwoord.Ingediend(form.Versie);
        if (ingediend.Errors.All is [var fout, ..])
            return Conceptantwoord.Niet(form.Versie, fout.Text);
        return await handler.BewaarStilAsync(id, form, cancellationToken) is { } aanvraag
            ? Conceptantwoord.Bewaard(aanvraag)
            : Conceptantwoord.Gebotst(form.Versie);
    }

    private static ConflictView Conflict(Aanvraagdossier nu, CriteriaForm form) => ConflictView.Van(
        nu.Aanvraag, Criteriafeiten.Rijen(nu.Aanvraag.Erkenningscriteria), Criteriafeiten.Rijen(form.Pas(nu.Aanvraag.Erkenningscriteria)));
}

/// <summary>What the second step shows.</summary>
/// <param name="Id">The application.</param>
/// <param name="Stappen">All steps.</param>
/// <param name="Form">The form as typed.</param>
/// <param name="Medewerkers">The persons of question 1.</param>
/// <param name="Ervaring">Proof of experience.</param>
/// <param name="EigenVerzekering">Proof of the insurance.</param>
/// <param name="Doelgroep">Document about purpose and target group.</param>
/// <param name="Concept">When the draft was saved.</param>
/// <param name="Errors">What is wrong with the form.</param>
/// <param name="Conflict">What somebody else saved in the meantime.</param>
public sealed record CriteriaView(
    Guid Id,
    StappenView Stappen,
    CriteriaForm Form,
    IReadOnlyList<MedewerkerView> Medewerkers,
    BijlagenView Ervaring,
    BijlagenView EigenVerzekering,
    BijlagenView Doelgroep,
    ConceptView Concept,
    FormErrors Errors,
    ConflictView? Conflict)
{
    internal static CriteriaView Van(Aanvraagdossier dossier, CriteriaForm form, FormErrors errors, ConflictView? conflict = null)
    {
        return new(
            dossier.Id,
            StappenView.Van(dossier, Aanvraagstap.Erkenningscriteria),
            form,
            [.. dossier.Aanvraag.Erkenningscriteria.Medewerkers.Select(m => MedewerkerView.Van(m, Bijlagen(m.Bijlagevraag, $"Diploma van medewerker {m.Wie}")))],
            Bijlagen(Bijlagevragen.Ervaring, Criteriavragen.ErvaringBijlage),
            Bijlagen(Bijlagevragen.EigenVerzekering, Criteriavragen.EigenVerzekeringBijlage),
            Bijlagen(Bijlagevragen.Doelgroep, Criteriavragen.DoelgroepBijlage),
            ConceptView.Van(dossier.Aanvraag, form.Versie),
            errors,
            conflict);

        BijlagenView Bijlagen(string vraag, string label) => new(
            vraag,
            label,
            Url(new(Criteriaknop.VoegBestandToe, Vraag: vraag)),
            [.. dossier.Bijlagen.Where(b => b.Vraag == vraag).Select(b => BijlageRij.Van(b, Url(new(Criteriaknop.VerwijderBestand, b.Id, vraag))))])
        {
            Error = errors[Bestandskeuze.Veld(vraag)],
        };

        string Url(Criteriaactie actie) => actie.Url(dossier.Id);
    }

    internal string Url(Criteriaknop knop, Guid rij = default) => new Criteriaactie(knop, rij).Url(Id);
}
