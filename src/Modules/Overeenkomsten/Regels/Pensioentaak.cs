using AmaWvg.Kernel.Contracts.Overeenkomsten;
using AmaWvg.Kernel.Dagtaken;
using AmaWvg.Overeenkomsten.Documenten;
using Microsoft.EntityFrameworkCore;

namespace AmaWvg.Overeenkomsten.Regels;

/// <summary>Tells about participants who reach the pension age within three months and whose agreement runs until then (domein.md §11, Q13).</summary>
internal sealed class Pensioentaak(OvereenkomstenWerkerDb db) : IDagtaak
{
    private const int MaandenVooraf = 3;

    public async Task RunAsync(DateOnly vandaag, CancellationToken cancellationToken)
    {
        var tot = vandaag.AddMonths(MaandenVooraf);
        var deelnemers = await LopendAsync(vandaag, cancellationToken);
        await db.PubliceerEenmaalAsync(
            [
                .. from deelnemer in deelnemers
                   where deelnemer.Geboortedatum is { } geboren && Leeftijd.Pensioendag(geboren) > vandaag && Leeftijd.Pensioendag(geboren) <= tot
                   select (deelnemer.Hco, deelnemer.Id, new PensioenleeftijdNadert(deelnemer.Id, Deelnamevoorwaarden.LaatsteSubsidiemaand(deelnemer.Geboortedatum!.Value))),
            ],
            cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
    }

    // The first two digits of an INSZ are those of the year of birth: few people are left to look at.
    private Task<List<Deelnemer>> LopendAsync(DateOnly vandaag, CancellationToken cancellationToken)
    {
        var jaren = Enumerable.Range(vandaag.Year - 68, 5).Select(jaar => $"{jaar % 100:00}").ToList();
        return db.Deelnemers.AsNoTracking()
            .Where(d => jaren.Contains(d.Insz.ToString().Substring(0, 2)) || d.OpgegevenGeboortedatum != null)
            .Where(d => db.Overeenkomsten.Any(o => o.Hco == d.Hco && o.DeelnemerId == d.Id && o.Startdatum <= vandaag && o.Sorteereinde > vandaag))
            .ToListAsync(cancellationToken);
    }
}
