using AmaWvg.MijnVoorziening.Erkenningsaanvragen.Intrekken;
using AmaWvg.Web.Errors;

namespace AmaWvg.MijnVoorziening;

internal static class IntrekkenEndpoints
{
    public static void Map(IEndpointRouteBuilder group)
    {
        group.MapGet(AanvraagUrls.IntrekkenRoute, Get);
        group.MapPost(AanvraagUrls.IntrekkenRoute, Post);
    }

    private static async Task<IResult> Get(Guid id, Ingediend<IntrekkenForm> ingediend, Documenten documenten, CancellationToken cancellationToken) =>
        await documenten.LoadAsync<Erkenningsaanvraag>(id, cancellationToken) switch
        {
            null => Results.NotFound(),
            var aanvraag when aanvraag.Kan(AanvraagActie.Intrekken) => IntrekkenPage.Create(IntrekkenView.Van(aanvraag) with { Reden = ingediend.Getypt?.Reden ?? "" }),
            _ => Results.Redirect(AanvraagUrls.Aanvraag(id)),
        };

    private static async Task<IResult> Post(Guid id, Ingediend<IntrekkenForm> ingediend, Documenten documenten, IntrekkenHandler handler, CancellationToken cancellationToken)
    {
        if (await documenten.LoadAsync<Erkenningsaanvraag>(id, cancellationToken) is not { } aanvraag)
            return Results.NotFound();
        var reden = ingediend.Form.Reden;
        if (ingediend.Errors.Any)
            return Results.RazorSlice(IntrekkenPage.Create(IntrekkenView.Van(aanvraag) with { Reden = reden, Errors = ingediend.Errors }), StatusCodes.Status422UnprocessableEntity);
        return await handler.HandleAsync(aanvraag, reden, cancellationToken) is { } url ? Redirects.SeeOther(url) : NietMeer(id);
    }

    private static IResult NietMeer(Guid id) => Results.RazorSlice(FoutPage.Create(new("U kunt deze aanvraag niet intrekken",
    [
        "Alleen een ingediende aanvraag waarover nog niet beslist is, kan ingetrokken worden. Er is niets gewijzigd.",
        "Bekijk de laatste status van de aanvraag.",
    ])
    { Url = AanvraagUrls.Aanvraag(id), Link = "Bekijk aanvraag" }), StatusCodes.Status409Conflict);
}

/// <summary>The question whether the application may go.</summary>
/// <param name="Id">The application.</param>
/// <param name="Ingediend">Day on which it was filed.</param>
public sealed record IntrekkenView(Guid Id, DateOnly Ingediend) : IFormulierView
{
    /// <summary>Why, as typed.</summary>
    public string Reden { get; init; } = "";

    /// <summary>What is wrong with it.</summary>
    public FormErrors Errors { get; init; } = FormErrors.None;

    internal static IntrekkenView Van(Erkenningsaanvraag aanvraag) => new(aanvraag.Id, BrusselseTijd.DagVan(aanvraag.Ingediend ?? aanvraag.Aangemaakt));
}

/// <summary>Why it is withdrawn, as typed.</summary>
public sealed record IntrekkenForm(string Reden) : IFormulier<IntrekkenForm>
{
    internal const int LangsteReden = 500;

    /// <inheritdoc />
    public static IntrekkenForm Van(IFormCollection velden) => new(FormText.Read(velden, "reden"));
}

internal sealed class IntrekkenValidator : AbstractValidator<IntrekkenForm>
{
    public IntrekkenValidator() =>
        RuleFor(f => f.Reden).AtMost(IntrekkenForm.LangsteReden).WithMessage($"Vul een reden van ten hoogste {IntrekkenForm.LangsteReden} tekens in");
}

/// <summary>Withdraws an application.</summary>
internal sealed class IntrekkenHandler(Documenten documenten, IHuidigeSessie sessie, TimeProvider clock)
{
    /// <returns>Where to go; null when it can no longer be withdrawn.</returns>
    public async Task<string?> HandleAsync(Erkenningsaanvraag aanvraag, string reden, CancellationToken cancellationToken)
    {
        if (!aanvraag.Kan(AanvraagActie.Intrekken))
            return null;
        aanvraag.Behandel(AanvraagActie.Intrekken, new(sessie.Persoon!, sessie.Naam), clock.GetUtcNow(), reden);
        documenten.Wijzig(aanvraag);
        documenten.Publiceer(new AanvraagIngetrokken(aanvraag.Id));
        var voorziening = await documenten.EigenVoorzieningAsync(cancellationToken);
        var regel = documenten.NoteerHistoriek(HistoriekOnderwerp.Voorziening(voorziening.Id), "Erkenningsaanvraag ingetrokken", reden is "" ? null : reden);
        return await documenten.ProbeerAsync(AanvraagUrls.AanvraagNa(aanvraag.Id, regel), cancellationToken);
    }
}
