using AmaWvg.Kernel.Contracts.Toegang;
using AmaWvg.Web.Forms;
using AmaWvg.Web.Requests;
using FluentValidation;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using RazorSlices;

namespace AmaWvg.MijnUitbetalingen.Beheer.Tariefinvoer;

internal static class TariefEndpoints
{
    public static void Map(IEndpointRouteBuilder group)
    {
        group.MapGet(BeheerUrls.TariefToevoegen, Get).RequireAuthorization(Policies.FinancieelBeheerder);
        group.MapPost(BeheerUrls.TariefToevoegen, Post).RequireAuthorization(Policies.FinancieelBeheerder);
    }

    private static RazorSlice<TariefView> Get(HersteldFormulier hersteld) => TariefPage.Create(new(hersteld.Lees(TariefForm.Van) ?? new("", "", ""), FormErrors.None));

    private static async Task<IResult> Post(HttpContext context, TariefHandler handler, IValidator<TariefForm> validator, CancellationToken cancellationToken)
    {
        var form = TariefForm.Van(await context.Request.ReadFormAsync(cancellationToken));
        var errors = FormErrors.From(await validator.ValidateAsync(form, cancellationToken));
        if (errors.Any)
            return Fout(new(form, errors));
        var (wijziging, gevolg) = await handler.HandleAsync(form, cancellationToken);
        return wijziging is null
            ? Fout(new(form, FormErrors.None.Add("bevestiging", gevolg!.Gevraagd), gevolg))
            : Redirects.SeeOther(wijziging.Url!);
    }

    private static IResult Fout(TariefView view) => Results.RazorSlice(TariefPage.Create(view), StatusCodes.Status422UnprocessableEntity);
}
