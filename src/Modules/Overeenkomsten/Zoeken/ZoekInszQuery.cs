using AmaWvg.Kernel.Toegangslog;
using AmaWvg.Kernel.Types;
using Microsoft.EntityFrameworkCore;

namespace AmaWvg.Overeenkomsten.Zoeken;

internal sealed class ZoekInszQuery(OvereenkomstenDb db, Toegangslogboek toegangslog)
{
    /// <returns>Id of the participant of the own organisation, or the empty id: nobody.</returns>
    public async Task<Guid> RunAsync(Insz insz, CancellationToken cancellationToken)
    {
        var deelnemer = await db.Deelnemers.Where(d => d.Insz == insz && d.SamengevoegdMet == null).Select(d => d.Id).SingleOrDefaultAsync(cancellationToken);
        if (deelnemer != Guid.Empty)
            await toegangslog.NoteerAsync("zoeken op INSZ-nummer", 1, deelnemer, cancellationToken);
        return deelnemer;
    }
}
