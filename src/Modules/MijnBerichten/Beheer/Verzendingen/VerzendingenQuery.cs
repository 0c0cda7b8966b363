using AmaWvg.Kernel.Contracts.Toegang;
using AmaWvg.Kernel.Outbox;
using AmaWvg.Kernel.Types;
using AmaWvg.MijnBerichten.Berichten;
using AmaWvg.Web.Wijzigen;
using Microsoft.EntityFrameworkCore;

namespace AmaWvg.MijnBerichten.Beheer.Verzendingen;

internal sealed class VerzendingenQuery(MijnBerichtenBeheerDb db, IHuidigeSessie sessie, TimeProvider clock)
{
    private const int RijenPerPagina = 25;

    public async Task<VerzendingenView> RunAsync(int pagina, Guid? gedaan, CancellationToken cancellationToken)
    {
        var totaal = await db.Verzendingen.CountAsync(cancellationToken);
        var paginas = Math.Max(1, (totaal + RijenPerPagina - 1) / RijenPerPagina);
        var nummer = pagina >= 1 && pagina <= paginas ? pagina : 1;
        var rijen = await db.Verzendingen.AsNoTracking()
            .OrderByDescending(v => v.Verstuurd ?? v.Opgesteld).ThenByDescending(v => v.Id)
            .Skip((nummer - 1) * RijenPerPagina).Take(RijenPerPagina)
            .Select(v => new
            {
                Verzending = v,
                Mislukt = db.Berichten.Where(b => b.VerzendingId == v.Id)
                    .Join(db.Bezorgingen, b => b.Id, m => m.BerichtId, (b, m) => m.Status)
                    .Count(status => status == Bezorgstatus.Geweigerd || status == Bezorgstatus.Mislukt),
            })
            .ToListAsync(cancellationToken);
        return new(
            totaal, nummer, paginas, await db.Set<OutboxRegel>().CountAsync(r => r.Geparkeerd != null, cancellationToken),
            [
                .. rijen.Select(r => new VerzendingRij(
                    r.Verzending.Id, BrusselseTijd.DagVan(r.Verzending.Verstuurd ?? r.Verzending.Opgesteld), r.Verzending.Onderwerp, r.Verzending.Soort, r.Verzending.Aan,
                    r.Verzending.Verstuurd is not null, r.Verzending.Aantal, r.Mislukt)),
            ])
        {
            Melding = Melding.Van(await db.Historiek.AsNoTracking().SingleOrDefaultAsync(h => h.Id == gedaan && h.Soort == "verzending", cancellationToken), sessie, clock),
        };
    }
}
