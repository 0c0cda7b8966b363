using AmaWvg.MijnVoorziening.Erkenningsaanvragen.Informatie;

namespace AmaWvg.MijnVoorziening;

internal static class InformatieEndpoints
{
    public static void Map(IEndpointRouteBuilder group)
    {
        group.MapGet(AanvraagUrls.InformatieRoute, Get);
        group.MapPost(AanvraagUrls.InformatieRoute, Post);
        group.MapPost(AanvraagUrls.InformatieConceptRoute, PostConcept).WithMetadata(new Achtergrondverzoek());
    }

    private static async Task<IResult> Get(
        Guid id, string? vanuit, string? gedaan, HersteldFormulier hersteld, Aanvraagdossiers dossiers, Conceptbewaring bewaring, CancellationToken cancellationToken)
    {
        if (await dossiers.VindAsync(id, cancellationToken) is not { } dossier)
            return Results.NotFound();
        if (dossier.IsIngediend)
            return Results.Redirect(AanvraagUrls.Aanvraag(id));
        var waiting = hersteld.Lees(velden => InformatieForm.Van(velden) is var typed && bewaring.KomtTerug(dossier.Aanvraag, typed.Versie) ? typed : null);
        return InformatiePage.Create(InformatieView.Van(dossier, waiting ?? InformatieForm.Van(dossier), FormErrors.None) with
        {
            VanControle = AanvraagUrls.IsVanControle(vanuit),
            Melding = await dossiers.MeldingAsync(dossier, gedaan, cancellationToken),
        });
    }

    private static async Task<IResult> Post(
        Guid id, string? vanuit, Ingediend<InformatieForm> ingediend, Documenten documenten, Aanvraagdossiers dossiers, Conceptbewaring bewaring, CancellationToken cancellationToken)
    {
        var vanControle = AanvraagUrls.IsVanControle(vanuit);
        if (await dossiers.VindAsync(id, cancellationToken) is not { } dossier)
            return Results.NotFound();
        if (dossier.IsIngediend)
            return Conceptantwoord.AlIngediend(id);
        var form = ingediend.Form;
        var errors = ingediend.Errors.Any ? ingediend.Errors : form.Controleer(dossier.Voorziening);
        if (errors.Any)
            return Results.RazorSlice(
                InformatiePage.Create(InformatieView.Van(dossier, form with { Versie = bewaring.Versie(dossier.Aanvraag, form.Versie) }, errors) with { VanControle = vanControle }),
                StatusCodes.Status422UnprocessableEntity);

        var volgende = AanvraagUrls.Begin(id, vanControle ? Aanvraagstap.Controleren : Aanvraagstap.Erkenningscriteria);
        if (await bewaring.BewaarAsync(id, form.Versie, (a, moment) => a.Bewaar(form.Pas(dossier.Informatie), moment), token => documenten.SaveAsync(volgende, token), cancellationToken) is not null)
            return Redirects.SeeOther(volgende);
        // A colleague may have thrown it away.
        if (await dossiers.VindAsync(id, cancellationToken) is not { } nu)
            return Results.NotFound();
        return Results.RazorSlice(
            InformatiePage.Create(InformatieView.Van(nu, form with { Versie = nu.Aanvraag.Versie }, errors, Conflict(nu, form)) with { VanControle = vanControle }), StatusCodes.Status409Conflict);
    }

    private static ConflictView Conflict(Aanvraagdossier nu, InformatieForm form) => ConflictView.Van(
        nu.Aanvraag,
        Informatiefeiten.Van(nu.Informatie, nu.Aanvraag.Hco),
        Informatiefeiten.Van(form.Pas(nu.Aanvraag.Voorzieningsinformatie).Met(nu.Voorziening, nu.Rekening), nu.Aanvraag.Hco));

    private static async Task<IResult> PostConcept(
        Guid id, Ingediend<InformatieForm> ingediend, Aanvraagdossiers dossiers, Conceptbewaring bewaring, CancellationToken cancellationToken)
    {
        if (await dossiers.VindAsync(id, cancellationToken) is not { } dossier)
            return Results.NotFound();
        var form = ingediend.Form;
        if (dossier.IsIngediend)
            return Conceptantwoord.Ingediend(form.Versie);
        if (ingediend.Errors.All is [var fout, ..])
            return Conceptantwoord.Niet(form.Versie, fout.Text);
        return await bewaring.BewaarStilAsync(id, form.Versie, (a, moment) => a.Bewaar(form.Pas(dossier.Informatie), moment), cancellationToken) is { } aanvraag
            ? Conceptantwoord.Bewaard(aanvraag)
            : Conceptantwoord.Gebotst(form.Versie);
    }
}

/// <summary>What the first step shows.</summary>
/// <param name="Id">The application.</param>
/// <param name="Stappen">All steps.</param>
/// <param name="Feiten">What the portal knows already.</param>
/// <param name="Type">Type of the organisation.</param>
/// <param name="VraagtAdres">Whether the register has no address.</param>
/// <param name="VraagtOndernemingsnummer">Whether the register has no number.</param>
/// <param name="Form">The form as typed.</param>
/// <param name="Concept">When the draft was saved.</param>
/// <param name="Errors">What is wrong with the form.</param>
/// <param name="Conflict">What somebody else saved in the meantime.</param>
public sealed record InformatieView(
    Guid Id,
    StappenView Stappen,
    IReadOnlyList<SummaryRij> Feiten,
    TypeVoorziening Type,
    bool VraagtAdres,
    bool VraagtOndernemingsnummer,
    InformatieForm Form,
    ConceptView Concept,
    FormErrors Errors,
    ConflictView? Conflict) : IFormulierView
{
    /// <summary>Whether somebody came from the check, and goes back there.</summary>
    public bool VanControle { get; init; }

    /// <summary>The confirmation of a change that was just made.</summary>
    public Melding? Melding { get; init; }

    internal static InformatieView Van(Aanvraagdossier dossier, InformatieForm form, FormErrors errors, ConflictView? conflict = null) => new(
        dossier.Id,
        StappenView.Van(dossier, Aanvraagstap.Voorzieningsinformatie),
        Informatiefeiten.Bekend(dossier),
        dossier.Voorziening.Type,
        dossier.Voorziening.Adres is "",
        dossier.Voorziening.Ondernemingsnummer is null,
        form,
        ConceptView.Van(dossier.Aanvraag, form.Versie),
        errors,
        conflict);
}
