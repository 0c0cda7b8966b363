using AmaWvg.Kernel.Contracts.Toegang;
using AmaWvg.Web.Forms;
using AmaWvg.Web.Requests;
using FluentValidation;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace AmaWvg.MijnVoorziening.Contactgegevens;

internal static class ContactpersoonEndpoints
{
    public static void Map(IEndpointRouteBuilder group)
    {
        group.MapGet(MijnVoorzieningUrls.Contactpersoon, Get).RequireVerseAanmelding();
        group.MapPost(MijnVoorzieningUrls.Contactpersoon, Post).RequireVerseAanmelding();
    }

    private static async Task<IResult> Get(HersteldFormulier hersteld, MijnVoorzieningDb db, CancellationToken cancellationToken) =>
        ContactpersoonPage.Create(new(hersteld.Lees(ContactpersoonForm.Van) ?? ContactpersoonForm.Van(await db.EigenVoorzieningAsync(cancellationToken)), FormErrors.None));

    private static async Task<IResult> Post(
        HttpContext context, MijnVoorzieningDb db, ContactpersoonHandler handler, IValidator<ContactpersoonForm> validator, CancellationToken cancellationToken)
    {
        var voorziening = await db.EigenVoorzieningAsync(cancellationToken);
        var form = ContactpersoonForm.Van(await context.Request.ReadFormAsync(cancellationToken));
        var errors = FormErrors.From(await validator.ValidateAsync(form, cancellationToken));
        if (errors.Any)
            return Results.RazorSlice(ContactpersoonPage.Create(new(form, errors)), StatusCodes.Status422UnprocessableEntity);

        var wijziging = await handler.HandleAsync(voorziening, form, cancellationToken);
        if (wijziging.Url is { } url)
            return Redirects.SeeOther(url);
        var nu = await db.EigenVoorzieningAsync(cancellationToken);
        return Results.RazorSlice(ContactpersoonPage.Create(new(form with { Versie = nu.Versie }, errors, wijziging.Botsing)), StatusCodes.Status409Conflict);
    }
}
