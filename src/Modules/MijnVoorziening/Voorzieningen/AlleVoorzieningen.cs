using AmaWvg.Kernel.Contracts.MijnVoorziening;
using AmaWvg.Kernel.Types;
using Microsoft.EntityFrameworkCore;

namespace AmaWvg.MijnVoorziening.Voorzieningen;

internal sealed class AlleVoorzieningen(MijnVoorzieningBeheerDb db) : IVoorzieningen
{
    public async Task<IReadOnlyList<Voorzieningnaam>> AlleAsync(CancellationToken cancellationToken) =>
        await db.Voorzieningen.OrderBy(v => v.Naam).Select(v => new Voorzieningnaam(v.Hco, v.Id, v.Naam)).ToListAsync(cancellationToken);

    public async Task<IReadOnlyList<Periode>> ErkenningenVanAsync(HcoNummer hco, CancellationToken cancellationToken) =>
        await db.Erkenningen.Where(e => e.Hco == hco).Perioden().ToListAsync(cancellationToken);
}
