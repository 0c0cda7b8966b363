using AmaWvg.Kernel.Contracts.MijnVoorziening;
using AmaWvg.Kernel.Types;
using Microsoft.EntityFrameworkCore;

namespace AmaWvg.MijnVoorziening.Voorzieningen;

internal sealed class Erkenningen(MijnVoorzieningDb db) : IErkenningen
{
    public async Task<IReadOnlyList<Periode>> VanEigenVoorzieningAsync(CancellationToken cancellationToken) =>
        await db.Erkenningen
            .OrderBy(e => e.Van)
            .Select(e => new Periode(e.Van, e.TotEnMet))
            .ToListAsync(cancellationToken);
}
