using AmaWvg.Inspecties.Overzicht;
using Marten;

namespace AmaWvg.Inspecties;

/// <summary>The inspections of a round, as a list and as a file; the numbers of a policy report lead here.</summary>
internal static class InspectiesEndpoints
{
    public static void Map(IEndpointRouteBuilder group)
    {
        group.MapList(InspectiesUrls.InspectiesLijst, query => InspectiesFilter.Van(query).Url(1), GetAsync);
        group.MapExports(InspectiesUrls.Inspecties, async (context, _, cancellationToken) =>
        {
            var gevonden = await context.RequestServices.GetRequiredService<InspectiesQuery>().RunAsync(InspectiesFilter.Van(context.Request.Query), cancellationToken);
            return gevonden.Filter.Vraag.Onbegrepen.Count > 0 ? null : ("inspecties", Tabel(gevonden.Alle));
        });
    }

    private static async Task<IResult> GetAsync(HttpContext context, InspectiesQuery query, CancellationToken cancellationToken)
    {
        var view = await query.RunAsync(InspectiesFilter.Van(context.Request.Query), cancellationToken);
        view = view with { Filter = view.Filter with { Vraag = view.Filter.Vraag with { Onbegrepen = [.. view.Filter.Vraag.Onbegrepen, .. context.InszNotice()] } } };
        return await context.AnswerAsync(
            InspectiesUrls.InspectiesLijst, view.Filter.Url(view.Paginering.Pagina), () => InspectiesPage.Create(view), () => InspectiesLijst.Create(view), () => InspectiesFragment.Create(view));
    }

    private static ExportTable Tabel(IReadOnlyList<InspectieRij> rijen) => new(
        "Inspecties",
        [new("Begeleider", 40), new("Provincie", 20), new("Bezoek", 14), new("Stand", 22), new("Inbreuken", 11), new("Hercontrole", 12)],
        rijen.Select(rij => new ExportCell[] { new(rij.Naam), new(rij.Provincie), new(rij.Dag), new(rij.Status.Tag().Word), rij.Inbreuken is { } inbreuken ? new(inbreuken) : new(""), new(rij.Terug) }).ToAsyncEnumerable());
}

internal sealed class InspectiesQuery(InspectieDocumenten documenten, [FromKeyedServices(Databankrol.Inspectie)] IVoorzieningcijfers voorzieningen)
{
    public async Task<InspectiesView> RunAsync(InspectiesFilter filter, CancellationToken cancellationToken)
    {
        var rondes = (await documenten.Query<Inspectieronde>().ToListAsync(cancellationToken)).Where(ronde => ronde.IsBevestigd).OrderByDescending(ronde => ronde.Van).ToList();
        var (gevraagd, laatste) = (rondes.Find(ronde => $"{ronde.Id}" == filter.Ronde), rondes.FirstOrDefault());
        var resultaten = (gevraagd ?? laatste) is { } gekozen ? await documenten.ResultatenAsync(gekozen.Id, cancellationToken) : [];
        var groepen = Rapportgroepen.Van(voorzieningen.Types);
        var keuzes = groepen.SelectMany(soort => resultaten.Select(resultaat => Rapportgroepen.Sleutel(soort.Kop, soort.Groep(resultaat.Inspectie.Begeleider))).Distinct().Order(StringComparer.Ordinal)).ToList();
        var isGroep = keuzes.Contains(filter.Groep);
        filter = filter with
        {
            Ronde = gevraagd is null ? "" : filter.Ronde,
            Groep = isGroep ? filter.Groep : "",
            Vraag = filter.Vraag with
            {
                Onbegrepen = [.. FilterNoticeModel.Unless(gevraagd is not null, "Ronde", filter.Ronde), .. FilterNoticeModel.Unless(isGroep, "Groep", filter.Groep), .. filter.Vraag.Onbegrepen],
            },
        };
        var vindt = filter.Vraag.Zoeker();
        IReadOnlyList<InspectieRij> alle =
        [
            .. filter.Sorteer(resultaten.Where(filter.Past)
                .Where(resultaat => filter.Groep is "" || groepen.Any(soort => Rapportgroepen.Sleutel(soort.Kop, soort.Groep(resultaat.Inspectie.Begeleider)) == filter.Groep))
                .Select(InspectieRij.Van).Where(rij => vindt($"{rij.Naam} {rij.Provincie}"))),
        ];
        var paginering = new Paginering(alle.Count, Paginering.Gewoon, filter.Vraag.Pagina);
        return new(filter, paginering, alle)
        {
            Rondes = [.. rondes.Select(ronde => new Choice(ronde == laatste ? "" : $"{ronde.Id}", ronde.Naam))],
            Ronde = gevraagd is null || gevraagd == laatste ? "" : filter.Ronde,
            Groepen = [new("", "Alle"), .. keuzes.Select(keuze => new Choice(keuze, keuze))],
        };
    }
}

/// <summary>The list.</summary>
/// <param name="Filter">State of the screen.</param>
/// <param name="Paginering">How many were found, and which page is shown.</param>
/// <param name="Alle">All that were found.</param>
public sealed record InspectiesView(InspectiesFilter Filter, Paginering Paginering, IReadOnlyList<InspectieRij> Alle) : IPagineerbaar
{
    /// <summary>The rounds to choose from, the latest first.</summary>
    public required IReadOnlyList<Choice> Rondes { get; init; }

    /// <summary>The round that is shown; empty for the latest.</summary>
    public required string Ronde { get; init; }

    /// <summary>The groups of the sample to choose from.</summary>
    public required IReadOnlyList<Choice> Groepen { get; init; }

    internal string Aantal => Paginering.Totaal == 0 ? "Geen inspecties gevonden" : $"{DutchNumber.Count(Paginering.Totaal, "inspectie", "inspecties")} gevonden";

    internal string Aankondiging => FilterNoticeModel.Announcement(PageTitle.With(Aantal, Paginering.Tekst), Filter.Vraag.Onbegrepen);

    internal SortHeaderModel Kop(string sleutel, string label) => SortHeaderModel.For(
        sleutel, label, Filter.Vraag.Sortering, volgorde => (Filter with { Vraag = Filter.Vraag with { Sortering = volgorde } }).Url(1), InspectiesUrls.InspectiesLijst.Results, sleutel is "inbreuken") with
    { IsNumber = sleutel is "inbreuken" };
}

/// <summary>An inspection in the list.</summary>
/// <param name="Id">The inspection.</param>
/// <param name="Naam">The begeleider.</param>
/// <param name="Provincie">Where it is.</param>
/// <param name="Dag">Of the visit, or for which it is announced.</param>
/// <param name="Status">How far it is.</param>
/// <param name="Inbreuken">How many breaches the final report has; null before there is one.</param>
/// <param name="Hercontrole">Whether Zorginspectie comes back.</param>
public sealed record InspectieRij(Guid Id, string Naam, string Provincie, DateOnly? Dag, Inspectiestatus Status, int? Inbreuken, bool Hercontrole)
{
    internal static InspectieRij Van(Resultaat resultaat) => new(
        resultaat.Inspectie.Id, resultaat.Inspectie.Begeleider.Naam, resultaat.Inspectie.Begeleider.Provincie, resultaat.Inspectie.Bezoek?.Dag ?? resultaat.Inspectie.Aankondiging?.Dag,
        resultaat.Inspectie.Status, resultaat.Inspectie.DefinitiefOp is null ? null : resultaat.Uitkomsten.Values.Count(waarde => waarde is Uitkomst.Inbreuk), resultaat.Hercontrole);

    /// <summary>Whether Zorginspectie comes back, in words; empty before the final report.</summary>
    internal string Terug => Inbreuken is null ? "" : Hercontrole ? "ja" : "nee";
}
