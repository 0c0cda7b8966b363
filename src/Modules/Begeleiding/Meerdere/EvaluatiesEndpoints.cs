using AmaWvg.Begeleiding.Meerdere;

namespace AmaWvg.Begeleiding;

/// <summary>A round of evaluations: one day and the same people, a text for each participant.</summary>
internal static class EvaluatiesEndpoints
{
    public static void Map(IEndpointRouteBuilder group)
    {
        group.MapGet(BegeleidingUrls.Evaluaties, Kies);
        group.MapGet(BegeleidingUrls.EvaluatiesInvullen, Get);
        group.MapPost(BegeleidingUrls.EvaluatiesInvullen, Post);
    }

    private static async Task<IResult> Kies(
        HttpContext context, KeuzeQuery query, Documenten documenten, IHuidigeSessie sessie, TimeProvider clock, CancellationToken cancellationToken)
    {
        var vandaag = clock.Vandaag();
        var keuze = await query.RunAsync(OverzichtFilter.Van(context.Request.Query), EvaluatiesHandler.Doel, cancellationToken, stand => stand.Overeenkomst.Periode.Omvat(vandaag));
        var regel = Guid.TryParse(context.Request.Query["gedaan"], out var ronde) ? (await documenten.HistoriekAsync([ronde], cancellationToken, hoogstens: 1)).SingleOrDefault() : null;
        return EvaluatiesKiezenPage.Create(new(keuze) { Melding = Melding.Van(regel, sessie, clock) });
    }

    private static async Task<IResult> Get(HttpContext context, Ingediend<EvaluatiesForm> ingediend, EvaluatiesHandler handler, CancellationToken cancellationToken)
    {
        var view = await handler.ViewAsync(ingediend.Getypt?.Gekozen ?? EvaluatiesForm.Beperk(context.Request.Query[SelectieForm.Veld]), ingediend.Getypt, cancellationToken);
        return view.Rijen.Count == 0 ? Redirects.SeeOther(BegeleidingUrls.Evaluaties) : EvaluatiesPage.Create(view);
    }

    private static async Task<IResult> Post(Ingediend<EvaluatiesForm> ingediend, EvaluatiesHandler handler, CancellationToken cancellationToken)
    {
        var form = ingediend.Form;
        var view = await handler.ViewAsync(form.Gekozen, form, cancellationToken);
        if (view.Rijen.Count == 0)
            return Redirects.SeeOther(BegeleidingUrls.Evaluaties);
        var wijziging = await handler.BewaarAsync(view, form, cancellationToken);
        return wijziging.Antwoord(() => EvaluatiesPage.Create(view with { Errors = wijziging.Errors, Botsing = wijziging.Botsing }));
    }
}

/// <summary>The page on which participants are chosen.</summary>
public sealed record EvaluatiesKiezenView(KeuzeView Keuze) : IPagineerbaar
{
    /// <summary>What was just saved.</summary>
    public Melding? Melding { get; init; }

    /// <inheritdoc />
    public Paginering Paginering => Keuze.Paginering;
}

/// <summary>The form of a round.</summary>
/// <param name="Rijen">Whom it is about.</param>
public sealed record EvaluatiesView(IReadOnlyList<EvaluatieRij> Rijen) : IFormulierView
{
    /// <summary>What is the same for all, by name of its field.</summary>
    public required IReadOnlyDictionary<string, string> Samen { get; init; }

    /// <summary>Members of staff to choose from.</summary>
    public required IReadOnlyList<Choice> Medewerkers { get; init; }

    /// <inheritdoc />
    public FormErrors Errors { get; init; } = FormErrors.None;

    /// <inheritdoc />
    public Botsing? Botsing { get; init; }
}

/// <summary>One participant of a round.</summary>
/// <param name="Overeenkomst">The agreement.</param>
/// <param name="Deelnemer">The participant.</param>
/// <param name="Naam">Name of the participant.</param>
/// <param name="Referentie">Reference of the agreement.</param>
/// <param name="Waarden">What was typed, by name of its field.</param>
public sealed record EvaluatieRij(Guid Overeenkomst, Guid Deelnemer, string Naam, string Referentie, IReadOnlyDictionary<string, string> Waarden);
