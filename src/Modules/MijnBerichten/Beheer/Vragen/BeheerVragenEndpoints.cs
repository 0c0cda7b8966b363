using AmaWvg.MijnBerichten.Beheer.Vragen;

namespace AmaWvg.MijnBerichten;

/// <summary>What organisations ask: as a list and as a file.</summary>
internal static class BeheerVragenEndpoints
{
    public static void Map(IEndpointRouteBuilder departement)
    {
        departement.MapList(MijnBerichtenUrls.VragenLijst, query => BeheerVragenFilter.Van(query).Url(1), GetAsync);
        departement.MapExports(MijnBerichtenUrls.BeheerVragen, async (context, _, cancellationToken) => BeheerVragenFilter.Van(context.Request.Query) is { Vraag.Onbegrepen.Count: 0 } filter
            ? ("vragen", Tabel(filter.Pas(await context.RequestServices.GetRequiredService<BeheerVragenQuery>().AlleAsync(cancellationToken))))
            : null);
    }

    private static async Task<IResult> GetAsync(HttpContext context, BeheerVragenQuery query, CancellationToken cancellationToken)
    {
        var filter = BeheerVragenFilter.Van(context.Request.Query);
        filter = filter with { Vraag = filter.Vraag with { Onbegrepen = [.. filter.Vraag.Onbegrepen, .. context.InszNotice()] } };
        var alle = await query.AlleAsync(cancellationToken);
        var gevonden = filter.Pas(alle).ToList();
        var paginering = new Paginering(gevonden.Count, Paginering.Gewoon, filter.Vraag.Pagina);
        var view = new BeheerVragenView(filter, paginering, alle.Count(rij => rij.Status is Gespreksstatus.Open), paginering.Van(gevonden));
        return await context.AnswerAsync(
            MijnBerichtenUrls.VragenLijst, filter.Url(paginering.Pagina), () => BeheerVragenPage.Create(view), () => BeheerVragenLijst.Create(view), () => BeheerVragenFragment.Create(view));
    }

    private static ExportTable Tabel(IEnumerable<BeheerVraagRij> rijen) => new(
        "Vragen",
        [new("Onderwerp", 50), new("Voorziening", 40), new("Over", 40), new("Status", 14), new("Ten laatste op", 14), new("Laatste bericht", 16)],
        rijen.Select(rij => new ExportCell[] { new(rij.Onderwerp), new(rij.Voorziening), new(rij.Over), new(rij.Status.ToString()), new(rij.Uiterlijk), new(BrusselseTijd.DagVan(rij.Laatste)) }).ToAsyncEnumerable());
}

internal sealed class BeheerVragenQuery(BeheerDocumenten documenten, IDoelgroepen doelgroepen)
{
    // Some hundreds a year: what is looked for is found outside the database, which does not know the names of organisations.
    private const string Rijen = """
        select g.id, g.tenant_id, g.data ->> 'onderwerp', coalesce(g.data -> 'over' ->> 'titel', ''), g.status, g.uiterlijk, g.laatste
        from mijn_berichten.mt_doc_gesprek g order by g.laatste desc, g.id
        """;

    /// <summary>All questions, the latest first.</summary>
    public async Task<IReadOnlyList<BeheerVraagRij>> AlleAsync(CancellationToken cancellationToken)
    {
        var keuzes = await doelgroepen.KeuzesAsync(cancellationToken);
        return await documenten.LeesAsync(
            Rijen, [],
            rij =>
            {
                var status = Enum.Parse<Gespreksstatus>(rij.GetString(4));
                return new BeheerVraagRij(
                    rij.GetGuid(0), rij.GetString(2), keuzes.NaamVan(HcoNummer.Hydrate(rij.GetString(1))), rij.GetString(3), status,
                    status is Gespreksstatus.Open ? rij.GetFieldValue<DateOnly>(5) : null, rij.GetFieldValue<DateTimeOffset>(6));
            },
            cancellationToken);
    }
}

/// <summary>What the list shows.</summary>
/// <param name="Filter">State of the screen.</param>
/// <param name="Paginering">How many were found, and which page is shown.</param>
/// <param name="Open">How many of all wait for an answer.</param>
/// <param name="Rijen">Those of the page.</param>
public sealed record BeheerVragenView(BeheerVragenFilter Filter, Paginering Paginering, int Open, IReadOnlyList<BeheerVraagRij> Rijen) : IPagineerbaar
{
    internal string Aantal => Paginering.Totaal == 0 ? "Geen vragen gevonden" : $"{DutchNumber.Count(Paginering.Totaal, "vraag", "vragen")} gevonden";

    internal string Aankondiging => FilterNoticeModel.Announcement(PageTitle.With(Aantal, Paginering.Tekst), Filter.Vraag.Onbegrepen);

    internal SortHeaderModel Kop(string sleutel, string label) => SortHeaderModel.For(
        sleutel, label, Filter.Vraag.Sortering, volgorde => (Filter with { Vraag = Filter.Vraag with { Sortering = volgorde } }).Url(1), MijnBerichtenUrls.VragenLijst.Results, sleutel is "laatste");
}

/// <summary>A question.</summary>
/// <param name="Id">The conversation.</param>
/// <param name="Onderwerp">What it is about, in a line.</param>
/// <param name="Voorziening">Who asks.</param>
/// <param name="Over">The thing that it was asked about, if any.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="Uiterlijk">Last day to answer, while it is open.</param>
/// <param name="Laatste">When somebody wrote last.</param>
public sealed record BeheerVraagRij(Guid Id, string Onderwerp, string Voorziening, string Over, Gespreksstatus Status, DateOnly? Uiterlijk, DateTimeOffset Laatste);
