using AmaWvg.Kernel.Contracts.Toegang;
using AmaWvg.Kernel.Historiek;
using AmaWvg.Kernel.Outbox;
using AmaWvg.MijnBerichten.Berichten;
using Microsoft.EntityFrameworkCore;

namespace AmaWvg.MijnBerichten.Beheer.Outbox;

/// <summary>Lets work that waits for staff be tried again.</summary>
internal sealed class OutboxHandler(MijnBerichtenBeheerDb db, IHuidigeSessie sessie, TimeProvider clock)
{
    /// <returns>False when there is no such work.</returns>
    public async Task<bool> ProbeerOpnieuwAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await db.Set<OutboxRegel>().SingleOrDefaultAsync(r => r.Id == id, cancellationToken) is not { } regel)
            return false;
        if (regel.Geparkeerd is not null)
        {
            (regel.Geparkeerd, regel.Pogingen, regel.NietVoor) = (null, 0, clock.GetUtcNow());
            if (Mailbezorging.Van(regel) is { } mail && await db.Bezorgingen.SingleAsync(b => b.Id == mail, cancellationToken) is var bezorging)
                bezorging.Boek(Bezorgstatus.Onderweg, clock.GetUtcNow());
            db.NoteerHistoriekBij(regel.Hco, new HistoriekOnderwerp("outbox", regel.Id), "Opnieuw geprobeerd", null, sessie.Naam);
        }
        await db.SaveAsync(MijnBerichtenUrls.OutboxNa, cancellationToken);
        return true;
    }
}
