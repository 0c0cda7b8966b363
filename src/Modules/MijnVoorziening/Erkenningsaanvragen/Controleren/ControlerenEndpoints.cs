using AmaWvg.MijnVoorziening.Erkenningsaanvragen.Concept;
using AmaWvg.MijnVoorziening.Erkenningsaanvragen.Starten;
using AmaWvg.MijnVoorziening.Voorzieningen;
using AmaWvg.Web.Forms;
using AmaWvg.Web.Requests;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace AmaWvg.MijnVoorziening.Erkenningsaanvragen.Controleren;

internal static class ControlerenEndpoints
{
    public static void Map(IEndpointRouteBuilder group)
    {
        group.MapGet(AanvraagUrls.ControlerenRoute, Get);
        group.MapPost(AanvraagUrls.IndienenRoute, Post);
    }

    private static async Task<IResult> Get(Guid id, Aanvraagdossiers dossiers, Aanvraaginzage inzage, CancellationToken cancellationToken)
    {
        if (await dossiers.VindAsync(id, cancellationToken) is not { } dossier)
            return Results.NotFound();
        if (dossier.IsIngediend)
            return Results.Redirect(AanvraagUrls.Aanvraag(id));
        await inzage.NoteerAsync(dossier, cancellationToken);
        return ControlerenPage.Create(ControlerenView.Van(dossier));
    }

    private static async Task<IResult> Post(
        Guid id, HttpContext context, Aanvraagdossiers dossiers, Aanvraaginzage inzage, IndienenHandler handler, CancellationToken cancellationToken)
    {
        if (await dossiers.VindAsync(id, cancellationToken) is not { } dossier)
            return Results.NotFound();
        if (dossier.IsIngediend)
            return Conceptantwoord.AlIngediend(id);
        if (!dossier.Voorziening.Type.KomtInAanmerking())
            return StartenEndpoints.NietInAanmerking();
        if (dossier.Tekorten is [] && await handler.HandleAsync(dossier, FormText.ReadVersion(await context.Request.ReadFormAsync(cancellationToken)), cancellationToken) is { } url)
            return Redirects.SeeOther(url);

        var nu = (await dossiers.VindOpnieuwAsync(id, cancellationToken))!;
        if (nu.IsIngediend)
            return Conceptantwoord.AlIngediend(id);
        await inzage.NoteerAsync(nu, cancellationToken);
        return dossier.Tekorten is []
            ? Results.RazorSlice(ControlerenPage.Create(ControlerenView.Van(nu) with { Conflict = ConflictView.Van(nu.Aanvraag, [], []) }), StatusCodes.Status409Conflict)
            : Results.RazorSlice(ControlerenPage.Create(ControlerenView.Van(nu) with { IsGeweigerd = true }), StatusCodes.Status422UnprocessableEntity);
    }
}
