using AmaWvg.Kernel.Outbox;
using Microsoft.EntityFrameworkCore;

namespace AmaWvg.MijnBerichten.Berichten;

/// <summary>Makes the message of one organisation of what the department sent.</summary>
internal sealed class Verzendontvanger(MijnBerichtenWerkerDb db, Berichtmaker maker) : IOntvanger<BerichtGeschreven>
{
    public async Task VerwerkAsync(BerichtGeschreven gebeurtenis, Herkomst herkomst, CancellationToken cancellationToken)
    {
        var verzending = await db.Verzendingen.AsNoTracking().SingleAsync(v => v.Id == gebeurtenis.Verzending, cancellationToken);
        var bijlagen = await db.Verzendbijlagen.AsNoTracking().Where(b => b.VerzendingId == verzending.Id).ToListAsync(cancellationToken);
        db.AddRange(bijlagen.Select(bijlage => Berichtbijlage.Van(bijlage, herkomst.Hco, herkomst.Id)));
        await maker.MaakAsync(herkomst, new(verzending.Soort, verzending.Onderwerp, verzending.Tekst) { Verzending = verzending.Id }, cancellationToken);
    }
}
