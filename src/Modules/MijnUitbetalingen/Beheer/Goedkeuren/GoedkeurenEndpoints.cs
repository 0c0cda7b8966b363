using System.Globalization;
using AmaWvg.Kernel.Contracts.Toegang;
using AmaWvg.MijnUitbetalingen.Documenten;
using AmaWvg.Web.Forms;
using AmaWvg.Web.Requests;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace AmaWvg.MijnUitbetalingen.Beheer.Goedkeuren;

internal static class GoedkeurenEndpoints
{
    public static void Map(IEndpointRouteBuilder group)
    {
        group.MapGet(BeheerUrls.GoedkeurenRoute, Get).RequireAuthorization(Policies.Goedkeurder).RequireVerseAanmelding();
        group.MapPost(BeheerUrls.GoedkeurenRoute, Post).RequireAuthorization(Policies.Goedkeurder).RequireVerseAanmelding();
    }

    private static async Task<IResult> Get(Guid id, MijnUitbetalingenBeheerDb db, IHuidigeSessie sessie, CancellationToken cancellationToken) =>
        await VindAsync(db, id, cancellationToken) is not { } run ? Results.NotFound()
        : run.MagGoedkeuren(sessie.Ondertekenaar(run)) ? GoedkeurenPage.Create(await ViewAsync(db, run, cancellationToken))
        : Redirects.SeeOther(BeheerUrls.Run(id));

    private static async Task<IResult> Post(Guid id, HttpContext context, MijnUitbetalingenBeheerDb db, GoedkeurenHandler handler, CancellationToken cancellationToken)
    {
        if (await VindAsync(db, id, cancellationToken) is not { } run)
            return Results.NotFound();
        var form = await context.Request.ReadFormAsync(cancellationToken);
        var poging = int.TryParse(form["poging"], NumberStyles.None, CultureInfo.InvariantCulture, out var gezien) ? gezien : 0;
        var wijziging = await handler.HandleAsync(run, poging, cancellationToken);
        if (wijziging.Url is { } url)
            return Redirects.SeeOther(url);
        db.ChangeTracker.Clear();
        var nu = (await VindAsync(db, id, cancellationToken))!;
        var view = await ViewAsync(db, nu, cancellationToken) with { Errors = wijziging.Errors, Botsing = wijziging.Botsing is { } botsing ? botsing with { IsKlaar = nu.Status is not RunStatus.Voorgesteld } : null };
        return Results.RazorSlice(GoedkeurenPage.Create(view), wijziging.Botsing is null ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status409Conflict);
    }

    private static async Task<GoedkeurenView> ViewAsync(MijnUitbetalingenBeheerDb db, Uitbetalingsrun run, CancellationToken cancellationToken)
    {
        var ontbrekend = await db.Overgeslagen.Bij(run).OrderBy(o => o.Naam).Select(o => o.Naam).ToListAsync(cancellationToken);
        return new(run.Id, run.Maand, run.Poging, run.GemaaktDoor, run.Aantal, run.Totaal, ontbrekend, FormErrors.None);
    }

    private static Task<Uitbetalingsrun?> VindAsync(MijnUitbetalingenBeheerDb db, Guid id, CancellationToken cancellationToken) =>
        db.Runs.SingleOrDefaultAsync(run => run.Id == id, cancellationToken);
}
