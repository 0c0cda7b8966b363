using AmaWvg.Kernel.Contracts.Overeenkomsten;
using AmaWvg.Kernel.Toegangslog;
using AmaWvg.MijnUitbetalingen.Lijnen;
using Microsoft.EntityFrameworkCore;

namespace AmaWvg.MijnUitbetalingen.Beheer.Betalingdetails;

internal sealed class BetalingQuery(MijnUitbetalingenBeheerDb db, IDeelnemernamen namen, Toegangslogboek toegangslog)
{
    /// <returns>Null when there is no such payment.</returns>
    public async Task<BetalingView?> RunAsync(Guid id, int pagina, CancellationToken cancellationToken)
    {
        if (await db.Uitbetalingen.AsNoTracking().SingleOrDefaultAsync(u => u.Id == id, cancellationToken) is not { } betaling)
            return null;
        var lijnen = (await db.Lijnen.Where(lijn => lijn.UitbetalingId == id)
            .AlleAsync(deelnemers => namen.VanAsync(betaling.Hco, deelnemers, cancellationToken), cancellationToken)).Pagina(pagina);
        await toegangslog.NoteerLijstBijAsync(betaling.Hco, "lijnen van uitbetaling", lijnen.Rijen.Deelnemers(), cancellationToken);
        return new(id, betaling.RunId, betaling.Naam, BetalingFeiten.Van(betaling), lijnen);
    }
}
