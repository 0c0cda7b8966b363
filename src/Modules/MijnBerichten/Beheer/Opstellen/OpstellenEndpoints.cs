using AmaWvg.Kernel.Contracts.MijnVoorziening;
using AmaWvg.MijnBerichten.Beheer.Bekijken;
using AmaWvg.MijnBerichten.Berichten;
using AmaWvg.Web.Forms;
using AmaWvg.Web.Requests;
using FluentValidation;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace AmaWvg.MijnBerichten.Beheer.Opstellen;

internal static class OpstellenEndpoints
{
    public static void Map(IEndpointRouteBuilder group)
    {
        group.MapGet(MijnBerichtenUrls.Opstellen, Nieuw);
        group.MapPost(MijnBerichtenUrls.Opstellen, Maak);
        group.MapGet(MijnBerichtenUrls.WijzigenRoute, Get);
        group.MapPost(MijnBerichtenUrls.WijzigenRoute, Wijzig);
        group.MapPost(MijnBerichtenUrls.VersturenRoute, Verstuur);
        group.MapPost(MijnBerichtenUrls.VerwijderenRoute, Verwijder);
    }

    private static async Task<IResult> Nieuw(HersteldFormulier hersteld, IDoelgroepen doelgroepen, CancellationToken cancellationToken) =>
        OpstellenPage.Create(new(null, hersteld.Lees(OpstellenForm.VanNieuw) ?? OpstellenForm.Leeg, await doelgroepen.KeuzesAsync(cancellationToken), FormErrors.None));

    private static async Task<IResult> Get(Guid id, HersteldFormulier hersteld, MijnBerichtenBeheerDb db, IDoelgroepen doelgroepen, CancellationToken cancellationToken) =>
        await ConceptAsync(db, id, cancellationToken) is { } concept
            ? OpstellenPage.Create(new(id, hersteld.Lees(OpstellenForm.Van) ?? OpstellenForm.Van(concept), await doelgroepen.KeuzesAsync(cancellationToken), FormErrors.None))
            : Results.NotFound();

    private static async Task<IResult> Maak(
        HttpContext context, OpstellenHandler handler, IDoelgroepen doelgroepen, IValidator<OpstellenForm> validator, CancellationToken cancellationToken)
    {
        var form = OpstellenForm.VanNieuw(await context.Request.ReadFormAsync(cancellationToken));
        var keuzes = await doelgroepen.KeuzesAsync(cancellationToken);
        var errors = Controleer(form, keuzes, validator);
        return errors.Any
            ? Results.RazorSlice(OpstellenPage.Create(new(null, form, keuzes, errors)), StatusCodes.Status422UnprocessableEntity)
            : Redirects.SeeOther((await handler.MaakAsync(form, cancellationToken)).Url!);
    }

    private static async Task<IResult> Wijzig(
        Guid id, HttpContext context, MijnBerichtenBeheerDb db, OpstellenHandler handler, IDoelgroepen doelgroepen, IValidator<OpstellenForm> validator, CancellationToken cancellationToken)
    {
        if (await ConceptAsync(db, id, cancellationToken) is not { } concept)
            return Results.NotFound();
        var form = OpstellenForm.Van(await context.Request.ReadFormAsync(cancellationToken));
        var keuzes = await doelgroepen.KeuzesAsync(cancellationToken);
        var errors = Controleer(form, keuzes, validator);
        if (errors.Any)
            return Results.RazorSlice(OpstellenPage.Create(new(id, form, keuzes, errors)), StatusCodes.Status422UnprocessableEntity);
        var wijziging = await handler.WijzigAsync(concept, form, cancellationToken);
        if (wijziging.Url is { } url)
            return Redirects.SeeOther(url);
        // Sent or thrown away in the meantime: the page of the message says so.
        return await ConceptAsync(db, id, cancellationToken) is { } nu
            ? Results.RazorSlice(OpstellenPage.Create(new(id, form with { Versie = nu.Versie }, keuzes, errors, wijziging.Botsing)), StatusCodes.Status409Conflict)
            : Redirects.SeeOther(MijnBerichtenUrls.Verzending(id));
    }

    private static async Task<IResult> Verstuur(
        Guid id, HttpRequest request, MijnBerichtenBeheerDb db, OpstellenHandler handler, BekijkenQuery query, CancellationToken cancellationToken)
    {
        if (await db.Verzendingen.SingleOrDefaultAsync(v => v.Id == id, cancellationToken) is not { } verzending)
            return Results.NotFound();
        if (verzending.Verstuurd is not null)
            return Redirects.SeeOther(MijnBerichtenUrls.Verzending(id));
        var wijziging = await handler.VerstuurAsync(verzending, FormText.ReadVersion(await request.ReadFormAsync(cancellationToken)), cancellationToken);
        if (wijziging.Url is { } url)
            return Redirects.SeeOther(url);
        return await query.RunAsync(id, 1, null, cancellationToken) is { Verstuurd: null } concept
            ? Results.RazorSlice(ConceptPage.Create(concept with { MagSchrijven = true, Botsing = wijziging.Botsing }), StatusCodes.Status409Conflict)
            : Redirects.SeeOther(MijnBerichtenUrls.Verzending(id));
    }

    private static async Task<IResult> Verwijder(Guid id, MijnBerichtenBeheerDb db, OpstellenHandler handler, CancellationToken cancellationToken) =>
        await ConceptAsync(db, id, cancellationToken) is { } concept
            ? Redirects.SeeOther((await handler.VerwijderAsync(concept, cancellationToken)).Url ?? MijnBerichtenUrls.Verzending(id))
            : Results.NotFound();

    private static FormErrors Controleer(OpstellenForm form, Doelgroepkeuzes keuzes, IValidator<OpstellenForm> validator)
    {
        var errors = FormErrors.From(validator.Validate(form));
        if (form is { Aan: OpstellenForm.Een, Voorziening.Length: > 0 } && keuzes.Voorzieningen.All(v => v.Hco.Waarde != form.Voorziening))
            errors.Add("voorziening", "Kies een voorziening");
        return errors;
    }

    private static Task<Verzending?> ConceptAsync(MijnBerichtenBeheerDb db, Guid id, CancellationToken cancellationToken) =>
        db.Verzendingen.SingleOrDefaultAsync(v => v.Id == id && v.Verstuurd == null, cancellationToken);
}
