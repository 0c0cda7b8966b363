using AmaWvg.Kernel.Types;
using AmaWvg.MijnVoorziening.Erkenningsaanvragen;
using AmaWvg.MijnVoorziening.Regels;
using AmaWvg.MijnVoorziening.Voorzieningen;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace AmaWvg.MijnVoorziening.Beheer.Dossiers;

internal sealed class DossiersQuery(MijnVoorzieningBeheerDb db, TimeProvider clock, IOptions<BeslissingOptions> options)
{
    private const int RijenPerPagina = 25;

    private static readonly AanvraagStatus[] TeBehandelen = [AanvraagStatus.InAanvraag, AanvraagStatus.Ontvankelijk];

    public async Task<DossiersView> RunAsync(DossiersFilter filter, CancellationToken cancellationToken)
    {
        var vandaag = clock.Vandaag();
        // A few hundred organisations with an application every five years: all of them are read, and the days counted here.
        var alle = await db.Erkenningsaanvragen.AsNoTracking()
            .Where(a => a.Status != AanvraagStatus.InOpmaak && a.Ingediend != null)
            .Join(db.Voorzieningen, a => a.Hco, v => v.Hco, (a, v) => new { a.Id, a.Status, Ingediend = a.Ingediend!.Value, v.Naam, v.Type, v.Provincie })
            .ToListAsync(cancellationToken);
        var gevonden = alle
            .Where(a => filter.Status is DossiersFilter.Alle || (filter.EenStatus is { } status ? a.Status == status : TeBehandelen.Contains(a.Status)))
            .Where(a => filter.Type is null || a.Type == filter.Type)
            .Where(a => filter.Provincie is "" || a.Provincie == filter.Provincie)
            .Select(a =>
            {
                var uiterste = Termijnbewaking.Uiterste(a.Status, Beslissingstermijn.Van(a.Ingediend, options.Value));
                return new DossierRow(
                    a.Id, a.Naam, a.Type.Label(), a.Provincie, BrusselseTijd.DagVan(a.Ingediend), a.Status, uiterste, uiterste?.DayNumber - vandaag.DayNumber);
            })
            .Where(rij => filter.Dagen is null || rij.Dagen <= filter.Dagen)
            .OrderBy(rij => rij.Uiterste ?? DateOnly.MaxValue).ThenByDescending(rij => rij.Ingediend).ThenBy(rij => rij.Voorziening, StringComparer.Ordinal)
            .ToList();

        var paginas = Math.Max(1, (gevonden.Count + RijenPerPagina - 1) / RijenPerPagina);
        var pagina = filter.Pagina <= paginas ? filter.Pagina : 1;
        return new(
            filter,
            await db.Voorzieningen.Select(v => v.Provincie).Distinct().OrderBy(p => p).ToListAsync(cancellationToken),
            gevonden.Count,
            pagina,
            paginas,
            [.. gevonden.Skip((pagina - 1) * RijenPerPagina).Take(RijenPerPagina)]);
    }
}
