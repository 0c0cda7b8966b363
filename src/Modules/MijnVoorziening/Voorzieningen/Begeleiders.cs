using AmaWvg.Kernel.Contracts.MijnVoorziening;
using AmaWvg.Kernel.Types;
using Microsoft.EntityFrameworkCore;

namespace AmaWvg.MijnVoorziening.Voorzieningen;

internal sealed class Begeleiders(MijnVoorzieningWerkerDb db) : IBegeleiders
{
    public async Task<IReadOnlyList<BegeleiderVoorBetaling>> AlleAsync(DateOnly dag, CancellationToken cancellationToken)
    {
        var voorzieningen = await db.Voorzieningen.AsNoTracking().Select(v => new { v.Hco, v.Naam }).ToListAsync(cancellationToken);
        var erkenningen = (await db.Erkenningen.AsNoTracking().ToListAsync(cancellationToken)).ToLookup(e => e.Hco, e => new Periode(e.Van, e.TotEnMet));
        var rekeningen = (await db.Rekeningnummers.AsNoTracking().ToListAsync(cancellationToken)).ToLookup(r => r.Hco);
        return
        [
            .. voorzieningen.OrderBy(v => v.Hco.Waarde, StringComparer.Ordinal)
                .Select(v => new BegeleiderVoorBetaling(v.Hco, v.Naam, Rekeningnummer.OpDag(rekeningen[v.Hco], dag)?.Iban, [.. erkenningen[v.Hco]])),
        ];
    }
}
