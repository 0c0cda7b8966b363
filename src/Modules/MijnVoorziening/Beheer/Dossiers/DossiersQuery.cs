using AmaWvg.Kernel.Types;
using AmaWvg.MijnVoorziening.Erkenningsaanvragen;
using AmaWvg.MijnVoorziening.Regels;
using AmaWvg.MijnVoorziening.Voorzieningen;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace AmaWvg.MijnVoorziening.Beheer.Dossiers;

internal sealed class DossiersQuery(MijnVoorzieningBeheerDb db, TimeProvider clock, IOptions<BeslissingOptions> options)
{
    public const int RijenPerPagina = 25;

    private static readonly AanvraagStatus[] TeBehandelen = [AanvraagStatus.InAanvraag, AanvraagStatus.Ontvankelijk];

    public async Task<DossiersView> RunAsync(DossiersFilter filter, CancellationToken cancellationToken)
    {
        var vandaag = clock.Vandaag();
        // A few hundred organisations with an application every five years: what is selected is read, and its days are counted here.
        var selectie = await Selecteer(filter)
            .Join(db.Voorzieningen, a => a.Hco, v => v.Hco, (a, v) => new { a.Id, a.Status, Ingediend = a.Ingediend!.Value, v.Naam, v.Type, v.Provincie })
            .Where(a => (filter.Type == null || a.Type == filter.Type) && (filter.Provincie == "" || a.Provincie == filter.Provincie))
            .ToListAsync(cancellationToken);
        var rijen = selectie
            .Select(a =>
            {
                var uiterste = Termijnbewaking.Uiterste(a.Status, Beslissingstermijn.Van(a.Ingediend, options.Value));
                return new DossierRow(
                    a.Id, a.Naam, a.Type.Label(), a.Provincie, a.Ingediend, a.Status, uiterste, uiterste?.DayNumber - vandaag.DayNumber);
            })
            .Where(rij => filter.Dagen is null || rij.Dagen <= filter.Dagen)
            .Sorteer(filter.Sortering)
            .ToList();

        var paginas = Math.Max(1, (rijen.Count + RijenPerPagina - 1) / RijenPerPagina);
        var pagina = filter.Pagina <= paginas ? filter.Pagina : 1;
        return new(
            filter with { Pagina = pagina },
            await db.Voorzieningen.Select(v => v.Provincie).Distinct().OrderBy(p => p).ToListAsync(cancellationToken),
            rijen.Count,
            paginas,
            [.. rijen.Skip((pagina - 1) * RijenPerPagina).Take(RijenPerPagina)]);
    }

    private IQueryable<Erkenningsaanvraag> Selecteer(DossiersFilter filter)
    {
        var ingediend = db.Erkenningsaanvragen.AsNoTracking().Where(a => a.Status != AanvraagStatus.InOpmaak);
        return filter switch
        {
            { EenStatus: { } status } => ingediend.Where(a => a.Status == status),
            { Status: DossiersFilter.Alle } => ingediend,
            _ => ingediend.Where(a => TeBehandelen.Contains(a.Status)),
        };
    }
}
