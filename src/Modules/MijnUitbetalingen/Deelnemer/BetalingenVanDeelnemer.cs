using AmaWvg.Kernel.Contracts.MijnUitbetalingen;
using AmaWvg.Kernel.Subsidie;
using AmaWvg.MijnUitbetalingen.Documenten;
using Microsoft.EntityFrameworkCore;

namespace AmaWvg.MijnUitbetalingen.Deelnemer;

internal sealed class BetalingenVanDeelnemer(MijnUitbetalingenDb db) : IBetalingen
{
    public async Task<IReadOnlyList<BetaaldeMaand>> VanDeelnemerAsync(IReadOnlyCollection<Guid> deelnemers, CancellationToken cancellationToken)
    {
        var lijnen = await db.Lijnen.Where(lijn => deelnemers.Contains(lijn.DeelnemerId))
            .Join(db.Goedgekeurd, lijn => lijn.UitbetalingId, u => u.Id, (lijn, u) => new { lijn.Maand, lijn.Bedrag, lijn.Regel, u.Id, u.Nummer })
            .OrderByDescending(lijn => lijn.Maand).ThenByDescending(lijn => lijn.Nummer)
            .ToListAsync(cancellationToken);
        return [.. lijnen.Select(lijn => new BetaaldeMaand(
            lijn.Maand, lijn.Bedrag, lijn.Regel.Soort(), lijn.Regel.Uitleg(), Uitbetaling.Weergave(lijn.Nummer), UitbetalingenUrls.Details(lijn.Id)))];
    }
}
