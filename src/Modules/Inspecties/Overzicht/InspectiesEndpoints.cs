using AmaWvg.Inspecties.Overzicht;
using Marten;

namespace AmaWvg.Inspecties;

/// <summary>The inspections, of a round or of all; the numbers of a policy report lead here.</summary>
internal static class InspectiesEndpoints
{
    private const string Hercontrole = "hercontrole";
    private const string Uitsluiting = "uitsluiting";

    /// <summary>All of which the report counts.</summary>
    internal const string Definitief = "definitief";

    public static void Map(IEndpointRouteBuilder group) => group.MapGet(InspectiesUrls.Inspecties, GetAsync);

    private static async Task<IResult> GetAsync(
        string? ronde, string? criterium, string? uitkomst, string? groep, InspectieDocumenten documenten, [FromKeyedServices(Databankrol.Inspectie)] IVoorzieningcijfers voorzieningen, CancellationToken cancellationToken)
    {
        var rondes = (await documenten.Query<Inspectieronde>().ToListAsync(cancellationToken)).Where(ander => ander.IsBevestigd).OrderByDescending(ander => ander.Van).ToList();
        var gekozen = rondes.Find(ander => $"{ander.Id}" == ronde) ?? rondes.FirstOrDefault();
        var resultaten = gekozen is null ? [] : await documenten.ResultatenAsync(gekozen.Id, cancellationToken);
        var (regel, groepen) = (Criteria.Vind(criterium ?? ""), Rapportgroepen.Van(voorzieningen.Types));
        var gefilterd = resultaten.Where(resultaat => Uitkomsten.All(keuze => keuze.Value != uitkomst || keuze.Value is "") || Is(resultaat, regel, uitkomst!));
        var keuzes = groepen.SelectMany(soort => resultaten.Select(resultaat => Rapportgroepen.Sleutel(soort.Kop, soort.Groep(resultaat.Inspectie.Begeleider))).Distinct().Order(StringComparer.Ordinal)).ToList();
        if (keuzes.Contains(groep ?? ""))
            gefilterd = gefilterd.Where(resultaat => groepen.Any(soort => Rapportgroepen.Sleutel(soort.Kop, soort.Groep(resultaat.Inspectie.Begeleider)) == groep));
        return InspectiesPage.Create(new(
            [.. rondes.Select(ander => new Choice($"{ander.Id}", ander.Naam))], $"{gekozen?.Id}", regel?.Nummer ?? "", uitkomst ?? "", [new("", "Alle"), .. keuzes.Select(keuze => new Choice(keuze, keuze))], groep ?? "",
            [.. gefilterd.Select(resultaat => new InspectieRij(
                resultaat.Inspectie.Id, resultaat.Inspectie.Begeleider.Naam, resultaat.Inspectie.Begeleider.Provincie, resultaat.Inspectie.Bezoek?.Dag ?? resultaat.Inspectie.Aankondiging?.Dag,
                resultaat.Inspectie.Status.Tag(), resultaat.Uitkomsten.Values.Count(waarde => waarde is Uitkomst.Inbreuk), resultaat.Hercontrole))]));
    }

    internal static IReadOnlyList<Choice> Uitkomsten { get; } =
    [
        new("", "Alle"), new(Definitief, "Met definitief verslag"), new("conform", "Conform"), new("inbreuk", "Inbreuk"), new(Hercontrole, "Hercontrole ter plaatse"), new(Uitsluiting, "Met uitsluitingscriteria"),
        .. Signaalthemas.Alle.Select(thema => new Choice(Signaal(thema.Sleutel), $"Signaal: {thema.Label}")),
    ];

    internal static string Signaal(string thema) => $"signaal-{thema}";

    // Figures of the report are of final inspections alone.
    private static bool Is(Resultaat resultaat, Criterium? criterium, string uitkomst) => resultaat.Inspectie.DefinitiefOp is not null && uitkomst switch
    {
        "conform" => criterium is null ? resultaat.Voldoet : resultaat.Uitkomsten[criterium.Nummer] is Uitkomst.Conform,
        "inbreuk" => criterium is null ? !resultaat.Voldoet : resultaat.Uitkomsten[criterium.Nummer] is Uitkomst.Inbreuk,
        Hercontrole => resultaat.Hercontrole,
        Uitsluiting => resultaat.Uitsluiting,
        Definitief => true,
        _ => resultaat.Signalen.Any(thema => Signaal(thema) == uitkomst),
    };
}

/// <summary>The list.</summary>
public sealed record InspectiesView(IReadOnlyList<Choice> Rondes, string Ronde, string Criterium, string Uitkomst, IReadOnlyList<Choice> Groepen, string Groep, IReadOnlyList<InspectieRij> Inspecties);

/// <summary>An inspection in the list.</summary>
public sealed record InspectieRij(Guid Id, string Naam, string Provincie, DateOnly? Dag, StatusTagModel Stand, int Inbreuken, bool Hercontrole);
