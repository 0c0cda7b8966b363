using AmaWvg.MijnVoorziening.Erkenningsaanvragen.Weggooien;
using AmaWvg.Web.Errors;

namespace AmaWvg.MijnVoorziening;

internal static class WeggooienEndpoints
{
    public static void Map(IEndpointRouteBuilder group)
    {
        group.MapGet(AanvraagUrls.WeggooienRoute, Get);
        group.MapPost(AanvraagUrls.WeggooienRoute, Post);
    }

    private static async Task<IResult> Get(Guid id, Aanvraagdossiers dossiers, CancellationToken cancellationToken) =>
        await dossiers.VindAsync(id, cancellationToken) switch
        {
            null => Results.NotFound(),
            { IsIngediend: true } => Results.Redirect(AanvraagUrls.Aanvraag(id)),
            var dossier => WeggooienPage.Create(WeggooienView.Van(dossier)),
        };

    private static async Task<IResult> Post(Guid id, HttpContext context, Aanvraagdossiers dossiers, WeggooienHandler handler, CancellationToken cancellationToken)
    {
        if (await dossiers.VindAsync(id, cancellationToken) is not { } dossier)
            return Results.NotFound();
        if (dossier.IsIngediend)
            return Conceptantwoord.AlIngediend(id);
        var versie = FormText.ReadDocumentVersion(await context.Request.ReadFormAsync(cancellationToken));
        if (await handler.HandleAsync(dossier, versie, cancellationToken) is { } url)
            return Redirects.SeeOther(url);
        return await dossiers.VindOpnieuwAsync(id, cancellationToken) is null ? Results.NotFound() : Gewijzigd(id);
    }

    private static IResult Gewijzigd(Guid id) => Results.RazorSlice(FoutPage.Create(new("Iemand werkte intussen verder aan deze aanvraag",
    [
        "Daarom is er niets weggegooid.",
        "Kijk na wat er nu in staat. Daarna kunt u de aanvraag nog altijd weggooien.",
    ])
    { Url = AanvraagUrls.Aanvraag(id), Link = "Bekijk aanvraag" }), StatusCodes.Status409Conflict);
}

/// <summary>The question whether a draft may go.</summary>
/// <param name="Id">The application.</param>
/// <param name="Versie">The version that would go.</param>
/// <param name="Begonnen">Day on which it was begun.</param>
/// <param name="Bewaard">Day on which it was last saved.</param>
/// <param name="Door">Who did that.</param>
/// <param name="Bijlagen">How many attachments go with it.</param>
public sealed record WeggooienView(Guid Id, Guid Versie, DateOnly Begonnen, DateOnly Bewaard, string Door, int Bijlagen)
{
    internal static WeggooienView Van(Aanvraagdossier dossier) => new(
        dossier.Id, dossier.Aanvraag.Versie, BrusselseTijd.DagVan(dossier.Aanvraag.Aangemaakt), BrusselseTijd.DagVan(dossier.Aanvraag.Bewaard), dossier.Aanvraag.BewaardDoor, dossier.Bijlagen.Count);
}

/// <summary>Throws a draft away, with its attachments.</summary>
internal sealed class WeggooienHandler(Documenten documenten)
{
    /// <returns>Where to go; null when somebody changed it since it was shown.</returns>
    public async Task<string?> HandleAsync(Aanvraagdossier dossier, Guid versie, CancellationToken cancellationToken)
    {
        if (!dossier.Aanvraag.IsGezien(versie, null))
            return null;
        foreach (var bijlage in dossier.Bijlagen)
            documenten.Verwijder(bijlage);
        documenten.Verwijder(dossier.Aanvraag);
        var regel = documenten.NoteerHistoriek(
            HistoriekOnderwerp.Voorziening(dossier.Voorziening.Id), "Erkenningsaanvraag weggegooid", $"Begonnen op {DutchDate.Format(BrusselseTijd.DagVan(dossier.Aanvraag.Aangemaakt))}, nog niet ingediend.");
        return await documenten.ProbeerAsync(MijnVoorzieningUrls.OverzichtNa(regel), cancellationToken);
    }
}
