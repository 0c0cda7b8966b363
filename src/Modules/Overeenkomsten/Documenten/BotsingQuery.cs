using AmaWvg.Kernel.Types;
using Microsoft.EntityFrameworkCore;

namespace AmaWvg.Overeenkomsten.Documenten;

/// <summary>The last change to a participant or one of the agreements: what a second person has to see before saving.</summary>
internal sealed class BotsingQuery(OvereenkomstenDb db)
{
    public async Task<Botsing> RunAsync(Guid deelnemer, CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        var regel = await db.Historiek.AsNoTracking()
            .Where(h => h.Onderwerp == deelnemer).OrderByDescending(h => h.Tijdstip).ThenByDescending(h => h.Id)
            .FirstAsync(cancellationToken);
        return new(regel.Door, BrusselseTijd.Lokaal(regel.Tijdstip), regel.Toelichting is null ? $"{regel.Actie}." : $"{regel.Actie}: {regel.Toelichting}");
    }
}
