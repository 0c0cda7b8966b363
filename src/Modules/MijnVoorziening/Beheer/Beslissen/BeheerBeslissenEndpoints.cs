using System.Security.Claims;
using AmaWvg.MijnVoorziening.Beheer.Beslissen;

namespace AmaWvg.MijnVoorziening;

/// <summary>The decisions that ask nothing but a reason.</summary>
internal static class BeheerBeslissenEndpoints
{
    public static void Map(IEndpointRouteBuilder group)
    {
        Map(group, BeheerUrls.OntvankelijkRoute, AanvraagActie.Ontvankelijk, Policies.Behandelaar);
        Map(group, BeheerUrls.OnontvankelijkRoute, AanvraagActie.Onontvankelijk, Policies.Behandelaar);
        Map(group, BeheerUrls.WeigerenRoute, AanvraagActie.Weigeren, Policies.Beslisser);
    }

    private static void Map(IEndpointRouteBuilder group, string route, AanvraagActie actie, string policy)
    {
        var beslissing = Beslissing.Van(actie);
        group.MapGet(route, (Guid id, Ingediend<BeheerBeslissenForm> ingediend, BeheerDocumenten documenten, CancellationToken cancellationToken) =>
            Get(id, beslissing, ingediend, documenten, cancellationToken)).RequireAuthorization(policy);
        group.MapPost(route, (Guid id, HttpContext context, Ingediend<BeheerBeslissenForm> ingediend, BeheerDocumenten documenten, BeheerBeslissenHandler handler, BeheerDossierQuery dossier, CancellationToken cancellationToken) =>
            Post(id, beslissing, context.User, ingediend, documenten, handler, dossier, cancellationToken)).RequireAuthorization(policy);
    }

    private static async Task<IResult> Get(Guid id, Beslissing beslissing, Ingediend<BeheerBeslissenForm> ingediend, BeheerDocumenten documenten, CancellationToken cancellationToken) =>
        await documenten.IngediendeAanvraagAsync(id, cancellationToken) switch
        {
            null => Results.NotFound(),
            var aanvraag when aanvraag.Kan(beslissing.Actie) => BeheerBeslissenPage.Create(
                new(id, await documenten.NaamVanAsync(aanvraag.Hco, cancellationToken), beslissing, ingediend.Getypt ?? new("", aanvraag.Versie), FormErrors.None)),
            _ => Results.Redirect(BeheerUrls.Dossier(id)),
        };

    private static async Task<IResult> Post(
        Guid id, Beslissing beslissing, ClaimsPrincipal wie, Ingediend<BeheerBeslissenForm> ingediend, BeheerDocumenten documenten, BeheerBeslissenHandler handler, BeheerDossierQuery dossier, CancellationToken cancellationToken)
    {
        if (await documenten.IngediendeAanvraagAsync(id, cancellationToken) is not { } aanvraag)
            return Results.NotFound();
        var (form, errors) = (ingediend.Form, ingediend.Errors);
        if (beslissing.VraagtReden && form.Reden is "")
            errors.Add("reden", "Vul de reden in; de voorziening krijgt die te lezen");
        if (aanvraag.Kan(beslissing.Actie) && errors.Any)
            return Results.RazorSlice(
                BeheerBeslissenPage.Create(new(id, await documenten.NaamVanAsync(aanvraag.Hco, cancellationToken), beslissing, form, errors)), StatusCodes.Status422UnprocessableEntity);
        return await handler.HandleAsync(aanvraag, beslissing, new(form.Reden, form.Versie), cancellationToken) is { } url
            ? Redirects.SeeOther(url)
            : await BeheerDossierEndpoints.GewijzigdAsync(id, form.Reden, wie, dossier, cancellationToken);
    }
}

/// <summary>What the form of a decision shows.</summary>
/// <param name="Dossier">The application.</param>
/// <param name="Voorziening">Who applies.</param>
/// <param name="Beslissing">The decision.</param>
/// <param name="Form">The form as typed.</param>
/// <param name="Errors">What is wrong with it.</param>
public sealed record BeheerBeslissenView(Guid Dossier, string Voorziening, Beslissing Beslissing, BeheerBeslissenForm Form, FormErrors Errors) : IFormulierView;

/// <summary>The form as typed.</summary>
public sealed record BeheerBeslissenForm(string Reden, Guid Versie) : IFormulier<BeheerBeslissenForm>
{
    internal const int LangsteReden = 2000;

    /// <inheritdoc />
    public static BeheerBeslissenForm Van(IFormCollection velden) => new(FormText.ReadLines(velden, "reden"), FormText.ReadDocumentVersion(velden));
}

internal sealed class BeheerBeslissenValidator : AbstractValidator<BeheerBeslissenForm>
{
    public BeheerBeslissenValidator() =>
        RuleFor(f => f.Reden).AtMost(BeheerBeslissenForm.LangsteReden).WithMessage($"Vul een reden van ten hoogste {BeheerBeslissenForm.LangsteReden} tekens in");
}
