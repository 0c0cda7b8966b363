using Microsoft.Extensions.Primitives;

namespace AmaWvg.Begeleiding;

/// <summary>The files of the overview to choose from, a page at a time.</summary>
internal sealed class KeuzeQuery(StandenQuery standen, Toegangslogboek toegangslog, TimeProvider clock)
{
    /// <summary>Rows on a page: as many as a person ticks at once.</summary>
    public const int PerPagina = 50;

    public async Task<KeuzeView> RunAsync(OverzichtFilter filter, string doel, CancellationToken cancellationToken, Func<Dossierstand, bool>? waar = null)
    {
        var gevonden = filter.Pas((await standen.RunAsync(cancellationToken)).Alle, clock.Vandaag()).Where(waar ?? (_ => true)).ToList();
        var paginering = new Paginering(gevonden.Count, PerPagina, filter.Paginanummer);
        var rijen = paginering.Van(gevonden);
        await toegangslog.NoteerLijstAsync(doel, [.. rijen.Select(rij => rij.Overeenkomst.DeelnemerId).Distinct()], cancellationToken);
        return new(filter with { Paginanummer = paginering.Pagina }, paginering, [.. rijen.Select(rij => new KeuzeRij(rij.Overeenkomst.Id, rij.Overeenkomst.VolledigeNaam, rij.Overeenkomst.Referentie, rij.Evaluatie))]);
    }
}

/// <summary>Files to choose from.</summary>
/// <param name="Filter">State of the overview that it comes from.</param>
/// <param name="Paginering">Which page is shown.</param>
/// <param name="Rijen">The agreements of that page.</param>
public sealed record KeuzeView(OverzichtFilter Filter, Paginering Paginering, IReadOnlyList<KeuzeRij> Rijen)
{
    /// <summary>What was ticked.</summary>
    public IReadOnlyList<Guid> Gekozen { get; init; } = [];

    /// <summary>What is wrong with the choice.</summary>
    public string? Fout { get; init; }

    /// <summary>Reads what was ticked.</summary>
    public static IReadOnlyList<Guid> Lees(StringValues gekozen) => [.. gekozen.Select(tekst => Guid.TryParse(tekst, out var id) ? id : (Guid?)null).OfType<Guid>().Distinct().Take(KeuzeQuery.PerPagina)];
}

/// <summary>An agreement to choose.</summary>
public sealed record KeuzeRij(Guid Id, string Naam, string Referentie, DateOnly? Evaluatie);
