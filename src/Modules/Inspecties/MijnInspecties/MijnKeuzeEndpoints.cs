using AmaWvg.Inspecties.MijnInspecties;

namespace AmaWvg.Inspecties;

/// <summary>Gives what the organisation keeps already: a copy as it is now, so that what Zorginspectie saw stays what it was.</summary>
internal static class MijnKeuzeEndpoints
{
    public static void Map(IEndpointRouteBuilder group)
    {
        group.MapGet(MijnInspectiesUrls.KeuzeRoute, GetAsync);
        group.MapPost(MijnInspectiesUrls.KeuzeRoute, PostAsync);
    }

    private static async Task<IResult> GetAsync(Guid id, Ingediend<MijnKeuzeForm> ingediend, MijnKeuze keuze, Documenten documenten, CancellationToken cancellationToken) =>
        await MijnInspectieEndpoints.VindAsync(id, documenten, cancellationToken) is { IsOpen: true } inspectie
            ? MijnKeuzePage.Create(await keuze.ViewAsync(inspectie, ingediend.Getypt ?? new([]), cancellationToken))
            : Results.NotFound();

    private static async Task<IResult> PostAsync(Guid id, Ingediend<MijnKeuzeForm> ingediend, MijnKeuze keuze, Documenten documenten, CancellationToken cancellationToken)
    {
        if (await MijnInspectieEndpoints.VindAsync(id, documenten, cancellationToken) is not { IsOpen: true } inspectie)
            return Results.NotFound();
        var wijziging = await ingediend.WijzigAsync(form => keuze.GeefAsync(inspectie, form, cancellationToken));
        return await wijziging.AntwoordAsync(async () => MijnKeuzePage.Create(await keuze.ViewAsync(inspectie, ingediend.Form, cancellationToken) with { Errors = wijziging.Errors }));
    }
}

internal sealed class MijnKeuze(IOrganisatiebewijzen bewijzen, Documenten documenten, IHuidigeSessie sessie, TimeProvider clock)
{
    public async Task<MijnKeuzeView> ViewAsync(Inspectie inspectie, MijnKeuzeForm form, CancellationToken cancellationToken)
    {
        var gegeven = (await documenten.BestandenAsync(inspectie.Id, cancellationToken)).Where(bestand => bestand.Bron is not null).ToLookup(bestand => bestand.Bron!.Value, bestand => bestand.Toegevoegd);
        return new(inspectie.Id, form,
        [
            .. from bewijs in await bewijzen.AlleAsync(cancellationToken)
               group new Choice($"{bewijs.Id}", bewijs.Waarover, gegeven[bewijs.Id].Any() ? $"{bewijs.Bestand}. U gaf dit op {DutchDate.Format(BrusselseTijd.DagVan(gegeven[bewijs.Id].Max()))}" : bewijs.Bestand) by bewijs.Soort into soort
               orderby soort.Key
               select new MijnKeuzegroep(Kop(soort.Key), [.. soort]),
        ]);
    }

    public async Task<Wijziging> GeefAsync(Inspectie inspectie, MijnKeuzeForm form, CancellationToken cancellationToken)
    {
        var (alle, nu, namen) = ((await bewijzen.AlleAsync(cancellationToken)).Where(bewijs => form.Gekozen.Contains($"{bewijs.Id}")).ToList(), clock.GetUtcNow(), new List<string>());
        if (alle.Count == 0)
            return Fout("Kies minstens één document");
        if ((await documenten.BestandenAsync(inspectie.Id, cancellationToken)).Count + alle.Count > Inspectiebestand.Meeste)
            return Fout($"U kunt ten hoogste {Inspectiebestand.Meeste} bestanden geven");
        foreach (var bewijs in alle)
        {
            if (await bewijzen.BestandAsync(bewijs.Id, cancellationToken) is not { } bestand)
                continue;
            var document = Inspectiebestand.Van(inspectie, Onderdeel(bewijs.Soort), bestand, sessie.Naam, nu, bewijs.Id);
            documenten.Nieuw(document);
            documenten.BewaarInhoud(document.Id, document.Hco, bestand.Inhoud);
            namen.Add($"{bewijs.Waarover} ({bestand.Naam})");
        }
        var regel = documenten.NoteerHistoriek(HistoriekOnderwerp.Inspectie(inspectie.Id), "Documenten gegeven", $"{string.Join("; ", namen)}.");
        return await documenten.BewaarAsync(inspectie.Id, MijnInspectiesUrls.InspectieNa(inspectie.Id, regel), cancellationToken);
    }

    private static Wijziging Fout(string fout) => Wijziging.Geweigerd(FormErrors.None.Add(MijnKeuzeForm.Veld, fout));

    private static string Onderdeel(Organisatiebewijssoort soort) => soort switch
    {
        Organisatiebewijssoort.Personeel => "diplomas",
        Organisatiebewijssoort.Verzekering => "verzekeringen",
        _ => "beleid",
    };

    private static string Kop(Organisatiebewijssoort soort) => Documentvragen.Label(Onderdeel(soort));
}

/// <summary>What was chosen.</summary>
public sealed record MijnKeuzeForm(IReadOnlyList<string> Gekozen) : IFormulier<MijnKeuzeForm>
{
    internal const string Veld = "gekozen";

    /// <inheritdoc />
    public static MijnKeuzeForm Van(IFormCollection velden) => new([.. velden[Veld].OfType<string>()]);
}

/// <summary>What can be chosen.</summary>
public sealed record MijnKeuzeView(Guid Id, MijnKeuzeForm Form, IReadOnlyList<MijnKeuzegroep> Groepen) : IFormulierView
{
    /// <inheritdoc />
    public FormErrors Errors { get; init; } = FormErrors.None;
}

/// <summary>Documents of a kind.</summary>
public sealed record MijnKeuzegroep(string Kop, IReadOnlyList<Choice> Keuzes);
