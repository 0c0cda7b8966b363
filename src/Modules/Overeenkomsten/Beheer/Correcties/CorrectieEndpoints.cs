using AmaWvg.Kernel.Contracts.Toegang;
using AmaWvg.Web.Forms;
using AmaWvg.Web.Requests;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace AmaWvg.Overeenkomsten.Beheer.Correcties;

/// <summary>The same two steps for every correction: say what and why, see what follows and confirm.</summary>
internal static class CorrectieEndpoints
{
    public static void Map(IEndpointRouteBuilder group)
    {
        Map(group, "startdatum");
        Map(group, "einddatum");
        Map(group, "annuleren");
        Map(group, "insz");
    }

    private static void Map(IEndpointRouteBuilder group, string pad)
    {
        group.MapGet(BeheerUrls.CorrectieRoute(pad), (Guid id, HersteldFormulier hersteld, IEnumerable<ICorrectie> correcties, CorrectieHandler handler, CancellationToken cancellationToken) =>
            Get(id, hersteld, Van(correcties, pad), handler, cancellationToken)).RequireAuthorization(Policies.Behandelaar);
        group.MapPost(BeheerUrls.CorrectieRoute(pad), (Guid id, HttpContext context, IEnumerable<ICorrectie> correcties, CorrectieHandler handler, CancellationToken cancellationToken) =>
            Post(id, context, Van(correcties, pad), handler, cancellationToken)).RequireAuthorization(Policies.Behandelaar);
    }

    private static ICorrectie Van(IEnumerable<ICorrectie> correcties, string pad) => correcties.Single(correctie => correctie.Pad == pad);

    private static async Task<IResult> Get(Guid id, HersteldFormulier hersteld, ICorrectie correctie, CorrectieHandler handler, CancellationToken cancellationToken) =>
        await handler.LaadAsync(id, cancellationToken) switch
        {
            null => Results.NotFound(),
            var dossier when correctie.Kan(dossier.Overeenkomst) =>
                CorrectiePage.Create(CorrectieView.Van(correctie, dossier, hersteld.Lees(form => Lees(form, correctie)) ?? new("", "", correctie.Versie(dossier)))),
            _ => Results.Redirect(BeheerUrls.Overeenkomst(id)),
        };

    private static CorrectieForm Lees(IFormCollection form, ICorrectie correctie) => CorrectieForm.Van(form, correctie.Veld("", null)?.Name);

    private static async Task<IResult> Post(Guid id, HttpContext context, ICorrectie correctie, CorrectieHandler handler, CancellationToken cancellationToken)
    {
        if (await handler.LaadAsync(id, cancellationToken) is not { } dossier)
            return Results.NotFound();
        var form = Lees(await context.Request.ReadFormAsync(cancellationToken), correctie);
        if (!correctie.Kan(dossier.Overeenkomst) || form.Versie != correctie.Versie(dossier))
            return await BotsingAsync(correctie, dossier, form, handler, cancellationToken);
        var view = CorrectieView.Van(correctie, dossier, form);
        if (form.GaatTerug)
            return CorrectiePage.Create(view);
        var voorstel = await correctie.StelVoorAsync(dossier, form, cancellationToken);
        if (form.Controleer(voorstel.Errors) is { Any: true } errors)
            return Results.RazorSlice(
                errors["juisteNaam"] is { } fout
                    ? BevestigPage.Create(Met(view, voorstel) with { Errors = errors, Vraag = voorstel.Vraag! with { Error = fout } })
                    : CorrectiePage.Create(view with { Errors = errors, Veld = correctie.Veld(form.Waarde, errors[correctie.Pad]) }),
                StatusCodes.Status422UnprocessableEntity);
        if (!form.IsBevestigd)
            return BevestigPage.Create(Met(view, voorstel));

        var wijziging = await handler.HandleAsync(correctie, dossier, voorstel, form, cancellationToken);
        return wijziging.Url is { } url ? Redirects.SeeOther(url) : await BotsingAsync(correctie, dossier, form, handler, cancellationToken);
    }

    private static CorrectieView Met(CorrectieView view, Voorstel voorstel) =>
        view with { Feiten = [.. view.Feiten, .. voorstel.Feiten], Gevolgen = voorstel.Gevolgen, Vraag = voorstel.Vraag };

    // The person goes back to the first step, with what was typed, and sees the agreement as it is now.
    private static async Task<IResult> BotsingAsync(ICorrectie correctie, Correctiedossier gezien, CorrectieForm form, CorrectieHandler handler, CancellationToken cancellationToken)
    {
        var botsing = (await handler.BotsingAsync(gezien.Overeenkomst, cancellationToken)).Botsing;
        var nu = (await handler.LaadAsync(gezien.Overeenkomst.Id, cancellationToken))!;
        var view = CorrectieView.Van(correctie, nu, form with { Versie = correctie.Versie(nu) });
        return Results.RazorSlice(CorrectiePage.Create(view with { Botsing = botsing }), StatusCodes.Status409Conflict);
    }
}
