using AmaWvg.Begeleiding.Meerdere;
using AmaWvg.Begeleiding.Stukken;

namespace AmaWvg.Begeleiding;

/// <summary>A round of evaluations: one day and the same people, a text for each participant. It saves itself until it is recorded.</summary>
internal static class EvaluatiesEndpoints
{
    public static void Map(IEndpointRouteBuilder group)
    {
        group.MapGet(BegeleidingUrls.Evaluaties, Kies);
        group.MapGet(BegeleidingUrls.EvaluatiesInvullen, Get);
        group.MapPost(BegeleidingUrls.EvaluatiesInvullen, Post);
        group.MapPost(BegeleidingUrls.EvaluatiesConcept, PostConcept).WithMetadata(new Achtergrondverzoek());
        group.MapPost(BegeleidingUrls.EvaluatiesLater, PostLater);
        group.MapPost(BegeleidingUrls.EvaluatiesWeggooien, GooiWeg);
    }

    private static async Task<IResult> Kies(HttpContext context, EvaluatiesKeuze keuze, CancellationToken cancellationToken) =>
        EvaluatiesKiezenPage.Create(await keuze.RunAsync(context.Request.Query, null, cancellationToken));

    private static async Task<IResult> Get(HttpContext context, Ingediend<EvaluatiesForm> ingediend, EvaluatiesHandler handler, EvaluatiesKeuze keuze, Rondelade lade, CancellationToken cancellationToken)
    {
        var ronde = await lade.VindAsync(cancellationToken);
        // One more than a round holds, to say so.
        var gevraagd = ingediend.Getypt?.Gekozen
            ?? (context.Request.Query[BegeleidingUrls.Verder].Count > 0 ? [.. ronde?.Rijen.Keys.Take(EvaluatiesForm.Meeste) ?? []] : KeuzeView.Lees(context.Request.Query[SelectieForm.Veld], KeuzeQuery.PerPagina));
        if (gevraagd.Count > EvaluatiesForm.Meeste)
            return EvaluatiesKiezenPage.Create(await keuze.RunAsync(context.Request.Query, $"Kies ten hoogste {EvaluatiesForm.Meeste} deelnemers tegelijk. U koos er {gevraagd.Count}", cancellationToken));
        var view = await handler.ViewAsync(gevraagd, ingediend.Getypt, ronde, cancellationToken);
        return view.Rijen.Count == 0
            ? EvaluatiesKiezenPage.Create(await keuze.RunAsync(context.Request.Query, "Kies minstens één deelnemer", cancellationToken))
            : EvaluatiesPage.Create(view);
    }

    private static async Task<IResult> Post(Ingediend<EvaluatiesForm> ingediend, EvaluatiesHandler handler, CancellationToken cancellationToken)
    {
        var form = ingediend.Form;
        var view = await handler.ViewAsync(form.Gekozen, form, null, cancellationToken);
        if (view.Rijen.Count == 0)
            return Redirects.SeeOther(BegeleidingUrls.Evaluaties);
        var wijziging = await handler.BewaarAsync(view, form, cancellationToken);
        return wijziging.Antwoord(() => EvaluatiesPage.Create(view with { Errors = wijziging.Errors, Botsing = wijziging.Botsing }));
    }

    private static async Task<IResult> PostConcept(Ingediend<EvaluatiesForm> ingediend, Rondelade lade, CancellationToken cancellationToken) =>
        ConceptFragment.Create(new(await lade.BewaarAsync(ingediend.Form, cancellationToken)));

    // For who has no script, or stops on purpose.
    private static async Task<IResult> PostLater(Ingediend<EvaluatiesForm> ingediend, Rondelade lade, CancellationToken cancellationToken)
    {
        await lade.BewaarAsync(ingediend.Form, cancellationToken);
        return Redirects.SeeOther(BegeleidingUrls.Evaluaties);
    }

    private static async Task<IResult> GooiWeg(Documenten documenten, Rondelade lade, CancellationToken cancellationToken)
    {
        if (await lade.VindAsync(cancellationToken) is { } ronde)
            lade.Vergeet(ronde, ronde.Rijen.Keys);
        await documenten.SaveDraftAsync(cancellationToken);
        return Redirects.SeeOther(BegeleidingUrls.Evaluaties);
    }
}

/// <summary>Reads the page on which participants are chosen: those whose agreement runs.</summary>
internal sealed class EvaluatiesKeuze(KeuzeQuery query, Documenten documenten, Rondelade lade, IHuidigeSessie sessie, TimeProvider clock)
{
    public async Task<EvaluatiesKiezenView> RunAsync(IQueryCollection velden, string? fout, CancellationToken cancellationToken)
    {
        var vandaag = clock.Vandaag();
        var gekozen = KeuzeView.Lees(velden[SelectieForm.Veld], KeuzeQuery.PerPagina);
        var keuze = await query.RunAsync(OverzichtFilter.Van(velden), EvaluatiesHandler.Doel, cancellationToken, stand => stand.Overeenkomst.Periode.Omvat(vandaag), gekozen, teLaatEerst: true);
        var regel = Guid.TryParse(velden["gedaan"], out var ronde) ? (await documenten.HistoriekAsync([ronde], cancellationToken, hoogstens: 1)).SingleOrDefault() : null;
        // Who has nobody to choose from reads that, and not an error.
        fout = keuze.Rijen.Count == 0 ? null : fout;
        return new(keuze with { Fout = fout })
        {
            Melding = Melding.Van(regel, sessie, clock),
            Concept = await lade.VindAsync(cancellationToken) is { } concept ? (concept.Rijen.Count, concept.Bewaard) : null,
            Errors = fout is null ? FormErrors.None : FormErrors.None.Add(SelectieForm.Veld, fout),
        };
    }
}

/// <summary>The page on which participants are chosen.</summary>
public sealed record EvaluatiesKiezenView(KeuzeView Keuze) : IFormulierView, IPagineerbaar
{
    /// <summary>What was just saved.</summary>
    public Melding? Melding { get; init; }

    /// <summary>Of the round that was not recorded yet: for how many participants, and when it was saved.</summary>
    public (int Aantal, DateTimeOffset Bewaard)? Concept { get; init; }

    /// <inheritdoc />
    public FormErrors Errors { get; init; } = FormErrors.None;

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

    /// <summary>Whether what is typed was saved.</summary>
    public ConceptView Concept { get; init; } = new(null);

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
public sealed record EvaluatieRij(Guid Overeenkomst, Guid Deelnemer, string Naam, string Referentie, IReadOnlyDictionary<string, string> Waarden)
{
    /// <summary>So many days around an evaluation, another one is probably the same.</summary>
    public const int DagenRond = 31;

    /// <summary>The days of the evaluations that were recorded, the latest first.</summary>
    public IReadOnlyList<DateOnly> Eerdere { get; init; } = [];

    internal string Waarde(string veld) => Waarden.GetValueOrDefault(veld, "");

    /// <summary>The evaluation that there seems to be already; null for none, or while the day is not known.</summary>
    /// <param name="datum">The day of the round, as typed.</param>
    internal DateOnly? Dubbel(string datum) => DutchDate.TryParse(Waarde(EvaluatiesForm.AndereDatum) is { Length: > 0 } anders ? anders : datum, out var dag)
        ? Eerdere.Cast<DateOnly?>().FirstOrDefault(eerder => Math.Abs(eerder!.Value.DayNumber - dag.DayNumber) <= DagenRond)
        : null;
}
