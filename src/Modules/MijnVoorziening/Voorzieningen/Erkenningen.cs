using AmaWvg.Kernel.Contracts.MijnVoorziening;
using AmaWvg.Kernel.Types;
using Microsoft.EntityFrameworkCore;

namespace AmaWvg.MijnVoorziening.Voorzieningen;

internal sealed class Erkenningen(MijnVoorzieningDb db) : IErkenningen
{
    public async Task<IReadOnlyList<Periode>> VanEigenVoorzieningAsync(CancellationToken cancellationToken) =>
        await db.Erkenningen.Geldig().ToListAsync(cancellationToken);

    public Task<bool> IsOpgehevenAsync(CancellationToken cancellationToken) =>
        db.Erkenningen.OrderByDescending(e => e.Van).Select(e => e.OpgehevenOp != null).FirstOrDefaultAsync(cancellationToken);
}

internal static class ErkenningenExtensions
{
    /// <summary>The periods, oldest first, without those that were ended before they began.</summary>
    public static IQueryable<Periode> Geldig(this IQueryable<Erkenning> erkenningen) =>
        erkenningen.Where(e => e.TotEnMet >= e.Van).OrderBy(e => e.Van).Select(e => new Periode(e.Van, e.TotEnMet));
}
