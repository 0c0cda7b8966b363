using AmaWvg.Inspecties.Overzicht;
using Marten;

namespace AmaWvg.Inspecties;

/// <summary>The inspections, of a round or of all; the numbers of a policy report lead here.</summary>
internal static class InspectiesEndpoints
{
    private const string Hercontrole = "hercontrole";
    private const string Uitsluiting = "uitsluiting";

    public static void Map(IEndpointRouteBuilder group) => group.MapGet(InspectiesUrls.Inspecties, GetAsync);

    private static async Task<IResult> GetAsync(string? ronde, string? criterium, string? uitkomst, InspectieDocumenten documenten, CancellationToken cancellationToken)
    {
        var rondes = (await documenten.Query<Inspectieronde>().ToListAsync(cancellationToken)).Where(ander => ander.IsBevestigd).OrderByDescending(ander => ander.Van).ToList();
        var gekozen = rondes.Find(ander => $"{ander.Id}" == ronde) ?? rondes.FirstOrDefault();
        var resultaten = gekozen is null ? [] : await documenten.ResultatenAsync(gekozen.Id, cancellationToken);
        var regel = Criteria.Vind(criterium ?? "");
        // Figures of the report are of final inspections alone.
        var gefilterd = Uitkomsten.All(keuze => keuze.Value != uitkomst || keuze.Value is "") ? resultaten : resultaten.Where(resultaat => resultaat.Inspectie.DefinitiefOp is not null && Is(resultaat, regel, uitkomst));
        return InspectiesPage.Create(new(
            [.. rondes.Select(ander => new Choice($"{ander.Id}", ander.Naam))], $"{gekozen?.Id}", regel?.Nummer ?? "", uitkomst ?? "",
            [.. gefilterd.Select(resultaat => new InspectieRij(
                resultaat.Inspectie.Id, resultaat.Inspectie.Begeleider.Naam, resultaat.Inspectie.Begeleider.Provincie, resultaat.Inspectie.Bezoek?.Dag ?? resultaat.Inspectie.Aankondiging?.Dag,
                resultaat.Inspectie.Status.Tag(), resultaat.Uitkomsten.Values.Count(waarde => waarde is Uitkomst.Inbreuk), resultaat.Hercontrole))]));
    }

    internal static IReadOnlyList<Choice> Uitkomsten { get; } =
        [new("", "Alle"), new("conform", "Conform"), new("inbreuk", "Inbreuk"), new(Hercontrole, "Hercontrole ter plaatse"), new(Uitsluiting, "Met uitsluitingscriteria")];

    private static bool Is(Resultaat resultaat, Criterium? criterium, string? uitkomst) => uitkomst switch
    {
        "conform" => criterium is null ? resultaat.Voldoet : resultaat.Uitkomsten[criterium.Nummer] is Uitkomst.Conform,
        "inbreuk" => criterium is null ? !resultaat.Voldoet : resultaat.Uitkomsten[criterium.Nummer] is Uitkomst.Inbreuk,
        Hercontrole => resultaat.Hercontrole,
        Uitsluiting => resultaat.Uitsluiting,
        _ => true,
    };
}

/// <summary>The list.</summary>
public sealed record InspectiesView(IReadOnlyList<Choice> Rondes, string Ronde, string Criterium, string Uitkomst, IReadOnlyList<InspectieRij> Inspecties);

/// <summary>An inspection in the list.</summary>
public sealed record InspectieRij(Guid Id, string Naam, string Provincie, DateOnly? Dag, StatusTagModel Stand, int Inbreuken, bool Hercontrole);
