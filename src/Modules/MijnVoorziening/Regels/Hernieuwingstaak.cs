using AmaWvg.Kernel.Contracts.MijnVoorziening;
using AmaWvg.Kernel.Dagtaken;
using AmaWvg.MijnVoorziening.Voorzieningen;
using Microsoft.EntityFrameworkCore;

namespace AmaWvg.MijnVoorziening.Regels;

/// <summary>Tells each organisation that may renew it, and whose last recognition ends within six months (domein.md §4.4, BR-21).</summary>
internal sealed class Hernieuwingstaak(MijnVoorzieningWerkerDb db) : IDagtaak
{
    public async Task RunAsync(DateOnly vandaag, CancellationToken cancellationToken)
    {
        var laatste = await db.Erkenningen
            .Where(e => e.OpgehevenOp == null && e.TotEnMet >= vandaag && !db.AlleErkenningen.Any(later => later.Hco == e.Hco && later.TotEnMet > e.TotEnMet))
            .Select(e => new { e.Id, e.Hco, e.TotEnMet, db.Voorzieningen.Single(v => v.Hco == e.Hco).Type })
            .ToListAsync(cancellationToken);
        await db.PubliceerEenmaalAsync(
            [.. laatste.Where(e => e.Type.KomtInAanmerking() && Erkenningstermijn.Hernieuwingsdag(e.TotEnMet) <= vandaag).Select(e => (e.Hco, e.Id, new ErkenningLooptAf(e.TotEnMet)))],
            cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
    }
}
