using AmaWvg.Kernel.Contracts.Toegang;
using AmaWvg.Web.Forms;
using AmaWvg.Web.Requests;
using AmaWvg.Web.Wijzigen;
using FluentValidation;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace AmaWvg.MijnVoorziening.Rekeningwijziging;

internal static class RekeningnummerEndpoints
{
    public static void Map(IEndpointRouteBuilder group)
    {
        group.MapGet(MijnVoorzieningUrls.Rekeningnummer, Get).RequireVerseAanmelding();
        group.MapPost(MijnVoorzieningUrls.Rekeningnummer, Post).RequireVerseAanmelding();
    }

    private static async Task<IResult> Get(HersteldFormulier hersteld, RekeningnummerHandler handler, CancellationToken cancellationToken)
    {
        var view = await handler.ToonAsync(cancellationToken);
        return RekeningnummerPage.Create(view with { Form = hersteld.Lees(RekeningnummerForm.Van) ?? view.Form });
    }

    private static async Task<IResult> Post(
        HttpContext context, RekeningnummerHandler handler, IValidator<RekeningnummerForm> validator, CancellationToken cancellationToken)
    {
        var form = RekeningnummerForm.Van(await context.Request.ReadFormAsync(cancellationToken));
        var errors = FormErrors.From(await validator.ValidateAsync(form, cancellationToken));
        var wijziging = errors.Any ? Wijziging.Geweigerd(errors) : await handler.HandleAsync(form, cancellationToken);
        if (wijziging.Url is { } url)
            return Redirects.SeeOther(url);
        var view = await handler.ToonAsync(cancellationToken);
        return wijziging.Botsing is { } botsing
            ? Results.RazorSlice(RekeningnummerPage.Create(view with { Form = view.Form with { Rekeningnummer = form.Rekeningnummer }, Botsing = botsing }), StatusCodes.Status409Conflict)
            : Results.RazorSlice(RekeningnummerPage.Create(view with { Form = form, Errors = wijziging.Errors }), StatusCodes.Status422UnprocessableEntity);
    }
}
