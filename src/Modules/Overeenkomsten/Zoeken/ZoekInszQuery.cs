using AmaWvg.Kernel.Types;
using AmaWvg.Web.Requests;
using Microsoft.EntityFrameworkCore;

namespace AmaWvg.Overeenkomsten.Zoeken;

internal sealed class ZoekInszQuery(OvereenkomstenDb db, Inszloket loket)
{
    /// <returns>Id of the participant of the own organisation, or the empty id: nobody.</returns>
    public async Task<Guid> RunAsync(Insz insz, CancellationToken cancellationToken) => (await loket.VraagAsync(
        insz,
        "zoeken op INSZ-nummer",
        () => db.Deelnemers.AsNoTracking().SingleOrDefaultAsync(d => d.Insz == insz && d.SamengevoegdMet == null, cancellationToken),
        deelnemer => deelnemer.Id,
        cancellationToken))?.Id ?? Guid.Empty;
}
