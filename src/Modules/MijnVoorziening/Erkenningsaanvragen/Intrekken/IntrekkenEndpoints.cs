using AmaWvg.Kernel.Types;
using AmaWvg.Web.Errors;
using AmaWvg.Web.Forms;
using AmaWvg.Web.Requests;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace AmaWvg.MijnVoorziening.Erkenningsaanvragen.Intrekken;

internal static class IntrekkenEndpoints
{
    public static void Map(IEndpointRouteBuilder group)
    {
        group.MapGet(AanvraagUrls.IntrekkenRoute, Get);
        group.MapPost(AanvraagUrls.IntrekkenRoute, Post);
    }

    private static async Task<IResult> Get(Guid id, HersteldFormulier hersteld, MijnVoorzieningDb db, CancellationToken cancellationToken) =>
        await VindAsync(db, id, cancellationToken) switch
        {
            null => Results.NotFound(),
            var aanvraag when aanvraag.Kan(AanvraagActie.Intrekken) => IntrekkenPage.Create(IntrekkenView.Van(aanvraag) with { Reden = hersteld.Lees(Reden) ?? "" }),
            _ => Results.Redirect(AanvraagUrls.Aanvraag(id)),
        };

    private static async Task<IResult> Post(Guid id, HttpContext context, MijnVoorzieningDb db, IntrekkenHandler handler, CancellationToken cancellationToken)
    {
        if (await VindAsync(db, id, cancellationToken) is not { } aanvraag)
            return Results.NotFound();
        var reden = Reden(await context.Request.ReadFormAsync(cancellationToken));
        if (!Letterbeeld.Past(reden, IntrekkenView.LangsteReden))
            return Results.RazorSlice(
                IntrekkenPage.Create(IntrekkenView.Van(aanvraag) with { Reden = reden, Errors = FormErrors.None.Add("reden", $"Vul een reden van ten hoogste {IntrekkenView.LangsteReden} tekens in") }),
                StatusCodes.Status422UnprocessableEntity);
        return await handler.HandleAsync(aanvraag, reden, cancellationToken) is { } url ? Redirects.SeeOther(url) : NietMeer(id);
    }

    private static string Reden(IFormCollection form) => FormText.Read(form, "reden");

    private static IResult NietMeer(Guid id) => Results.RazorSlice(FoutPage.Create(new("U kunt deze aanvraag niet intrekken",
    [
        "Alleen een ingediende aanvraag waarover nog niet beslist is, kan ingetrokken worden. Er is niets gewijzigd.",
        "Bekijk de laatste status van de aanvraag.",
    ])
    { Url = AanvraagUrls.Aanvraag(id), Link = "Bekijk aanvraag" }), StatusCodes.Status409Conflict);

    private static Task<Erkenningsaanvraag?> VindAsync(MijnVoorzieningDb db, Guid id, CancellationToken cancellationToken) =>
        db.Erkenningsaanvragen.SingleOrDefaultAsync(a => a.Id == id, cancellationToken);
}
