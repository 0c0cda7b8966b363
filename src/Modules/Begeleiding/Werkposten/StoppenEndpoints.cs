using AmaWvg.Begeleiding.Werkposten;

namespace AmaWvg.Begeleiding;

/// <summary>A werkpost that stops, and one that goes on after all.</summary>
internal static class StoppenEndpoints
{
    public static void Map(IEndpointRouteBuilder group)
    {
        group.MapGet(WerkpostUrls.StoppenRoute, Get);
        group.MapPost(WerkpostUrls.StoppenRoute, Post);
        group.MapPost(WerkpostUrls.HervattenRoute, Hervat);
    }

    private static async Task<IResult> Get(Guid id, Ingediend<StoppenForm> ingediend, Documenten documenten, TimeProvider clock, CancellationToken cancellationToken) =>
        await documenten.LoadAsync<Werkpost>(id, cancellationToken) is { IsInGebruik: true } werkpost
            ? StoppenPage.Create(new(id, werkpost.Naam, ingediend.Getypt ?? new(DutchDate.Format(clock.Vandaag()))))
            : Results.NotFound();

    private static async Task<IResult> Post(Guid id, Ingediend<StoppenForm> ingediend, Documenten documenten, CancellationToken cancellationToken)
    {
        if (await documenten.LoadAsync<Werkpost>(id, cancellationToken) is not { SamengevoegdMet: null } werkpost)
            return Results.NotFound();
        var wijziging = await ingediend.WijzigAsync(form => StopAsync(documenten, werkpost, DutchDate.Parse(form.GestoptOp), cancellationToken));
        return wijziging.Antwoord(() => StoppenPage.Create(new(id, werkpost.Naam, ingediend.Form) { Errors = wijziging.Errors, Botsing = wijziging.Botsing }));
    }

    private static async Task<IResult> Hervat(Guid id, Documenten documenten, CancellationToken cancellationToken)
    {
        if (await documenten.LoadAsync<Werkpost>(id, cancellationToken) is not { SamengevoegdMet: null } werkpost)
            return Results.NotFound();
        werkpost.Hervat();
        return Redirects.SeeOther((await BewaarAsync(documenten, werkpost, Organisatieacties.WerkpostHervat, $"{werkpost.Naam}.", cancellationToken)).Url ?? WerkpostUrls.Werkpost(id));
    }

    private static Task<Wijziging> StopAsync(Documenten documenten, Werkpost werkpost, DateOnly dag, CancellationToken cancellationToken)
    {
        werkpost.Stop(dag);
        return BewaarAsync(documenten, werkpost, Organisatieacties.WerkpostGestopt, $"{werkpost.Naam}, vanaf {DutchDate.InWords(dag)}.", cancellationToken);
    }

    private static Task<Wijziging> BewaarAsync(Documenten documenten, Werkpost werkpost, string actie, string toelichting, CancellationToken cancellationToken)
    {
        documenten.Wijzig(werkpost);
        var regel = documenten.NoteerHistoriek(HistoriekOnderwerp.Begeleiding(werkpost.Id), actie, toelichting);
        return documenten.BewaarAsync(werkpost.Id, WerkpostUrls.Na(werkpost.Id, regel), cancellationToken);
    }
}

/// <summary>What the form shows.</summary>
/// <param name="Id">The werkpost.</param>
/// <param name="Naam">Its name.</param>
/// <param name="Form">The form as typed.</param>
public sealed record StoppenView(Guid Id, string Naam, StoppenForm Form) : IFormulierView
{
    /// <inheritdoc />
    public FormErrors Errors { get; init; } = FormErrors.None;

    /// <inheritdoc />
    public Botsing? Botsing { get; init; }
}

/// <summary>The form as typed.</summary>
public sealed record StoppenForm(string GestoptOp) : IFormulier<StoppenForm>
{
    /// <inheritdoc />
    public static StoppenForm Van(IFormCollection velden) => new(FormText.Read(velden, "gestoptOp"));
}

internal sealed class StoppenValidator : AbstractValidator<StoppenForm>
{
    public StoppenValidator() => RuleFor(f => f.GestoptOp).RequiredDate("de dag waarop de werkpost stopt", "Gestopt op");
}
