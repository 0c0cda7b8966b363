using AmaWvg.Kernel.Contracts.Toegang;
using AmaWvg.MijnBerichten.Beheer.Bekijken;
using AmaWvg.Web.Requests;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace AmaWvg.MijnBerichten.Beheer.Bijlagen;

internal static class BijlagenEndpoints
{
    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet(MijnBerichtenUrls.BeheerBijlageRoute, Get).RequireAuthorization(Policies.Departement).MetDownload();
        endpoints.MapPost(MijnBerichtenUrls.BijlageToevoegenRoute, VoegToe).RequireAuthorization(Policies.Behandelaar).MetBijlagen();
        endpoints.MapPost(MijnBerichtenUrls.BijlageVerwijderenRoute, Verwijder).RequireAuthorization(Policies.Behandelaar);
    }

    private static async Task<IResult> Get(Guid id, MijnBerichtenBeheerDb db, HttpResponse response, CancellationToken cancellationToken) =>
        await db.Verzendbijlagen.AsNoTracking().Where(b => b.Id == id)
            .Join(db.Verzendinhouden, b => b.Id, i => i.Id, (b, i) => new { b.Naam, b.Mediatype, i.Inhoud }).SingleOrDefaultAsync(cancellationToken) is { } bestand
            ? response.Download(bestand.Naam, bestand.Mediatype, bestand.Inhoud)
            : Results.NotFound();

    private static async Task<IResult> VoegToe(
        Guid id, HttpContext context, MijnBerichtenBeheerDb db, BijlagenHandler handler, BekijkenQuery query, CancellationToken cancellationToken)
    {
        if (await db.Verzendingen.SingleOrDefaultAsync(v => v.Id == id && v.Verstuurd == null, cancellationToken) is not { } concept)
            return Results.NotFound();
        var form = await context.Request.ReadFormAsync(cancellationToken);
        var wijziging = await handler.VoegToeAsync(concept, form.Files["bestand"], cancellationToken);
        if (wijziging.Url is { } url)
            return Redirects.SeeOther(url);
        var view = (await query.RunAsync(id, 1, null, cancellationToken))! with { MagSchrijven = true, Errors = wijziging.Errors };
        return Results.RazorSlice(ConceptPage.Create(view), StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<IResult> Verwijder(Guid id, MijnBerichtenBeheerDb db, BijlagenHandler handler, CancellationToken cancellationToken)
    {
        if (await db.Verzendbijlagen.SingleOrDefaultAsync(b => b.Id == id && db.Verzendingen.Any(v => v.Id == b.VerzendingId && v.Verstuurd == null), cancellationToken) is not { } bijlage)
            return Results.NotFound();
        return Redirects.SeeOther(await handler.VerwijderAsync(bijlage, cancellationToken));
    }
}
