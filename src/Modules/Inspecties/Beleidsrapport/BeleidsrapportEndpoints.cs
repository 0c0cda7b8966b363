using AmaWvg.Inspecties.Beleidsrapport;
using Marten;

namespace AmaWvg.Inspecties;

/// <summary>The policy report of a round: a page, and the same as files.</summary>
internal static class BeleidsrapportEndpoints
{
    public static void Map(IEndpointRouteBuilder group)
    {
        group.MapGet(InspectiesUrls.Beleidsrapport, GetRapportenAsync);
        group.MapGet(InspectiesUrls.BeleidsrapportRoute, GetAsync);
        group.MapExports(InspectiesUrls.BeleidsrapportRoute, ExporteerAsync);
        group.MapGet(InspectiesUrls.BeleidsrapportRoute + InspectiesUrls.Json, JsonAsync);
        group.MapGet(InspectiesUrls.BeleidsrapportRoute + InspectiesUrls.Pdf, PdfAsync);
    }

    private static async Task<IResult> GetRapportenAsync(InspectieDocumenten documenten, CancellationToken cancellationToken)
    {
        var rijen = new List<RapportRij>();
        foreach (var ronde in (await BevestigdAsync(documenten, cancellationToken)).OrderByDescending(ronde => ronde.Van))
        {
            var rapport = await documenten.RapportAsync(ronde, cancellationToken);
            rijen.Add(new(ronde.Id, ronde.Naam, ronde.Van, ronde.TotEnMet, rapport.Totaal, rapport.Voldoet, rapport.VoldoetNiet, rapport.Hercontrole.Aantal));
        }
        return RapportenPage.Create(new(rijen));
    }

    private static async Task<IResult> GetAsync(Guid id, Guid? vorige, BeleidsrapportQuery query, CancellationToken cancellationToken) =>
        await query.RunAsync(id, vorige, cancellationToken) is { } view ? BeleidsrapportPage.Create(view) : Results.NotFound();

    private static async Task<(string, ExportTable)?> ExporteerAsync(HttpContext context, ExportFormat format, CancellationToken cancellationToken) =>
        await context.RequestServices.GetRequiredService<BeleidsrapportQuery>().RunAsync(Guid.Parse($"{context.Request.RouteValues["id"]}"), null, cancellationToken) is { } view
            ? ("beleidsrapport", Rapportbestand.Tabel(view)) : null;

    private static async Task<IResult> JsonAsync(Guid id, BeleidsrapportQuery query, CancellationToken cancellationToken) =>
        await query.RunAsync(id, null, cancellationToken) is { } view ? Results.File(Rapportbestand.Json(view), "application/json", "beleidsrapport.json") : Results.NotFound();

    private static async Task<IResult> PdfAsync(Guid id, BeleidsrapportQuery query, TimeProvider clock, CancellationToken cancellationToken) =>
        await query.RunAsync(id, null, cancellationToken) is { } view
            ? Results.File(Rapportbestand.Pdf(view).Write(clock.GetUtcNow()), PdfFile.ContentType, "beleidsrapport.pdf") : Results.NotFound();

    internal static async Task<IReadOnlyList<Inspectieronde>> BevestigdAsync(InspectieDocumenten documenten, CancellationToken cancellationToken) =>
        [.. (await documenten.Query<Inspectieronde>().ToListAsync(cancellationToken)).Where(ronde => ronde.IsBevestigd)];
}

/// <summary>The report of one round.</summary>
internal sealed class BeleidsrapportQuery(InspectieDocumenten documenten, [FromKeyedServices(Databankrol.Inspectie)] IVoorzieningcijfers voorzieningen)
{
    public async Task<BeleidsrapportView?> RunAsync(Guid id, Guid? vorige, CancellationToken cancellationToken)
    {
        var rondes = await BeleidsrapportEndpoints.BevestigdAsync(documenten, cancellationToken);
        if (rondes.FirstOrDefault(ronde => ronde.Id == id) is not { } ronde)
            return null;
        var eerder = rondes.Where(ander => ander.Van < ronde.Van).OrderByDescending(ander => ander.Van).ToList();
        var rapport = await documenten.RapportAsync(ronde, cancellationToken);
        var vergelijking = (eerder.Find(ander => ander.Id == vorige) ?? eerder.FirstOrDefault()) is { } ander ? await documenten.RapportAsync(ander, cancellationToken) : null;
        return new(ronde.Id, ronde.Naam, ronde.Van, ronde.TotEnMet, ronde.Peildag, ronde.MinstensActief, rapport.Totaal)
        {
            Samenstelling = [.. Rapportgroepen.Van(voorzieningen.Types).Select(soort => (soort.Kop, rapport.Per(soort.Groep)))],
            Criteria = rapport.Criteria,
            Voldoet = rapport.Voldoet,
            VoldoetNiet = rapport.VoldoetNiet,
            Hercontrole = rapport.Hercontrole,
            Uitsluiting = rapport.Uitsluiting,
            Signalen = rapport.Signalen,
            Eerdere = [.. eerder.Select(ander => new Choice($"{ander.Id}", ander.Naam))],
            Vorige = vergelijking is null ? null : new(vergelijking.Ronde.Id, vergelijking.Ronde.Naam, vergelijking.Criteria),
        };
    }
}

/// <summary>All reports.</summary>
public sealed record RapportenView(IReadOnlyList<RapportRij> Rapporten);

/// <summary>A report in the list.</summary>
public sealed record RapportRij(Guid Ronde, string Naam, DateOnly Van, DateOnly TotEnMet, int Totaal, Aandeel Voldoet, Aandeel VoldoetNiet, int Hercontroles);

/// <summary>What the report shows.</summary>
public sealed record BeleidsrapportView(Guid Id, string Naam, DateOnly Van, DateOnly TotEnMet, DateOnly Peildag, int MinstensActief, int Totaal)
{
    public required IReadOnlyList<(string Kop, IReadOnlyList<Groepcijfer> Groepen)> Samenstelling { get; init; }

    public required IReadOnlyList<Criteriumcijfer> Criteria { get; init; }

    public required Aandeel Voldoet { get; init; }

    public required Aandeel VoldoetNiet { get; init; }

    public required Aandeel Hercontrole { get; init; }

    public required Aandeel Uitsluiting { get; init; }

    public required IReadOnlyList<Groepcijfer> Signalen { get; init; }

    /// <summary>Earlier rounds to compare with.</summary>
    public required IReadOnlyList<Choice> Eerdere { get; init; }

    public required RapportVergelijking? Vorige { get; init; }

    internal string Inleiding => $"Zorginspectie onderzocht van {DutchDate.InWords(Van)} tot en met {DutchDate.InWords(TotEnMet)} {DutchNumber.Count(Totaal, "erkende begeleider", "erkende begeleiders")} "
        + $"met minstens {DutchNumber.Count(MinstensActief, "actieve overeenkomst", "actieve overeenkomsten")} op {DutchDate.InWords(Peildag)}.";

    internal IReadOnlyList<(string Wat, Aandeel Aandeel, string Vraag)> Besluit =>
    [
        ("Voldeden aan alle erkenningsvoorwaarden", Voldoet, "uitkomst=conform"),
        ("Voldeden niet aan één of meer", VoldoetNiet, "uitkomst=inbreuk"),
        ("Hercontrole ter plaatse", Hercontrole, "uitkomst=hercontrole"),
        ("Hanteren uitsluitingscriteria", Uitsluiting, "uitkomst=uitsluiting"),
    ];

    internal IEnumerable<(Thema Thema, IReadOnlyList<Criteriumcijfer> Criteria)> PerThema => Criteria.GroupBy(cijfer => cijfer.Criterium.Thema).Select(groep => (groep.Key, (IReadOnlyList<Criteriumcijfer>)[.. groep]));
}

/// <summary>Figures of an earlier round.</summary>
public sealed record RapportVergelijking(Guid Id, string Naam, IReadOnlyList<Criteriumcijfer> Criteria);
