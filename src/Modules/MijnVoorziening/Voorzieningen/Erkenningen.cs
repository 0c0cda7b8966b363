using AmaWvg.Kernel.Contracts.MijnVoorziening;
using AmaWvg.Kernel.Types;
using AmaWvg.MijnVoorziening.Erkenningsaanvragen;
using Microsoft.EntityFrameworkCore;

namespace AmaWvg.MijnVoorziening.Voorzieningen;

internal sealed class Erkenningen(MijnVoorzieningDb db) : IErkenningen
{
    public async Task<IReadOnlyList<Periode>> VanEigenVoorzieningAsync(CancellationToken cancellationToken) =>
        await db.Erkenningen.Perioden().ToListAsync(cancellationToken);

    public async Task<bool> MoetHernieuwenAsync(CancellationToken cancellationToken)
    {
        var eigen = await db.Voorzieningen.Select(v => new
        {
            IsOpgeheven = db.AlleErkenningen.OrderByDescending(e => e.Van).Select(e => e.OpgehevenOp != null).FirstOrDefault(),
            v.Type,
            Aanvragen = db.Erkenningsaanvragen.Select(a => a.Status).ToList(),
        }).SingleAsync(cancellationToken);
        return Aanvraagrecht.MoetHernieuwen(eigen.IsOpgeheven, eigen.Type, eigen.Aanvragen);
    }
}

internal static class ErkenningenExtensions
{
    /// <summary>The periods, oldest first.</summary>
    public static IQueryable<Periode> Perioden(this IQueryable<Erkenning> erkenningen) => erkenningen.OrderBy(e => e.Van).Select(e => new Periode(e.Van, e.TotEnMet));
}
