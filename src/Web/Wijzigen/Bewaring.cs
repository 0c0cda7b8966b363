using AmaWvg.Kernel.Documents;
using AmaWvg.Kernel.Types;
using Microsoft.EntityFrameworkCore;

namespace AmaWvg.Web.Wijzigen;

/// <summary>Saves a change, or says what somebody else changed first.</summary>
public static class Bewaring
{
    /// <param name="db">The documents with the change and its history row.</param>
    /// <param name="onderwerp">Id of what the history row is about.</param>
    /// <param name="url">Own path of the redirect that answers the post.</param>
    /// <param name="cancellationToken">Ends the wait; what was committed stays.</param>
    public static Task<Wijziging> BewaarAsync(this ModuleDb db, Guid onderwerp, string url, CancellationToken cancellationToken) =>
        db.BewaarAsync([onderwerp], url, cancellationToken);

    /// <param name="db">The documents with the change and its history rows.</param>
    /// <param name="onderwerpen">Ids of what the history rows are about.</param>
    /// <param name="url">Own path of the redirect that answers the post.</param>
    /// <param name="cancellationToken">Ends the wait; what was committed stays.</param>
    public static async Task<Wijziging> BewaarAsync(this ModuleDb db, IReadOnlyList<Guid> onderwerpen, string url, CancellationToken cancellationToken)
    {
        try
        {
            await db.SaveAsync(url, cancellationToken);
            return Wijziging.Gelukt(url);
        }
        catch (DbUpdateConcurrencyException)
        {
            return await db.BotsingAsync(onderwerpen, cancellationToken);
        }
    }

    /// <summary>What a second person has to see before saving: the last change.</summary>
    public static Task<Wijziging> BotsingAsync(this ModuleDb db, Guid onderwerp, CancellationToken cancellationToken) =>
        db.BotsingAsync([onderwerp], cancellationToken);

    /// <summary>The same for something whose history stands under more than one id.</summary>
    public static async Task<Wijziging> BotsingAsync(this ModuleDb db, IReadOnlyList<Guid> onderwerpen, CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        var regel = await db.Historiek.AsNoTracking()
            .Where(h => onderwerpen.Contains(h.Onderwerp)).OrderByDescending(h => h.Tijdstip).ThenByDescending(h => h.Id)
            .FirstOrDefaultAsync(cancellationToken);
        return Wijziging.Gebotst(regel is null
            ? Botsing.ZonderHistoriek
            : new(regel.Door, BrusselseTijd.Lokaal(regel.Tijdstip), regel.Toelichting is null ? $"{regel.Actie}." : regel.Regel));
    }
}
