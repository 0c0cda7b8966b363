using AmaWvg.Inspecties.Beheer;

namespace AmaWvg.Inspecties;

/// <summary>The breaches of all begeleiders: as a list and as a file.</summary>
internal static class BeheerRemedieringenEndpoints
{
    public static void Map(IEndpointRouteBuilder departement)
    {
        departement.MapList(MijnInspectiesUrls.BeheerLijst, query => BeheerRemedieringenFilter.Van(query).Url(1), GetAsync);
        departement.MapExports(MijnInspectiesUrls.Beheer, async (context, _, cancellationToken) => BeheerRemedieringenFilter.Van(context.Request.Query) is { Vraag.Onbegrepen.Count: 0 } filter
            ? ("remediering", Tabel(await context.RequestServices.GetRequiredService<BeheerRemedieringenQuery>().VindAsync(filter, cancellationToken)))
            : null);
    }

    private static async Task<IResult> GetAsync(HttpContext context, BeheerRemedieringenQuery query, CancellationToken cancellationToken)
    {
        var filter = BeheerRemedieringenFilter.Van(context.Request.Query);
        filter = filter with { Vraag = filter.Vraag with { Onbegrepen = [.. filter.Vraag.Onbegrepen, .. context.InszNotice()] } };
        var rijen = await query.VindAsync(filter, cancellationToken);
        var paginering = new Paginering(rijen.Count, Paginering.Gewoon, filter.Vraag.Pagina);
        var view = new BeheerRemedieringenView(filter, paginering, paginering.Van(rijen));
        return await context.AnswerAsync(
            MijnInspectiesUrls.BeheerLijst, filter.Url(paginering.Pagina),
            () => BeheerRemedieringenPage.Create(view), () => BeheerRemedieringenLijst.Create(view), () => BeheerRemedieringenFragment.Create(view));
    }

    private static ExportTable Tabel(IReadOnlyList<BeheerRemedieringRij> rijen) => new(
        "Remediëring",
        [new("Begeleider", 40), new("Ronde", 24), new("Criterium", 40), new("Stand", 26), new("Wacht op", 18), new("Uiterlijk", 14)],
        rijen.Select(rij => new ExportCell[] { new(rij.Begeleider), new(rij.Ronde), new(rij.Kop), new(rij.Stand.Word), new(rij.Wie), new(rij.Termijn) }).ToAsyncEnumerable());
}

internal sealed class BeheerRemedieringenQuery(BeheerDocumenten documenten, TimeProvider clock)
{
    // Some hundreds in a round: what is looked for is found here.
    public async Task<IReadOnlyList<BeheerRemedieringRij>> VindAsync(BeheerRemedieringenFilter filter, CancellationToken cancellationToken) =>
    [
        .. filter.Pas((await documenten.LijstAsync<Remediering>(vraag => vraag, cancellationToken)).Select(remediering => new BeheerRemedieringRij(
            remediering.Id, remediering.Begeleider, remediering.Rondenaam, remediering.Kop, remediering.Tag(clock.Vandaag()), Wacht(remediering), remediering.Termijn))),
    ];

    private static string Wacht(Remediering remediering) => remediering switch
    {
        { IsAf: true } => BeheerRemedieringenFilter.Afgesloten,
        { Status: Remedieringstatus.Ingediend } => BeheerRemedieringenFilter.Departement,
        { Status: Remedieringstatus.Aanvaard } => BeheerRemedieringenFilter.Zorginspectie,
        _ => BeheerRemedieringenFilter.Begeleider,
    };
}

/// <summary>What the list shows.</summary>
/// <param name="Filter">State of the screen.</param>
/// <param name="Paginering">How many were found, and which page is shown.</param>
/// <param name="Rijen">Those of the page.</param>
public sealed record BeheerRemedieringenView(BeheerRemedieringenFilter Filter, Paginering Paginering, IReadOnlyList<BeheerRemedieringRij> Rijen) : IPagineerbaar
{
    internal string Aantal => Paginering.Totaal == 0 ? "Geen inbreuken gevonden" : $"{DutchNumber.Count(Paginering.Totaal, "inbreuk", "inbreuken")} gevonden";

    internal string Aankondiging => FilterNoticeModel.Announcement(PageTitle.With(Aantal, Paginering.Tekst), Filter.Vraag.Onbegrepen);

    internal SortHeaderModel Kop(string sleutel, string label) => SortHeaderModel.For(
        sleutel, label, Filter.Vraag.Sortering, volgorde => (Filter with { Vraag = Filter.Vraag with { Sortering = volgorde } }).Url(1), MijnInspectiesUrls.BeheerLijst.Results);
}

/// <summary>A breach.</summary>
/// <param name="Id">The breach.</param>
/// <param name="Begeleider">Whose it is.</param>
/// <param name="Ronde">The round in which it was found.</param>
/// <param name="Kop">The criterion.</param>
/// <param name="Stand">Where it stands.</param>
/// <param name="Wacht">For whom it waits, as the filter names it.</param>
/// <param name="Termijn">Last day for the begeleider.</param>
public sealed record BeheerRemedieringRij(Guid Id, string Begeleider, string Ronde, string Kop, StatusTagModel Stand, string Wacht, DateOnly Termijn)
{
    /// <summary>Who has to do something now, in words; empty for nobody.</summary>
    internal string Wie => Wacht is BeheerRemedieringenFilter.Afgesloten ? "" : BeheerRemedieringenFilter.Keuzes.First(keuze => keuze.Value == Wacht).Text;
}
