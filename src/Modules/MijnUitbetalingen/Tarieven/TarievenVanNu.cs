using AmaWvg.Kernel.Contracts.MijnUitbetalingen;
using AmaWvg.Kernel.Subsidie;
using AmaWvg.MijnUitbetalingen.Documenten;
using Microsoft.EntityFrameworkCore;

namespace AmaWvg.MijnUitbetalingen.Tarieven;

internal sealed class TarievenVanNu(MijnUitbetalingenDb db) : ITarieven
{
    public async Task<Tarieftabel> LeesAsync(CancellationToken cancellationToken) =>
        Tariefregel.Tabel(await db.Tarieven.AsNoTracking().ToListAsync(cancellationToken));
}
