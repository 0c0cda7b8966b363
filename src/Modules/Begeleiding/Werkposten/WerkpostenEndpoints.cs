using AmaWvg.Begeleiding.Werkposten;

namespace AmaWvg.Begeleiding;

/// <summary>The register of werkposten.</summary>
internal static class WerkpostenEndpoints
{
    public static void Map(IEndpointRouteBuilder group) => group.MapList(WerkpostUrls.Lijst, query => WerkpostenFilter.Lees(query).Url(), Get);

    private static async Task<IResult> Get(HttpContext context, WerkpostenQuery query, CancellationToken cancellationToken)
    {
        var gelezen = WerkpostenFilter.Lees(context.Request.Query);
        var filter = gelezen with { Onbegrepen = [.. gelezen.Onbegrepen, .. context.InszNotice()] };
        var view = await query.RunAsync(filter, cancellationToken);
        return await context.AnswerAsync(
            WerkpostUrls.Lijst, filter.Url(view.Paginering.Pagina), () => WerkpostenPage.Create(view), () => WerkpostenLijst.Create(view), () => WerkpostenFragment.Create(view));
    }
}

/// <summary>What the register shows.</summary>
/// <param name="Filter">State of the screen.</param>
/// <param name="Paginering">How many were found, and which page is shown.</param>
/// <param name="Rijen">The werkposten of that page, by name.</param>
/// <param name="Dubbel">Werkposten that look like the same one.</param>
public sealed record WerkpostenView(
    WerkpostenFilter Filter, Paginering Paginering, IReadOnlyList<WerkpostRij> Rijen, IReadOnlyList<WerkpostRij> Dubbel) : IPagineerbaar
{
    internal string Aantal => Paginering.Totaal == 0 ? "Geen werkposten gevonden" : $"{DutchNumber.Count(Paginering.Totaal, "werkpost", "werkposten")} gevonden";

    internal string Aankondiging => FilterNoticeModel.Announcement(PageTitle.With(Aantal, Paginering.Tekst), Filter.Onbegrepen);

    internal IReadOnlyList<FilterChip> Chips =>
    [
        .. Filter.Zoek.Length == 0 ? Array.Empty<FilterChip>() : [new(WerkpostenFilter.ZoekVeld, $"zoeken ‘{Filter.Zoek}’", (Filter with { Zoek = "" }).Url())],
        .. Filter.Status.Length == 0 ? Array.Empty<FilterChip>() : [new(WerkpostenFilter.StatusVeld, $"status {Filter.Status}", (Filter with { Status = "" }).Url())],
    ];
}

/// <summary>A werkpost in a list.</summary>
public sealed record WerkpostRij(Guid Id, string Naam, string Soort, bool IsIntern, string Adressen, string Werkpostbegeleider, DateOnly? GestoptOp)
{
    internal static WerkpostRij Van(Werkpost werkpost) => new(
        werkpost.Id, werkpost.Naam, werkpost.Soort.Label, werkpost.IsIntern, werkpost.Adressen, werkpost.Werkpostbegeleider, werkpost.GestoptOp);

    internal string Ligging => IsIntern ? "intern" : "extern";
}

internal sealed class WerkpostenQuery(Documenten documenten)
{
    public async Task<WerkpostenView> RunAsync(WerkpostenFilter filter, CancellationToken cancellationToken)
    {
        // A register is small: what is in use is looked at whole, so that doubles are seen.
        var alle = await documenten.WerkpostenAsync(cancellationToken);
        var woorden = Letterbeeld.Woorden(filter.Zoek);
        var gevonden = alle.Where(werkpost => Past(werkpost, filter.Status) && woorden.All(woord => werkpost.Zoektekst.Contains(woord, StringComparison.Ordinal))).ToList();
        var paginering = new Paginering(gevonden.Count, Paginering.Gewoon, filter.Pagina);
        return new(filter, paginering, [.. paginering.Van(gevonden).Select(WerkpostRij.Van)], [.. Dubbels(alle).Select(WerkpostRij.Van)]);
    }

    /// <summary>The werkposten in use with the same name or the same number as another.</summary>
    internal static IEnumerable<Werkpost> Dubbels(IReadOnlyList<Werkpost> alle)
    {
        var gebruikt = alle.Where(werkpost => werkpost.IsInGebruik).ToList();
        return gebruikt.Where(een => gebruikt.Any(ander => ander.Id != een.Id && een.LijktOp(ander)));
    }

    private static bool Past(Werkpost werkpost, string status) => status switch
    {
        WerkpostenFilter.Gestopt => werkpost.GestoptOp is not null,
        WerkpostenFilter.AlleWaarde => true,
        _ => werkpost.GestoptOp is null,
    };
}
