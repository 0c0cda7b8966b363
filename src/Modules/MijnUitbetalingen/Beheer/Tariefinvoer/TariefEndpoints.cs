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
        return errors.Any
            ? Results.RazorSlice(TariefPage.Create(new(form, errors)), StatusCodes.Status422UnprocessableEntity)
            : Redirects.SeeOther((await handler.HandleAsync(form, cancellationToken)).Url!);
    }
}
