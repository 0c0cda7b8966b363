using AmaWvg.Kernel.Types;
using Microsoft.EntityFrameworkCore;

namespace AmaWvg.Overeenkomsten.Documenten;

/// <summary>Saves a change to a participant or an agreement, or says what somebody else changed first.</summary>
internal sealed class Bewaring(OvereenkomstenDb db)
{
    /// <param name="deelnemer">The participant that the change is about.</param>
    /// <param name="historiek">The history row of the change.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<Wijziging> SaveAsync(Guid deelnemer, Guid historiek, CancellationToken cancellationToken)
    {
        var url = OvereenkomstenUrls.DeelnemerNa(deelnemer, historiek);
        try
        {
            await db.SaveAsync(url, cancellationToken);
            return Wijziging.Gelukt(url);
        }
        catch (DbUpdateConcurrencyException)
        {
            return await BotsingAsync(deelnemer, cancellationToken);
        }
    }

    /// <summary>What a second person has to see before saving: the last change.</summary>
    public async Task<Wijziging> BotsingAsync(Guid deelnemer, CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        var regel = await db.Historiek.AsNoTracking()
            .Where(h => h.Onderwerp == deelnemer).OrderByDescending(h => h.Tijdstip).ThenByDescending(h => h.Id)
            .FirstAsync(cancellationToken);
        var wat = regel.Toelichting is null ? $"{regel.Actie}." : $"{regel.Actie}: {regel.Toelichting}";
        return Wijziging.Gebotst(new(regel.Door, BrusselseTijd.Lokaal(regel.Tijdstip), wat));
    }
}
