using AmaWvg.Kernel.Outbox;
using AmaWvg.MijnBerichten.Berichten;
using Microsoft.EntityFrameworkCore;

namespace AmaWvg.MijnBerichten.Mail;

/// <summary>Sends one mail and notes what came of it.</summary>
internal sealed class Mailbezorger(MijnBerichtenWerkerDb db, Mailschrijver schrijver, Postbus postbus, TimeProvider clock) : IOntvanger<Mailbezorging>
{
    public async Task VerwerkAsync(Mailbezorging gebeurtenis, Herkomst herkomst, CancellationToken cancellationToken)
    {
        var bezorging = await db.Bezorgingen.SingleAsync(b => b.Id == gebeurtenis.Bezorging, cancellationToken);
        var bericht = await db.Berichten.AsNoTracking().SingleAsync(b => b.Id == bezorging.BerichtId, cancellationToken);
        var heeftBijlagen = await db.Berichtbijlagen.AnyAsync(b => b.BerichtId == bericht.Id, cancellationToken);
        using var mail = await schrijver.SchrijfAsync(bericht, bezorging, heeftBijlagen, cancellationToken);
        bezorging.Boek(await postbus.VerstuurAsync(mail) ? Bezorgstatus.Verzonden : Bezorgstatus.Geweigerd, clock.GetUtcNow());
        await db.SaveChangesAsync(cancellationToken);
    }

    public async Task GeefOpAsync(Mailbezorging gebeurtenis, CancellationToken cancellationToken)
    {
        var bezorging = await db.Bezorgingen.SingleAsync(b => b.Id == gebeurtenis.Bezorging, cancellationToken);
        bezorging.Boek(Bezorgstatus.Mislukt, clock.GetUtcNow());
        await db.SaveChangesAsync(cancellationToken);
    }
}
