using System.Security.Claims;
using AmaWvg.MijnVoorziening.Beheer.Dossier;

namespace AmaWvg.MijnVoorziening;

internal static class BeheerDossierEndpoints
{
    public static void Map(IEndpointRouteBuilder group)
    {
        group.MapGet(BeheerUrls.DossierRoute, Get);
        group.MapGet(BeheerUrls.BijlageRoute, Bijlage).MetDownload();
    }

    /// <summary>The dossier as it stands now, for somebody whose decision came too late.</summary>
    /// <param name="id">The application.</param>
    /// <param name="toelichting">What the person typed; it is shown, for it is saved nowhere.</param>
    /// <param name="user">Whose roles decide what may be done.</param>
    /// <param name="query">Reads the dossier.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public static async Task<IResult> GewijzigdAsync(Guid id, string toelichting, ClaimsPrincipal user, BeheerDossierQuery query, CancellationToken cancellationToken) =>
        await query.RunAsync(id, null, user, cancellationToken) is { } view
            ? Results.RazorSlice(BeheerDossierPage.Create(view with { TeLaat = toelichting }), StatusCodes.Status409Conflict)
            : Results.NotFound();

    private static async Task<IResult> Get(Guid id, string? gedaan, ClaimsPrincipal user, BeheerDossierQuery query, CancellationToken cancellationToken) =>
        await query.RunAsync(id, Guid.TryParse(gedaan, out var regel) ? regel : null, user, cancellationToken) is { } view
            ? BeheerDossierPage.Create(view)
            : Results.NotFound();

    private static async Task<IResult> Bijlage(
        Guid id, BeheerDocumenten documenten, Toegangslogboek toegangslog, HttpResponse response, CancellationToken cancellationToken)
    {
        if (await documenten.LoadAsync<Bijlage>(id, cancellationToken) is not { } bijlage)
            return Results.NotFound();
        var aanvraag = await documenten.IngediendeAanvraagAsync(bijlage.Aanvraag, cancellationToken);
        // A decision of before the portal has no application in it.
        if (aanvraag is null && bijlage.Vraag != Bijlagevragen.Besluit)
            return Results.NotFound();
        // What is in it, such as a diploma, may be about a person.
        await toegangslog.NoteerPersonenBijAsync(
            bijlage.Hco, "bijlage van erkenningsaanvraag", 1, id, [.. (aanvraag?.Erkenningscriteria.MedewerkersBij(bijlage.Vraag) ?? []).Select(m => m.Insz)], cancellationToken);
        return response.Download(bijlage.Naam, bijlage.Soort.Mediatype, await documenten.InhoudAsync(bijlage, cancellationToken));
    }
}

/// <summary>An application as filed, and what may be done with it now.</summary>
/// <param name="Id">The application.</param>
/// <param name="Voorziening">Who applies.</param>
/// <param name="Erkenning">Its last recognition, in words.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="Ingediend">Day on which it was filed.</param>
/// <param name="Uiterste">Last day for the next step; null when nothing waits for the department.</param>
/// <param name="Dagen">Days left until then.</param>
/// <param name="Beslissingen">What this person may do now, the first one first.</param>
/// <param name="Besluit">The signed decision, when a recognition was granted.</param>
/// <param name="Antwoorden">Everything that was filled in.</param>
/// <param name="Verloop">What the organisation and the department did, newest first.</param>
/// <param name="Melding">The confirmation of a change that was just made.</param>
public sealed record BeheerDossierView(
    Guid Id,
    string Voorziening,
    string Erkenning,
    AanvraagStatus Status,
    DateOnly Ingediend,
    DateOnly? Uiterste,
    int? Dagen,
    IReadOnlyList<Beslissing> Beslissingen,
    BijlageRij? Besluit,
    AntwoordenView Antwoorden,
    IReadOnlyList<HistoriekLine> Verloop,
    Melding? Melding)
{
    /// <summary>What somebody typed with a decision that came too late; null when nobody did.</summary>
    public string? TeLaat { get; init; }
}
