using AmaWvg.Kernel.Contracts.MijnVoorziening;
using AmaWvg.Kernel.Types;
using Microsoft.EntityFrameworkCore;

namespace AmaWvg.MijnVoorziening.Voorzieningen;

internal sealed class Erkenningen(MijnVoorzieningDb db) : IErkenningen
{
    public async Task<IReadOnlyList<Periode>> VanEigenVoorzieningAsync(CancellationToken cancellationToken) =>
        await db.Erkenningen.Perioden().ToListAsync(cancellationToken);

    public async Task<bool> IsHernieuwbaarAsync(CancellationToken cancellationToken) =>
        (await db.Voorzieningen.AsNoTracking().SingleAsync(cancellationToken)).Type.KomtInAanmerking()
        && await db.AlleErkenningen.OrderByDescending(e => e.Van).Select(e => e.OpgehevenOp == null).FirstOrDefaultAsync(cancellationToken);
}

internal static class ErkenningenExtensions
{
    /// <summary>The periods, oldest first.</summary>
    public static IQueryable<Periode> Perioden(this IQueryable<Erkenning> erkenningen) => erkenningen.OrderBy(e => e.Van).Select(e => new Periode(e.Van, e.TotEnMet));
}
