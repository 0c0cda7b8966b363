using Microsoft.Extensions.Primitives;

namespace AmaWvg.Begeleiding;

/// <summary>The files of the overview to choose from, a page at a time.</summary>
internal sealed class KeuzeQuery(StandenQuery standen, Toegangslogboek toegangslog, TimeProvider clock)
{
    /// <summary>Rows on a page: as many as a person ticks at once.</summary>
    public const int PerPagina = 50;

    /// <param name="filter">Which files, and which page of them.</param>
    /// <param name="doel">Why, for the access log.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <param name="waar">Which of them can be chosen; null for all.</param>
    /// <param name="gekozen">What was ticked, on any page.</param>
    /// <param name="teLaatEerst">Whether those whose evaluation is late come first, when no order was asked.</param>
    public async Task<KeuzeView> RunAsync(OverzichtFilter filter, string doel, CancellationToken cancellationToken, Func<Dossierstand, bool>? waar = null, IReadOnlyList<Guid>? gekozen = null, bool teLaatEerst = false)
    {
        var (alle, vandaag) = (await standen.RunAsync(cancellationToken), clock.Vandaag());
        var gevonden = filter.Pas(alle.Alle, vandaag).Where(waar ?? (_ => true)).OrderByDescending(stand => teLaatEerst && filter.Sortering is OverzichtFilter.Standaard && stand.EvaluatieIsTeLaat(vandaag)).ToList();
        var paginering = new Paginering(gevonden.Count, PerPagina, filter.Paginanummer);
        var rijen = paginering.Van(gevonden);
        var aangevinkt = gekozen?.ToHashSet() ?? [];
        var elders = aangevinkt.Count == 0 ? [] : alle.Alle.Where(stand => aangevinkt.Contains(stand.Overeenkomst.Id)).Except(rijen).ToList();
        await toegangslog.NoteerLijstAsync(doel, [.. rijen.Concat(elders).Select(rij => rij.Overeenkomst.DeelnemerId).Distinct()], cancellationToken);
        return new(filter with { Paginanummer = paginering.Pagina }, paginering, [.. rijen.Select(stand => Rij(stand, vandaag))])
        {
            Begeleiders = alle.Begeleiders,
            Elders = [.. elders.Select(stand => Rij(stand, vandaag))],
            Gekozen = gekozen ?? [],
            Gevonden = [.. gevonden.Select(stand => stand.Overeenkomst.Id)],
        };
    }

    private static KeuzeRij Rij(Dossierstand stand, DateOnly vandaag) =>
        new(stand.Overeenkomst.Id, stand.Overeenkomst.VolledigeNaam, stand.Overeenkomst.Referentie, stand.Evaluatie, stand.EvaluatieIsTeLaat(vandaag));
}

/// <summary>Files to choose from.</summary>
/// <param name="Filter">State of the overview that it comes from.</param>
/// <param name="Paginering">Which page is shown.</param>
/// <param name="Rijen">The agreements of that page.</param>
public sealed record KeuzeView(OverzichtFilter Filter, Paginering Paginering, IReadOnlyList<KeuzeRij> Rijen)
{
    /// <summary>What was ticked.</summary>
    public IReadOnlyList<Guid> Gekozen { get; init; } = [];

    /// <summary>What was ticked and stands on no row of this page.</summary>
    public IReadOnlyList<KeuzeRij> Elders { get; init; } = [];

    /// <summary>Contact points to filter on.</summary>
    public IReadOnlyList<string> Begeleiders { get; init; } = [];

    /// <summary>What is wrong with the choice.</summary>
    public string? Fout { get; init; }

    /// <summary>Every agreement that the filter finds, on any page.</summary>
    internal IReadOnlyList<Guid> Gevonden { get; init; } = [];

    /// <summary>Reads what was ticked.</summary>
    public static IReadOnlyList<Guid> Lees(StringValues gekozen, int meeste) => [.. gekozen.Select(tekst => Guid.TryParse(tekst, out var id) ? id : (Guid?)null).OfType<Guid>().Distinct().Take(meeste)];
}

/// <summary>An agreement to choose.</summary>
public sealed record KeuzeRij(Guid Id, string Naam, string Referentie, DateOnly? Evaluatie, bool IsTeLaat);
