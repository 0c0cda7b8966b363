using AmaWvg.MijnVoorziening.Regels;
using AmaWvg.MijnVoorziening.Voorzieningen;
using AmaWvg.Web.Errors;
using AmaWvg.Web.Forms;
using AmaWvg.Web.Requests;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;

namespace AmaWvg.MijnVoorziening.Erkenningsaanvragen.Starten;

internal static class StartenEndpoints
{
    public static void Map(IEndpointRouteBuilder group)
    {
        group.MapGet(AanvraagUrls.Nieuw, Get);
        group.MapPost(AanvraagUrls.Nieuw, Post);
    }

    private static async Task<IResult> Get(
        HersteldFormulier hersteld, MijnVoorzieningDb db, StartenHandler handler, IOptions<BeslissingOptions> options, CancellationToken cancellationToken)
    {
        if (!(await db.EigenVoorzieningAsync(cancellationToken)).Type.KomtInAanmerking())
            return NietInAanmerking();
        var laatste = await handler.LaatsteAsync(cancellationToken);
        return laatste is { Status: var status } && status.IsOpen()
            ? Results.Redirect(AanvraagUrls.Aanvraag(laatste.Id))
            : StartenPage.Create(StartenView.Van(laatste, options.Value) with { Begin = hersteld.Lees(Begin) ?? "" });
    }

    private static async Task<IResult> Post(
        HttpContext context, MijnVoorzieningDb db, StartenHandler handler, IOptions<BeslissingOptions> options, CancellationToken cancellationToken)
    {
        var voorziening = await db.EigenVoorzieningAsync(cancellationToken);
        if (!voorziening.Type.KomtInAanmerking())
            return NietInAanmerking();
        var laatste = await handler.LaatsteAsync(cancellationToken);
        var begin = Begin(await context.Request.ReadFormAsync(cancellationToken));
        if (laatste is { Status: var status } && status.IsOpen())
            return Redirects.SeeOther(AanvraagUrls.Aanvraag(laatste.Id));
        if (laatste is not null && begin is not (StartenView.Vorige or StartenView.Leeg))
            return Results.RazorSlice(
                StartenPage.Create(StartenView.Van(laatste, options.Value) with { Errors = FormErrors.None.Add("begin", "Kies hoe u wilt beginnen") }),
                StatusCodes.Status422UnprocessableEntity);
        return Redirects.SeeOther(await handler.HandleAsync(voorziening, begin == StartenView.Vorige ? laatste : null, cancellationToken));
    }

    private static string Begin(IFormCollection form) => FormText.Read(form, "begin");

    internal static IResult NietInAanmerking() => Results.RazorSlice(
        FoutPage.Create(new("U kunt geen erkenning aanvragen", [TypeVoorzieningLabel.NietInAanmerking]) { Url = MijnVoorzieningUrls.Overzicht, Link = "Terug naar mijn voorziening" }),
        StatusCodes.Status409Conflict);
}
