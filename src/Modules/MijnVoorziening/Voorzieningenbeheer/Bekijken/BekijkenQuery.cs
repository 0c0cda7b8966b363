using AmaWvg.Kernel.Contracts.Toegang;
using AmaWvg.Kernel.Historiek;
using AmaWvg.Kernel.Toegangslog;
using AmaWvg.Kernel.Types;
using AmaWvg.MijnVoorziening.Beheer;
using AmaWvg.MijnVoorziening.Erkenningsaanvragen;
using AmaWvg.MijnVoorziening.Erkenningsaanvragen.Paneel;
using AmaWvg.MijnVoorziening.Overzicht;
using AmaWvg.Web.Components;
using AmaWvg.Web.Forms;
using AmaWvg.Web.Wijzigen;
using Microsoft.EntityFrameworkCore;

namespace AmaWvg.MijnVoorziening.Voorzieningenbeheer.Bekijken;

internal sealed class BekijkenQuery(MijnVoorzieningBeheerDb db, Toegangslogboek toegangslog, IHuidigeSessie sessie, TimeProvider clock)
{
    private const int RegelsPerPagina = 10;

    /// <param name="id">The organisation.</param>
    /// <param name="gedaan">History row of the change that led here, if any.</param>
    /// <param name="pagina">Page of the history as asked; an unknown one gives the first.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>Null when there is no such organisation.</returns>
    public async Task<BekijkenView?> RunAsync(Guid id, Guid? gedaan, string? pagina, CancellationToken cancellationToken)
    {
        if (await db.Voorzieningen.AsNoTracking().SingleOrDefaultAsync(v => v.Id == id, cancellationToken) is not { } voorziening)
            return null;
        var (hco, vandaag) = (voorziening.Hco, clock.Vandaag());
        var erkenningen = await db.AlleErkenningen.AsNoTracking().Where(e => e.Hco == hco).OrderBy(e => e.Van).ToListAsync(cancellationToken);
        var rekeningen = await db.Rekeningnummers.AsNoTracking().Where(r => r.Hco == hco).OrderByDescending(r => r.Gemeld).ToListAsync(cancellationToken);
        var adressen = await db.Communicatieadressen.AsNoTracking().Where(a => a.Hco == hco).OrderBy(a => a.Email).ToListAsync(cancellationToken);
        var aanvragen = await db.Erkenningsaanvragen.AsNoTracking().Where(a => a.Hco == hco && a.Status != AanvraagStatus.InOpmaak).OrderByDescending(a => a.Ingediend)
            .Select(a => new PaneelRij(a.Id, a.Ingediend, a.Status)).ToListAsync(cancellationToken);
        var samengaan = await db.Samengaan.AsNoTracking().Where(s => s.Hco == hco).OrderByDescending(s => s.Tijdstip).ToListAsync(cancellationToken);
        var historiek = db.Historiek.AsNoTracking().Where(h => h.Hco == hco && h.Onderwerp == id);
        var totaal = await historiek.CountAsync(cancellationToken);
        var paginas = Math.Max(1, (totaal + RegelsPerPagina - 1) / RegelsPerPagina);
        var nummer = QueryPage.Number(pagina, paginas);
        var regels = await historiek.OrderByDescending(h => h.Tijdstip).ThenByDescending(h => h.Id)
            .Skip((nummer - 1) * RegelsPerPagina).Take(RegelsPerPagina).ToListAsync(cancellationToken);
        var onderwerpen = samengaan.Select(s => s.Id).ToList();
        var eigen = await db.Historiek.AsNoTracking().Where(h => h.Hco == hco && onderwerpen.Contains(h.Onderwerp))
            .OrderByDescending(h => h.Tijdstip).ToListAsync(cancellationToken);
        await toegangslog.NoteerBijAsync(hco, "gegevens voorziening", 1, id, cancellationToken);

        return new(
            id,
            OverzichtQuery.Gegevens(voorziening),
            await Erkenningsoverzicht.VanAsync(db, voorziening, erkenningen, [], vandaag, BeheerUrls.Bijlage, cancellationToken),
            OverzichtQuery.Rekening(rekeningen, vandaag),
            voorziening.Contactpersoon is { } persoon ? new(persoon.VolledigeNaam, persoon.Email, persoon.Telefoon) : null,
            [.. adressen.Select(a => new AdresView(a.Id, a.Email, a.Administratief, a.Financieel))],
            aanvragen,
            SamengaanView.Van(samengaan.FirstOrDefault(), vandaag),
            [.. regels.Select(Line)],
            nummer,
            paginas,
            [.. eigen.Select(Line)],
            Melding.Van(eigen.Find(regel => regel.Id == gedaan) ?? regels.Find(regel => regel.Id == gedaan), sessie, clock))
        { Totaal = totaal };
    }

    private static HistoriekLine Line(HistoriekRegel regel) => new(BrusselseTijd.Lokaal(regel.Tijdstip), regel.Regel, regel.Door);
}
