using AmaWvg.Kernel.Contracts.Overeenkomsten;
using AmaWvg.MijnUitbetalingen.Documenten;
using AmaWvg.MijnUitbetalingen.Lijnen;
using Microsoft.EntityFrameworkCore;

namespace AmaWvg.MijnUitbetalingen.Details;

internal sealed class DetailsQuery(MijnUitbetalingenDb db, ISubsidiegegevens gegevens)
{
    /// <returns>Null when there is no such payment at this voorziening.</returns>
    public async Task<DetailsView?> RunAsync(Guid id, int pagina, CancellationToken cancellationToken) =>
        await VindAsync(id, cancellationToken) is { } betaling
            ? new(id, BetalingFeiten.Van(betaling), (await LijnenAsync(id, cancellationToken)).Pagina(pagina))
            : null;

    public Task<Uitbetaling?> VindAsync(Guid id, CancellationToken cancellationToken) =>
        db.Goedgekeurd.AsNoTracking().SingleOrDefaultAsync(u => u.Id == id, cancellationToken);

    public Task<IReadOnlyList<LijnRow>> LijnenAsync(Guid id, CancellationToken cancellationToken) => db.Lijnen.Where(lijn => lijn.UitbetalingId == id)
        .AlleAsync(deelnemers => gegevens.NamenAsync(deelnemers, cancellationToken), cancellationToken);
}
