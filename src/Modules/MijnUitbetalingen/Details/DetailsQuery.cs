using AmaWvg.Kernel.Contracts.Overeenkomsten;
using AmaWvg.Kernel.Toegangslog;
using AmaWvg.MijnUitbetalingen.Documenten;
using AmaWvg.MijnUitbetalingen.Lijnen;
using Microsoft.EntityFrameworkCore;

namespace AmaWvg.MijnUitbetalingen.Details;

internal sealed class DetailsQuery(MijnUitbetalingenDb db, ISubsidiegegevens gegevens, Toegangslogboek toegangslog)
{
    /// <returns>Null when there is no such payment at this voorziening.</returns>
    public async Task<DetailsView?> RunAsync(Guid id, int pagina, CancellationToken cancellationToken)
    {
        if (await VindAsync(id, cancellationToken) is not { } betaling)
            return null;
        var lijnen = (await LijnenAsync(id, cancellationToken)).Pagina(pagina);
        await toegangslog.NoteerLijstAsync("lijnen van uitbetaling", lijnen.Rijen.Deelnemers(), cancellationToken);
        return new(id, BetalingFeiten.Van(betaling), lijnen);
    }

    /// <summary>All lines, for a file; the access log says who stands in it.</summary>
    public async Task<IReadOnlyList<LijnRow>> ExporteerAsync(Guid id, string soort, CancellationToken cancellationToken)
    {
        var lijnen = await LijnenAsync(id, cancellationToken);
        await toegangslog.NoteerLijstAsync($"export lijnen van uitbetaling ({soort})", lijnen.Deelnemers(), cancellationToken);
        return lijnen;
    }

    public Task<Uitbetaling?> VindAsync(Guid id, CancellationToken cancellationToken) =>
        db.Goedgekeurd.AsNoTracking().SingleOrDefaultAsync(u => u.Id == id, cancellationToken);

    private Task<IReadOnlyList<LijnRow>> LijnenAsync(Guid id, CancellationToken cancellationToken) => db.Lijnen.Where(lijn => lijn.UitbetalingId == id)
        .AlleAsync(deelnemers => gegevens.NamenAsync(deelnemers, cancellationToken), cancellationToken);
}
