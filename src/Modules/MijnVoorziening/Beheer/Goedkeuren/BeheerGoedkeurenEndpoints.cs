using AmaWvg.MijnVoorziening.Beheer.Goedkeuren;

namespace AmaWvg.MijnVoorziening;

internal static class BeheerGoedkeurenEndpoints
{
    public static void Map(IEndpointRouteBuilder group)
    {
        group.MapGet(BeheerUrls.GoedkeurenRoute, Get).RequireAuthorization(Policies.Beslisser);
        group.MapPost(BeheerUrls.GoedkeurenRoute, Post).RequireAuthorization(Policies.Beslisser).MetBijlagen();
    }

    private static async Task<IResult> Get(Guid id, Ingediend<BeheerGoedkeurenForm> ingediend, BeheerDocumenten documenten, BeheerGoedkeurenHandler handler, CancellationToken cancellationToken)
    {
        if (await documenten.IngediendeAanvraagAsync(id, cancellationToken) is not { } aanvraag)
            return Results.NotFound();
        if (!aanvraag.Kan(AanvraagActie.Goedkeuren))
            return Results.Redirect(BeheerUrls.Dossier(id));
        var form = ingediend.Getypt ?? BeheerGoedkeurenForm.Voorstel(await handler.EersteDagAsync(aanvraag.Hco, cancellationToken), aanvraag.Versie);
        return BeheerGoedkeurenPage.Create(new(id, await documenten.NaamVanAsync(aanvraag.Hco, cancellationToken), form, FormErrors.None));
    }

    private static async Task<IResult> Post(
        Guid id, HttpContext context, Ingediend<BeheerGoedkeurenForm> ingediend, BeheerDocumenten documenten, BeheerGoedkeurenHandler handler, BeheerDossierQuery dossier, CancellationToken cancellationToken)
    {
        if (await documenten.IngediendeAanvraagAsync(id, cancellationToken) is not { } aanvraag)
            return Results.NotFound();
        var (form, errors, bestand) = (ingediend.Form, ingediend.Errors, (await Formulierlezing.LeesAsync(context.Request, cancellationToken)).Files["besluit"]);
        if (!aanvraag.Kan(AanvraagActie.Goedkeuren))
            return await BeheerDossierEndpoints.GewijzigdAsync(id, Getypt(form, bestand), context.User, dossier, cancellationToken);
        var gezien = aanvraag.Versie;
        var url = await handler.HandleAsync(aanvraag, form, bestand, errors, cancellationToken);
        if (url is not null)
            return Redirects.SeeOther(url);
        // A colleague who was faster can be what is wrong with the period.
        var isGezien = (await documenten.IngediendeAanvraagAsync(id, cancellationToken))?.Versie == gezien;
        return errors.Any && isGezien
            ? Results.RazorSlice(BeheerGoedkeurenPage.Create(new(id, await documenten.NaamVanAsync(aanvraag.Hco, cancellationToken), form, errors)), StatusCodes.Status422UnprocessableEntity)
            : await TeLaatAsync(id, form, bestand, documenten, cancellationToken) ?? await BeheerDossierEndpoints.GewijzigdAsync(id, Getypt(form, bestand), context.User, dossier, cancellationToken);
    }

    private static string Getypt(BeheerGoedkeurenForm form, IFormFile? bestand) =>
        $"{form.Nummer}, {form.Van} tot en met {form.TotEnMet}{(bestand is null ? "" : $", {Bestandsnaam.Schoon(bestand.FileName)}")}";

    // A colleague was faster: as long as it can be granted still, nothing of what was typed is lost.
    private static async Task<IResult?> TeLaatAsync(Guid id, BeheerGoedkeurenForm form, IFormFile? bestand, BeheerDocumenten documenten, CancellationToken cancellationToken)
    {
        var botsing = (await documenten.BotsingAsync(id, cancellationToken)).Botsing;
        if (await documenten.IngediendeAanvraagAsync(id, cancellationToken) is not { } nu || !nu.Kan(AanvraagActie.Goedkeuren))
            return null;
        var errors = bestand is null ? FormErrors.None : FormErrors.None.Add("besluit", BeheerGoedkeurenHandler.Opnieuw(bestand));
        var view = new BeheerGoedkeurenView(id, await documenten.NaamVanAsync(nu.Hco, cancellationToken), form with { Versie = nu.Versie }, errors, botsing);
        return Results.RazorSlice(BeheerGoedkeurenPage.Create(view), StatusCodes.Status409Conflict);
    }
}

/// <summary>What the form shows.</summary>
/// <param name="Dossier">The application.</param>
/// <param name="Voorziening">Who applies.</param>
/// <param name="Form">The form as typed.</param>
/// <param name="Errors">What is wrong with it.</param>
/// <param name="Botsing">What a colleague did in the meantime, when it can still be granted.</param>
public sealed record BeheerGoedkeurenView(Guid Dossier, string Voorziening, BeheerGoedkeurenForm Form, FormErrors Errors, Botsing? Botsing = null) : IFormulierView;
