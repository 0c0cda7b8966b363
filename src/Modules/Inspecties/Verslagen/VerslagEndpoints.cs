using AmaWvg.Inspecties.Verslagen;

namespace AmaWvg.Inspecties;

/// <summary>The report of an inspection: draft, final, published.</summary>
internal static class VerslagEndpoints
{
    public static void Map(IEndpointRouteBuilder group)
    {
        group.MapGet(InspectiesUrls.VerslagRoute, GetAsync);
        group.MapPost(InspectiesUrls.OntwerpRoute, PostOntwerpAsync);
        group.MapPost(InspectiesUrls.DefinitiefRoute, PostDefinitiefAsync);
        group.MapPost(InspectiesUrls.PublicerenRoute, PostPublicerenAsync);
    }

    private static async Task<IResult> GetAsync(Guid id, VerslagQuery query, CancellationToken cancellationToken) =>
        await query.RunAsync(id, cancellationToken) is { } view ? VerslagPage.Create(view) : Results.NotFound();

    private static Task<IResult> PostOntwerpAsync(Guid id, Ingediend<VerslagForm> ingediend, VerslagQuery query, VerslagHandler handler, InspectieDocumenten documenten, CancellationToken cancellationToken) =>
        PostAsync(id, ingediend, view => view.MagOntwerp, inspectie => handler.OntwerpAsync(inspectie, cancellationToken), query, documenten, cancellationToken);

    private static Task<IResult> PostDefinitiefAsync(Guid id, Ingediend<VerslagForm> ingediend, VerslagQuery query, VerslagHandler handler, InspectieDocumenten documenten, CancellationToken cancellationToken) =>
        PostAsync(id, ingediend, view => view.MagDefinitief, inspectie => handler.DefinitiefAsync(inspectie, cancellationToken), query, documenten, cancellationToken);

    private static Task<IResult> PostPublicerenAsync(Guid id, Ingediend<VerslagForm> ingediend, VerslagQuery query, VerslagHandler handler, InspectieDocumenten documenten, CancellationToken cancellationToken) =>
        PostAsync(id, ingediend, view => view.MagPubliceren, inspectie => handler.PubliceerAsync(inspectie, ingediend.Form, cancellationToken), query, documenten, cancellationToken);

    // A button that the page of now does not have was pressed on a page of before: somebody else was first.
    private static async Task<IResult> PostAsync(
        Guid id, Ingediend<VerslagForm> ingediend, Func<VerslagView, bool> mag, Func<Inspectie, Task<Wijziging>> doe, VerslagQuery query, InspectieDocumenten documenten, CancellationToken cancellationToken)
    {
        if (await query.RunAsync(id, cancellationToken) is not { } view || await documenten.LoadAsync<Inspectie>(id, cancellationToken) is not { } inspectie)
            return Results.NotFound();
        var wijziging = inspectie.Versie == ingediend.Versie && mag(view) ? await doe(inspectie) : await documenten.BotsingAsync(id, cancellationToken);
        return wijziging.Antwoord(() => VerslagPage.Create(view with { Errors = wijziging.Errors, Botsing = wijziging.Botsing }));
    }
}

/// <summary>The button; and that somebody looked at the warnings.</summary>
public sealed record VerslagForm(bool Nagekeken) : IFormulier<VerslagForm>
{
    /// <inheritdoc />
    public static VerslagForm Van(IFormCollection velden) => new(FormText.Read(velden, "nagekeken") is "true");
}

/// <summary>What can be done with the report now.</summary>
internal sealed class VerslagQuery(InspectieDocumenten documenten, TimeProvider clock)
{
    public async Task<VerslagView?> RunAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await documenten.LoadAsync<Inspectie>(id, cancellationToken) is not { } inspectie)
            return null;
        var regels = await documenten.ChecklistAsync(id, cancellationToken);
        var open = Criteria.Alle.Where(criterium => Toetsing.IsOpen(criterium, regels.GetValueOrDefault(criterium.Nummer)?.Bevinding, inspectie.Dossiernummers)).ToList();
        var beschrijving = await documenten.BeschrijvingAsync(id, cancellationToken);
        var laatste = await LaatsteAsync(documenten, id, cancellationToken);
        var isInOpmaak = inspectie.Status is Inspectiestatus.Aangekondigd or Inspectiestatus.Bezocht;
        var isOntwerp = inspectie.Status is Inspectiestatus.Ontwerp;
        return new(id, inspectie.Begeleider.Naam, inspectie.Versie)
        {
            Open = open,
            MoetBeschrijven = open.Count == 0 && beschrijving?.Uitsluiting is null,
            Beletsel = isInOpmaak || isOntwerp ? VerslagHandler.Beletsel(inspectie, open.Count, beschrijving, isOntwerp, clock.Vandaag()) : null,
            IsInOpmaak = isInOpmaak,
            IsOntwerp = isOntwerp,
            Laatste = laatste is null ? null : new(laatste.Soort is Verslagsoort.Ontwerp ? "Ontwerpverslag" : "Definitief verslag", InspectiesUrls.Verslagbestand(laatste.Id), BrusselseTijd.DagVan(laatste.Gemaakt), laatste.Sha256),
            Tekst = laatste is null ? [] : Verslagtekst.Van(laatste.Inhoud),
            Besluit = laatste is null ? null : Verslagpdf.Besluit(laatste.Inhoud),
            Waarschuwingen = laatste?.Waarschuwingen ?? [],
            Reactie = inspectie.Reactie?.Tekst,
            IsDefinitief = inspectie.DefinitiefOp is not null,
            IsGepubliceerd = inspectie.GepubliceerdOp is not null,
            IsVoorbereiding = inspectie.Status is Inspectiestatus.Voorbereiding,
            HeeftVerslag = laatste is not null,
            IsVervallen = inspectie.Status is Inspectiestatus.Vervallen,
            IsZonderVerslag = laatste is null && inspectie.Status is Inspectiestatus.Remediering or Inspectiestatus.Afgesloten or Inspectiestatus.Vervallen,
        };
    }

    /// <summary>The last report that was made.</summary>
    public static async Task<Verslag?> LaatsteAsync(InspectieDocumenten documenten, Guid inspectie, CancellationToken cancellationToken) =>
        (await documenten.LijstAsync<Verslag>(vraag => vraag.Where(verslag => verslag.InspectieId == inspectie), cancellationToken)).MaxBy(verslag => verslag.Nummer);
}

/// <summary>What the page shows.</summary>
public sealed record VerslagView(Guid Id, string Naam, Guid? Versie) : IFormulierView
{
    /// <inheritdoc />
    public FormErrors Errors { get; init; } = FormErrors.None;

    /// <inheritdoc />
    public Botsing? Botsing { get; init; }

    public IReadOnlyList<Criterium> Open { get; init; } = [];

    /// <summary>Whether the description is all that is missing.</summary>
    public bool MoetBeschrijven { get; init; }

    /// <summary>Why no report can be made now.</summary>
    public string? Beletsel { get; init; }

    public VerslagRij? Laatste { get; init; }

    /// <summary>What stands in it, so that nobody needs a PDF to read it.</summary>
    public IReadOnlyList<SummaryRij> Tekst { get; init; } = [];

    public string? Besluit { get; init; }

    public IReadOnlyList<string> Waarschuwingen { get; init; } = [];

    public string? Reactie { get; init; }

    public bool IsVoorbereiding { get; init; }

    public bool IsInOpmaak { get; init; }

    public bool IsOntwerp { get; init; }

    public bool IsDefinitief { get; init; }

    public bool IsGepubliceerd { get; init; }

    public bool HeeftVerslag { get; init; }

    /// <summary>Whether another begeleider came instead.</summary>
    public bool IsVervallen { get; init; }

    /// <summary>Whether the inspection is past its report, and there is none.</summary>
    public bool IsZonderVerslag { get; init; }

    internal bool MagOntwerp => IsInOpmaak && Beletsel is null;

    internal bool MagDefinitief => IsOntwerp && Beletsel is null;

    internal bool MagPubliceren => IsDefinitief && !IsGepubliceerd && HeeftVerslag;
}
