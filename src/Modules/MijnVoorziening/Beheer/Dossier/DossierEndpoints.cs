using System.Security.Claims;
using AmaWvg.Kernel.Toegangslog;
using AmaWvg.MijnVoorziening.Bijlagen;
using AmaWvg.Web.Requests;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace AmaWvg.MijnVoorziening.Beheer.Dossier;

internal static class DossierEndpoints
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
    public static async Task<IResult> GewijzigdAsync(Guid id, string toelichting, ClaimsPrincipal user, DossierQuery query, CancellationToken cancellationToken) =>
        await query.RunAsync(id, null, user, cancellationToken) is { } view
            ? Results.RazorSlice(DossierPage.Create(view with { TeLaat = toelichting }), StatusCodes.Status409Conflict)
            : Results.NotFound();

    private static async Task<IResult> Get(Guid id, string? gedaan, ClaimsPrincipal user, DossierQuery query, CancellationToken cancellationToken) =>
        await query.RunAsync(id, Guid.TryParse(gedaan, out var regel) ? regel : null, user, cancellationToken) is { } view
            ? DossierPage.Create(view)
            : Results.NotFound();

    private static async Task<IResult> Bijlage(
        Guid id, MijnVoorzieningBeheerDb db, Toegangslogboek toegangslog, HttpResponse response, CancellationToken cancellationToken)
    {
        if (await db.Bijlagen.AsNoTracking().SingleOrDefaultAsync(b => b.Id == id, cancellationToken) is not { } bijlage
            || await db.IngediendeAanvraagAsync(bijlage.Aanvraag, cancellationToken) is not { } aanvraag)
            return Results.NotFound();
        // What is in it, such as a diploma, may be about a person.
        await toegangslog.NoteerPersonenBijAsync(
            bijlage.Hco, "bijlage van erkenningsaanvraag", 1, id, [.. aanvraag.Erkenningscriteria.MedewerkersBij(bijlage.Vraag).Select(m => m.Insz)], cancellationToken);
        var inhoud = await db.BijlageInhouden.AsNoTracking().SingleAsync(i => i.Id == id, cancellationToken);
        return response.Download(bijlage.Naam, bijlage.Soort.Mediatype, inhoud.Inhoud);
    }
}
