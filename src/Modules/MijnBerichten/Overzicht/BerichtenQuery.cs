using AmaWvg.Kernel.Contracts.MijnVoorziening;
using AmaWvg.Kernel.Contracts.Toegang;
using AmaWvg.Kernel.Types;
using AmaWvg.MijnBerichten.Berichten;
using Microsoft.EntityFrameworkCore;

namespace AmaWvg.MijnBerichten.Overzicht;

internal sealed class BerichtenQuery(MijnBerichtenDb db, IEigenBerichtadressen adressen, IHuidigeSessie sessie, TimeProvider clock)
{
    public const int RijenPerPagina = 25;
    private static readonly TimeSpan Recent = TimeSpan.FromDays(90);

    public async Task<BerichtenView> RunAsync(BerichtenFilter filter, CancellationToken cancellationToken)
    {
        var selectie = Selectie(filter);
        var totaal = await selectie.CountAsync(cancellationToken);
        var paginas = Math.Max(1, (totaal + RijenPerPagina - 1) / RijenPerPagina);
        var pagina = filter.Pagina <= paginas ? filter.Pagina : 1;
        var rijen = await selectie
            .OrderByDescending(b => b.Verzonden).ThenByDescending(b => b.Id)
            .Skip((pagina - 1) * RijenPerPagina).Take(RijenPerPagina)
            .Select(b => new BerichtRij(b.Id, b.Verzenddag, b.Onderwerp, b.Soort, db.Gelezen.Any(g => g.BerichtId == b.Id && g.Persoon == sessie.Persoon)))
            .ToListAsync(cancellationToken);
        return new(filter, filter.Controleer(), totaal, pagina, paginas, rijen, await StukkeAdressenAsync(cancellationToken));
    }

    /// <summary>How many messages the person of the session did not open yet.</summary>
    public Task<int> OngelezenAsync(CancellationToken cancellationToken) =>
        db.Berichten.CountAsync(b => !db.Gelezen.Any(g => g.BerichtId == b.Id && g.Persoon == sessie.Persoon), cancellationToken);

    private IQueryable<Bericht> Selectie(BerichtenFilter filter)
    {
        var berichten = db.Berichten.AsNoTracking();
        foreach (var woord in Letterbeeld.Woorden(filter.Onderwerp))
            berichten = berichten.Where(b => b.Zoektekst.Contains(woord));
        if (filter.Vanaf is { } van)
            berichten = berichten.Where(b => b.Verzenddag >= van);
        if (filter.TotEnMet is { } tot)
            berichten = berichten.Where(b => b.Verzenddag <= tot);
        return berichten;
    }

    // Addresses in use whose last mail did not arrive.
    private async Task<IReadOnlyList<string>> StukkeAdressenAsync(CancellationToken cancellationToken)
    {
        var sinds = clock.GetUtcNow() - Recent;
        var stuk = await db.Bezorgingen
            .Where(b => b.Tijdstip >= sinds && (b.Status == Bezorgstatus.Geweigerd || b.Status == Bezorgstatus.Mislukt))
            .Where(b => !db.Bezorgingen.Any(later => later.Adres == b.Adres && later.Tijdstip > b.Tijdstip && later.Status == Bezorgstatus.Verzonden))
            .Select(b => b.Adres).Distinct().ToListAsync(cancellationToken);
        return stuk.Count == 0 ? [] : [.. (await adressen.AlleAsync(cancellationToken)).Intersect(stuk, StringComparer.OrdinalIgnoreCase).Order(StringComparer.Ordinal)];
    }
}
