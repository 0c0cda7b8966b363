using AmaWvg.MijnVoorziening.Erkenningsaanvragen.Controleren;

namespace AmaWvg.MijnVoorziening;

internal static class ControlerenEndpoints
{
    public static void Map(IEndpointRouteBuilder group)
    {
        group.MapGet(AanvraagUrls.ControlerenRoute, Get);
        group.MapPost(AanvraagUrls.IndienenRoute, Post);
    }

    private static async Task<IResult> Get(Guid id, string? gedaan, Aanvraagdossiers dossiers, Aanvraaginzage inzage, CancellationToken cancellationToken)
    {
        if (await dossiers.VindAsync(id, cancellationToken) is not { } dossier)
            return Results.NotFound();
        if (dossier.IsIngediend)
            return Results.Redirect(AanvraagUrls.Aanvraag(id));
        await inzage.NoteerAsync(dossier, cancellationToken);
        return ControlerenPage.Create(ControlerenView.Van(dossier) with { Melding = await dossiers.MeldingAsync(dossier, gedaan, cancellationToken) });
    }

    private static async Task<IResult> Post(
        Guid id, HttpContext context, Aanvraagdossiers dossiers, Aanvraaginzage inzage, IndienenHandler handler, CancellationToken cancellationToken)
    {
        if (await dossiers.VindAsync(id, cancellationToken) is not { } dossier)
            return Results.NotFound();
        if (dossier.IsIngediend)
            return Conceptantwoord.AlIngediend(id);
        if (!dossier.Voorziening.Type.KomtInAanmerking())
            return StartenEndpoints.NietInAanmerking(dossier.Voorziening.Type);
        if (dossier.Tekorten is [] && await handler.HandleAsync(dossier, FormText.ReadDocumentVersion(await context.Request.ReadFormAsync(cancellationToken)), cancellationToken) is { } url)
            return Redirects.SeeOther(url);

        if (await dossiers.VindOpnieuwAsync(id, cancellationToken) is not { } nu)
            return Results.NotFound();
        if (nu.IsIngediend)
            return Conceptantwoord.AlIngediend(id);
        await inzage.NoteerAsync(nu, cancellationToken);
        return dossier.Tekorten is []
            ? Results.RazorSlice(ControlerenPage.Create(ControlerenView.Van(nu) with { Conflict = ConflictView.Van(nu.Aanvraag, [], []) }), StatusCodes.Status409Conflict)
            : Results.RazorSlice(ControlerenPage.Create(ControlerenView.Van(nu) with { IsGeweigerd = true }), StatusCodes.Status422UnprocessableEntity);
    }
}

/// <summary>What the last step shows.</summary>
/// <param name="Id">The application.</param>
/// <param name="Versie">Version of what is shown.</param>
/// <param name="Stappen">All steps.</param>
/// <param name="Tekorten">What is missing, with links to the questions.</param>
/// <param name="Aandacht">What may be better, but does not stop anybody.</param>
/// <param name="Antwoorden">Everything that was filled in.</param>
public sealed record ControlerenView(
    Guid Id, Guid Versie, StappenView Stappen, IReadOnlyList<FieldError> Tekorten, IReadOnlyList<string> Aandacht, AntwoordenView Antwoorden)
{
    /// <summary>Whether somebody pressed the button too early.</summary>
    public bool IsGeweigerd { get; init; }

    /// <summary>What somebody else saved in the meantime.</summary>
    public ConflictView? Conflict { get; init; }

    /// <summary>The confirmation of a change that was just made.</summary>
    public Melding? Melding { get; init; }

    internal static ControlerenView Van(Aanvraagdossier dossier) => new(
        dossier.Id,
        dossier.Aanvraag.Versie,
        StappenView.Van(dossier, Aanvraagstap.Controleren),
        [.. dossier.Tekorten.Select(tekort => new FieldError(tekort.Veld, tekort.Tekst) { Url = AanvraagUrls.Vraag(dossier.Id, tekort) })],
        [.. Volledigheid.Aandacht(dossier.Informatie, dossier.Aanvraag.Erkenningscriteria, dossier.VragenMetBijlage)],
        AntwoordenView.Van(dossier));
}

/// <summary>Files an application.</summary>
internal sealed class IndienenHandler(Documenten documenten, IHuidigeSessie sessie, TimeProvider clock)
{
    /// <returns>Where to go; null when somebody changed it since it was read.</returns>
    public async Task<string?> HandleAsync(Aanvraagdossier dossier, Guid versie, CancellationToken cancellationToken)
    {
        var aanvraag = dossier.Aanvraag;
        if (!aanvraag.IsGezien(versie, null))
            return null;
        aanvraag.DienIn(dossier.Informatie, dossier.VragenMetBijlage, new(sessie.Persoon!, sessie.Naam), clock.GetUtcNow());
        var vragen = Bijlagevragen.Van(aanvraag.Erkenningscriteria).ToHashSet();
        foreach (var vervallen in dossier.Bijlagen.Where(b => !vragen.Contains(b.Vraag)))
            documenten.Verwijder(vervallen);
        documenten.Wijzig(aanvraag);
        documenten.Publiceer(new AanvraagIngediend(aanvraag.Id));
        var regel = documenten.NoteerHistoriek(HistoriekOnderwerp.Voorziening(dossier.Voorziening.Id), "Erkenningsaanvraag ingediend");
        return await documenten.ProbeerAsync(AanvraagUrls.AanvraagNa(aanvraag.Id, regel), cancellationToken);
    }
}
