using AmaWvg.Kernel.Contracts.Toegang;
using AmaWvg.Kernel.Types;
using AmaWvg.MijnVoorziening.Erkenningsaanvragen.Paneel;
using AmaWvg.MijnVoorziening.Voorzieningen;
using AmaWvg.Web.Components;
using AmaWvg.Web.Forms;
using AmaWvg.Web.Wijzigen;
using Microsoft.EntityFrameworkCore;

namespace AmaWvg.MijnVoorziening.Overzicht;

internal sealed class OverzichtQuery(MijnVoorzieningDb db, IHuidigeSessie sessie, TimeProvider clock)
{
    private const int RegelsPerPagina = 10;

    /// <param name="gedaan">History row of the change that led here, if any.</param>
    /// <param name="pagina">Page of the history as asked; an unknown one gives the first.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<OverzichtView> RunAsync(Guid? gedaan, string? pagina, CancellationToken cancellationToken)
    {
        var (voorziening, vandaag) = (await db.Voorzieningen.AsNoTracking().SingleAsync(cancellationToken), clock.Vandaag());
        var erkenningen = await db.AlleErkenningen.AsNoTracking().OrderBy(e => e.Van).ToListAsync(cancellationToken);
        var rekeningen = await db.Rekeningnummers.AsNoTracking().OrderByDescending(r => r.Gemeld).ToListAsync(cancellationToken);
        var adressen = await db.Communicatieadressen.AsNoTracking().OrderBy(a => a.Email).ToListAsync(cancellationToken);
        var aanvragen = await db.Erkenningsaanvragen.AsNoTracking().OrderByDescending(a => a.Aangemaakt)
            .Select(a => new PaneelRij(a.Id, a.Ingediend, a.Status)).ToListAsync(cancellationToken);
        var historiek = db.Historiek.AsNoTracking().Where(h => h.Onderwerp == voorziening.Id);
        var totaal = await historiek.CountAsync(cancellationToken);
        var paginas = Math.Max(1, (totaal + RegelsPerPagina - 1) / RegelsPerPagina);
        var nummer = QueryPage.Number(pagina, paginas);
        var regels = await historiek.OrderByDescending(h => h.Tijdstip).ThenByDescending(h => h.Id)
            .Skip((nummer - 1) * RegelsPerPagina).Take(RegelsPerPagina).ToListAsync(cancellationToken);

        var erkenning = await Erkenningsoverzicht.VanAsync(db, voorziening, erkenningen, [.. aanvragen.Select(a => a.Status)], vandaag, MijnVoorzieningUrls.Bijlage, cancellationToken);
        return new(
            Gegevens(voorziening),
            erkenning,
            Rekening(rekeningen, vandaag),
            voorziening.Contactpersoon is { } persoon ? new(persoon.VolledigeNaam, persoon.Email, persoon.Telefoon) : null,
            [.. adressen.Select(a => new AdresView(a.Id, a.Email, a.Administratief, a.Financieel))],
            PaneelView.Van(voorziening, aanvragen, isDringend: erkenning.HernieuwVoor is not null || erkenning.Nummer is null) with { Erkenningen = erkenning.Alle },
            [.. regels.Select(regel => new HistoriekLine(BrusselseTijd.Lokaal(regel.Tijdstip), regel.Regel, regel.Door))],
            nummer,
            paginas,
            Melding.Van(regels.FirstOrDefault(regel => regel.Id == gedaan), sessie, clock))
        {
            Totaal = totaal,
            Samengaan = SamengaanView.Van(await db.Samengaan.AsNoTracking().OrderByDescending(s => s.Tijdstip).FirstOrDefaultAsync(cancellationToken), vandaag),
        };
    }

    internal static VoorzieningView Gegevens(Voorziening voorziening) => new(
        voorziening.Naam, voorziening.Type.Label(), voorziening.Adres, voorziening.Gemeente, voorziening.Provincie,
        voorziening.Hco.Weergave, voorziening.Ondernemingsnummer?.Weergave);

    internal static RekeningView? Rekening(List<Rekeningnummer> rekeningen, DateOnly vandaag)
    {
        if (rekeningen.Find(rekening => !rekening.IsGeweigerd) is not { } nieuwste)
            return null;
        var huidig = Rekeningnummer.OpDag(rekeningen, vandaag);
        return huidig == nieuwste
            ? new(nieuwste.Iban.Weergave, null, null)
            : new(nieuwste.Iban.Weergave, nieuwste.BruikbaarVanaf, huidig?.Iban.Weergave) { Nazicht = nieuwste.Wacht ? nieuwste.Id : null };
    }
}
