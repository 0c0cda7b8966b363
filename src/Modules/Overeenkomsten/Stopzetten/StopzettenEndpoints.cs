using AmaWvg.Kernel.Toegangslog;
using AmaWvg.Kernel.Types;
using AmaWvg.Overeenkomsten.Documenten;
using AmaWvg.Web.Forms;
using AmaWvg.Web.Requests;
using AmaWvg.Web.Wijzigen;
using FluentValidation;
using Htmx;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace AmaWvg.Overeenkomsten.Stopzetten;

internal static class StopzettenEndpoints
{
    public static void Map(IEndpointRouteBuilder group)
    {
        group.MapGet(OvereenkomstenUrls.StopzettenRoute, Get);
        group.MapPost(OvereenkomstenUrls.StopzettenRoute, Post);
        group.MapPost(OvereenkomstenUrls.GevolgRoute, PostGevolg).VraagtAlleen();
        group.MapPost(OvereenkomstenUrls.IntrekkenRoute, Intrekken);
    }

    private static async Task<IResult> Get(
        Guid id, HttpContext context, HersteldFormulier hersteld, OvereenkomstenDb db, StopzettenHandler handler, Toegangslogboek toegangslog, TimeProvider clock,
        CancellationToken cancellationToken)
    {
        if (await VindAsync(db, id, cancellationToken) is not { } overeenkomst)
            return Results.NotFound();
        if (overeenkomst.Vergrendeling is not null)
            return Results.Redirect(OvereenkomstenUrls.Deelnemer(overeenkomst.DeelnemerId));
        context.Response.Htmx(h => h.WithVary());
        var berekening = await handler.BerekenAsync(overeenkomst, cancellationToken);
        var waiting = hersteld.Lees(StopzettenForm.Van);
        var typed = waiting?.Einddatum ?? context.Request.Query["einddatum"].ToString();
        var gevolg = Gevolg(overeenkomst, berekening, typed, clock);
        if (context.Request.IsHtmx())
            return GevolgFragment.Create(gevolg);
        var form = waiting ?? new(typed.Length > 0 ? typed : DutchDate.Format(overeenkomst.Einddatum), overeenkomst.Stopreden?.ToString() ?? "", overeenkomst.Versie);
        return await ToonAsync(toegangslog, View(overeenkomst, form, berekening) with { Gevolg = gevolg }, StatusCodes.Status200OK, cancellationToken);
    }

    private static async Task<IResult> PostGevolg(
        Guid id, HttpContext context, OvereenkomstenDb db, StopzettenHandler handler, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (await VindAsync(db, id, cancellationToken) is not { Vergrendeling: null } overeenkomst)
            return Results.NotFound();
        var form = StopzettenForm.Van(await context.Request.ReadFormAsync(cancellationToken));
        return context.Request.IsHtmx()
            ? GevolgFragment.Create(Gevolg(overeenkomst, await handler.BerekenAsync(overeenkomst, cancellationToken), form.Einddatum, clock))
            : Redirects.SeeOther(OvereenkomstenUrls.Stopzetten(id));
    }

    private static Gevolgtekst? Gevolg(Overeenkomst overeenkomst, Stopberekening berekening, string typed, TimeProvider clock) =>
        DutchDate.TryParse(typed, out var dag) && dag >= overeenkomst.Startdatum ? berekening.Bij(dag).InWoorden(clock.Vandaag()) : null;

    private static async Task<IResult> Post(
        Guid id, HttpContext context, OvereenkomstenDb db, StopzettenHandler handler, IValidator<StopzettenForm> validator, Toegangslogboek toegangslog,
        CancellationToken cancellationToken)
    {
        if (await VindAsync(db, id, cancellationToken) is not { } overeenkomst)
            return Results.NotFound();
        var form = StopzettenForm.Van(await context.Request.ReadFormAsync(cancellationToken));
        var errors = FormErrors.From(await validator.ValidateAsync(form, cancellationToken));
        var wijziging = errors.Any
            ? Wijziging.Geweigerd(errors)
            : await handler.HandleAsync(overeenkomst, DutchDate.Parse(form.Einddatum), form.Stopreden, form.Versie, cancellationToken);
        return await AntwoordAsync(db, handler, toegangslog, overeenkomst, form, wijziging, cancellationToken);
    }

    private static async Task<IResult> Intrekken(
        Guid id, HttpContext context, OvereenkomstenDb db, StopzettenHandler handler, Toegangslogboek toegangslog, CancellationToken cancellationToken)
    {
        if (await VindAsync(db, id, cancellationToken) is not { } overeenkomst)
            return Results.NotFound();
        var form = StopzettenForm.Van(await context.Request.ReadFormAsync(cancellationToken));
        var wijziging = await handler.HandleAsync(overeenkomst, null, null, form.Versie, cancellationToken);
        return await AntwoordAsync(db, handler, toegangslog, overeenkomst, form with { Einddatum = DutchDate.Format(overeenkomst.Einddatum) }, wijziging, cancellationToken);
    }

    private static async Task<IResult> AntwoordAsync(
        OvereenkomstenDb db, StopzettenHandler handler, Toegangslogboek toegangslog, Overeenkomst overeenkomst, StopzettenForm form, Wijziging wijziging,
        CancellationToken cancellationToken)
    {
        if (wijziging.Url is { } url)
            return Redirects.SeeOther(url);
        var nu = wijziging.Botsing is null ? overeenkomst : (await VindAsync(db, overeenkomst.Id, cancellationToken))!;
        var view = View(nu, form with { Versie = nu.Versie }, await handler.BerekenAsync(nu, cancellationToken));
        return wijziging.Botsing is { } botsing
            ? await ToonAsync(toegangslog, view with { Botsing = botsing }, StatusCodes.Status409Conflict, cancellationToken)
            : await ToonAsync(toegangslog, view with { Errors = wijziging.Errors, Form = form }, StatusCodes.Status422UnprocessableEntity, cancellationToken);
    }

    private static async Task<IResult> ToonAsync(Toegangslogboek toegangslog, StopzettenView view, int status, CancellationToken cancellationToken)
    {
        await toegangslog.NoteerAsync("overeenkomst stopzetten", 1, view.Deelnemer, cancellationToken);
        return Results.RazorSlice(StopzettenPage.Create(view), status);
    }

    private static StopzettenView View(Overeenkomst o, StopzettenForm form, Stopberekening berekening) =>
        new(o.Id, o.DeelnemerId, o.VolledigeNaam, o.Referentie, o.Startdatum, o.Einddatum, form, FormErrors.None, berekening.PerMaand())
        {
            Intrekgevolg = o.Einddatum is null ? null : berekening.Bij(null).InWoorden(berekening.Vandaag),
        };

    private static Task<Overeenkomst?> VindAsync(OvereenkomstenDb db, Guid id, CancellationToken cancellationToken) =>
        db.Overeenkomsten.SingleOrDefaultAsync(o => o.Id == id, cancellationToken);
}
