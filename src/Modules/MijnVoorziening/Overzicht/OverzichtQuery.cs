using AmaWvg.Kernel.Contracts.Toegang;
using AmaWvg.Kernel.Types;
using AmaWvg.MijnVoorziening.Bijlagen;
using AmaWvg.MijnVoorziening.Erkenningsaanvragen;
using AmaWvg.MijnVoorziening.Erkenningsaanvragen.Paneel;
using AmaWvg.MijnVoorziening.Regels;
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

        var erkenning = await ErkenningAsync(db, erkenningen, vandaag, MijnVoorzieningUrls.Bijlage, cancellationToken);
        if (erkenning.HernieuwVoor is not null && !Aanvraagrecht.MoetHernieuwen(erkenningen[^1].OpgehevenOp is not null, voorziening.Type, aanvragen.Select(a => a.Status)))
            erkenning = erkenning with { HernieuwVoor = null };
        return new(
            Gegevens(voorziening),
            erkenning,
            Rekening(rekeningen, vandaag),
            voorziening.Contactpersoon is { } persoon ? new(persoon.VolledigeNaam, persoon.Email, persoon.Telefoon) : null,
            [.. adressen.Select(a => new AdresView(a.Id, a.Email, a.Administratief, a.Financieel))],
            PaneelView.Van(voorziening, aanvragen, isDringend: erkenning.HernieuwVoor is not null || erkenning.Nummer is null),
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

    internal static async Task<ErkenningView> ErkenningAsync(
        MijnVoorzieningDb db, List<Erkenning> erkenningen, DateOnly vandaag, Func<Guid, string> bijlage, CancellationToken cancellationToken)
    {
        if ((erkenningen.Find(e => e.Status(vandaag) == ErkenningStatus.Actief)
            ?? erkenningen.Find(e => e.Status(vandaag) == ErkenningStatus.Toekomstig)
            ?? erkenningen.FindLast(e => !e.IsIngetrokken)
            ?? erkenningen.LastOrDefault()) is not { } erkenning)
            return new("Geen erkenning", null, null, null);
        var besluit = erkenning.Besluit is null ? null : await db.Bijlagen.AsNoTracking().SingleAsync(b => b.Id == erkenning.Besluit, cancellationToken);
        var tekst = erkenning.Status(vandaag) switch
        {
            ErkenningStatus.Actief => $"Actief tot en met {DutchDate.Format(erkenning.TotEnMet)}",
            ErkenningStatus.Toekomstig => $"Actief vanaf {DutchDate.Format(erkenning.Van)}",
            ErkenningStatus.Opgeheven when erkenning.IsIngetrokken => $"Opgeheven vóór het begin op {DutchDate.Format(erkenning.Van)}",
            ErkenningStatus.Opgeheven => $"Opgeheven vanaf {DutchDate.Format(erkenning.TotEnMet.AddDays(1))}",
            _ => $"Verlopen sinds {DutchDate.Format(erkenning.TotEnMet.AddDays(1))}",
        };
        var laatste = erkenningen[^1].TotEnMet;
        var hernieuw = laatste >= vandaag && Erkenningstermijn.Hernieuwingsdag(laatste) <= vandaag;
        return new(tekst, erkenning.Nummer, besluit is null ? null : BijlageRij.Van(besluit, null, bijlage), hernieuw ? laatste : null);
    }

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
