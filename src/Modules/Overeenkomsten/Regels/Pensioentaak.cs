using AmaWvg.Kernel.Contracts.Overeenkomsten;
using AmaWvg.Kernel.Dagtaken;
using AmaWvg.Kernel.Subsidie;
using AmaWvg.Overeenkomsten.Documenten;
using Microsoft.EntityFrameworkCore;

namespace AmaWvg.Overeenkomsten.Regels;

/// <summary>Tells about participants who reach the pension age within three months and still take part (domein.md §11, Q13).</summary>
internal sealed class Pensioentaak(OvereenkomstenWerkerDb db) : IDagtaak
{
    private const int MaandenVooraf = 3;

    public async Task RunAsync(DateOnly vandaag, CancellationToken cancellationToken)
    {
        var bijna = from deelnemer in await LopendAsync(vandaag, cancellationToken)
                    let geboren = deelnemer.Geboortedatum ?? default
                    where Leeftijd.Pensioendag(geboren) > vandaag && Leeftijd.Pensioendag(geboren) <= vandaag.AddMonths(MaandenVooraf)
                    select (deelnemer.Hco, deelnemer.Id, new PensioenleeftijdNadert(deelnemer.Id, Deelnamevoorwaarden.LaatsteSubsidiemaand(geboren).LaatsteDag));
        await db.PubliceerEenmaalAsync([.. bijna], cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
    }

    // The first two digits of an INSZ are those of the year of birth: few people are left to look at.
    private Task<List<Deelnemer>> LopendAsync(DateOnly vandaag, CancellationToken cancellationToken)
    {
        var jaren = Enumerable.Range(vandaag.Year - 68, 5).Select(jaar => $"{jaar % 100:00}").ToList();
        return db.Deelnemers.AsNoTracking()
            .Where(d => jaren.Contains(((string)(object)d.Insz).Substring(0, 2)) || d.OpgegevenGeboortedatum != null)
            .Where(d => db.Overeenkomsten.Any(o => o.Hco == d.Hco && o.DeelnemerId == d.Id && o.GeannuleerdOp == null && o.Startdatum <= vandaag && o.Sorteereinde > vandaag))
            .ToListAsync(cancellationToken);
    }
}
