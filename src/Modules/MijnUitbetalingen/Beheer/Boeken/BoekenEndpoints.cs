using AmaWvg.Kernel.Contracts.Toegang;
using AmaWvg.Kernel.Types;
using AmaWvg.MijnUitbetalingen.Documenten;
using AmaWvg.Web.Forms;
using AmaWvg.Web.Requests;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace AmaWvg.MijnUitbetalingen.Beheer.Boeken;

internal static class BoekenEndpoints
{
    public static void Map(IEndpointRouteBuilder group)
    {
        group.MapGet(BeheerUrls.BoekenRoute, Get).RequireAuthorization(Policies.FinancieelBeheerder);
        group.MapPost(BeheerUrls.BoekenRoute, Post).RequireAuthorization(Policies.FinancieelBeheerder);
    }

    private static async Task<IResult> Get(Guid id, HersteldFormulier hersteld, MijnUitbetalingenBeheerDb db, TimeProvider clock, CancellationToken cancellationToken) =>
        await VindAsync(db, id, cancellationToken) is not { } run ? Results.NotFound()
        : run.Status is RunStatus.Goedgekeurd ? BoekenPage.Create(View(run, hersteld.Lees(Getypt) ?? DutchDate.Format(clock.Vandaag())))
        : Redirects.SeeOther(BeheerUrls.Run(id));

    private static async Task<IResult> Post(Guid id, HttpContext context, MijnUitbetalingenBeheerDb db, BoekenHandler handler, CancellationToken cancellationToken)
    {
        if (await VindAsync(db, id, cancellationToken) is not { } run)
            return Results.NotFound();
        var uitbetaaldOp = Getypt(await context.Request.ReadFormAsync(cancellationToken));
        var wijziging = await handler.HandleAsync(run, uitbetaaldOp, cancellationToken);
        return wijziging.Url is { } url
            ? Redirects.SeeOther(url)
            : Results.RazorSlice(
                BoekenPage.Create(View(run, uitbetaaldOp) with { Errors = wijziging.Errors, Botsing = wijziging.Botsing is { } botsing ? botsing with { IsKlaar = true } : null }),
                wijziging.Botsing is null ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status409Conflict);
    }

    private static string Getypt(IFormCollection form) => FormText.Read(form, "uitbetaaldOp");

    private static BoekenView View(Uitbetalingsrun run, string uitbetaaldOp) => new(run.Id, run.Maand, run.Aantal, run.Totaal, uitbetaaldOp, FormErrors.None);

    private static Task<Uitbetalingsrun?> VindAsync(MijnUitbetalingenBeheerDb db, Guid id, CancellationToken cancellationToken) =>
        db.Runs.SingleOrDefaultAsync(run => run.Id == id, cancellationToken);
}
