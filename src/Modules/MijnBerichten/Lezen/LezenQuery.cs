using AmaWvg.Kernel.Contracts.Toegang;
using AmaWvg.Kernel.Types;
using AmaWvg.MijnBerichten.Berichten;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace AmaWvg.MijnBerichten.Lezen;

internal sealed class LezenQuery(MijnBerichtenDb db, IHuidigeSessie sessie, TimeProvider clock)
{
    /// <summary>A message; from then on the person of the session has read it.</summary>
    public async Task<BerichtView?> RunAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await db.Berichten.AsNoTracking().SingleOrDefaultAsync(b => b.Id == id, cancellationToken) is not { } bericht)
            return null;
        await MarkeerAsync(bericht, cancellationToken);
        return await ViewAsync(db, bericht, cancellationToken);
    }

    /// <summary>A message with its files and mails.</summary>
    public static async Task<BerichtView> ViewAsync(MijnBerichtenDb db, Bericht bericht, CancellationToken cancellationToken)
    {
        var bezorgingen = await db.Bezorgingen.AsNoTracking().Where(b => b.BerichtId == bericht.Id).OrderBy(b => b.Adres).ToListAsync(cancellationToken);
        var bijlagen = await db.Berichtbijlagen.Where(b => b.BerichtId == bericht.Id).OrderBy(b => b.Naam).Select(b => new BijlageRij(b.Id, b.Naam, b.Omschrijving)).ToListAsync(cancellationToken);
        return new(
            bericht.Onderwerp,
            BrusselseTijd.Lokaal(bericht.Verzonden),
            bericht.Soort,
            bericht.Tekst,
            bericht.Koppeling is { } koppeling ? (koppeling.Tekst, koppeling.Pad) : null,
            bijlagen,
            [.. bezorgingen.Select(b => new BezorgingRij(b.Adres, b.Status, b.Tijdstip))]);
    }

    private async Task MarkeerAsync(Bericht bericht, CancellationToken cancellationToken)
    {
        if (await db.Gelezen.AnyAsync(g => g.BerichtId == bericht.Id && g.Persoon == sessie.Persoon, cancellationToken))
            return;
        db.Add(new Gelezen { BerichtId = bericht.Id, Persoon = sessie.Persoon!, Hco = bericht.Hco, Tijdstip = clock.GetUtcNow() });
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException fault) when (fault.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation })
        {
            // Opened twice at the same moment: it is read.
            db.ChangeTracker.Clear();
        }
    }
}
