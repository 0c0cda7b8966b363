using System.Security.Claims;
using AmaWvg.Kernel.Contracts.MijnVoorziening;
using AmaWvg.Kernel.Contracts.Toegang;
using AmaWvg.Kernel.Historiek;
using AmaWvg.Kernel.Toegangslog;
using AmaWvg.Kernel.Types;
using AmaWvg.Overeenkomsten.Beheer.Correcties;
using AmaWvg.Overeenkomsten.Documenten;
using AmaWvg.Overeenkomsten.Overzicht;
using AmaWvg.Overeenkomsten.Regels;
using AmaWvg.Web.Components;
using AmaWvg.Web.Forms;
using AmaWvg.Web.Layout;
using AmaWvg.Web.Wijzigen;
using Microsoft.EntityFrameworkCore;

namespace AmaWvg.Overeenkomsten.Beheer.Bekijken;

internal sealed class BekijkenQuery(
    OvereenkomstenBeheerDb db, IVoorzieningen voorzieningen, IEnumerable<ICorrectie> correcties, Toegangslogboek toegangslog, IHuidigeSessie sessie, TimeProvider clock)
{
    /// <param name="id">The agreement.</param>
    /// <param name="gedaan">History row of the change that led here, if any.</param>
    /// <param name="user">Whose roles decide what may be set right.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>Null when there is no such agreement.</returns>
    public async Task<BekijkenView?> RunAsync(Guid id, Guid? gedaan, ClaimsPrincipal user, CancellationToken cancellationToken)
    {
        if (await db.Overeenkomsten.AsNoTracking().SingleOrDefaultAsync(o => o.Id == id, cancellationToken) is not { } overeenkomst)
            return null;
        var deelnemer = await db.Deelnemers.AsNoTracking().SingleAsync(d => d.Id == overeenkomst.DeelnemerId, cancellationToken);
        var andere = await db.Overeenkomsten.AsNoTracking().Where(o => o.DeelnemerId == deelnemer.Id && o.Id != id).Sorteer("-start").ToListAsync(cancellationToken);
        var namen = (await voorzieningen.AlleAsync(cancellationToken)).ToDictionary(v => v.Hco);
        var onderwerpen = await db.OnderwerpenVanAsync(deelnemer.Id, cancellationToken);
        var historiek = await db.Historiek.AsNoTracking().Where(h => h.Hco == overeenkomst.Hco && (h.Onderwerp == id || onderwerpen.Contains(h.Onderwerp)))
            .OrderByDescending(h => h.Tijdstip).ThenByDescending(h => h.Id).ToListAsync(cancellationToken);
        await toegangslog.NoteerBijAsync(overeenkomst.Hco, "details overeenkomst", 1, deelnemer.Id, cancellationToken);

        var (voorziening, vandaag) = (namen[overeenkomst.Hco], clock.Vandaag());
        var magCorrigeren = Rollen.Corrigeert.Any(user.IsInRole);
        return new(
            deelnemer.VolledigeNaam,
            new(voorziening.Naam, PortaalUrls.BeheerVoorziening(voorziening.Id)),
            StatusOp(overeenkomst, vandaag),
            [.. Feiten(overeenkomst, deelnemer), .. await OvergangAsync(overeenkomst, namen, cancellationToken)],
            [.. correcties.Where(c => magCorrigeren && c.Kan(overeenkomst)).Select(c => new SummaryAction(c.Titel, BeheerUrls.Correctie(id, c.Pad), ""))],
            [.. andere.Select(o => new AndereRow(o.Id, o.Referentie, o.Startdatum, o.Einddatum, StatusOp(o, vandaag)))],
            [.. historiek.Where(h => h.Onderwerp != id).Select(Line)],
            [.. historiek.Where(h => h.Onderwerp == id).Select(Line)],
            Melding.Van(historiek.Find(h => h.Id == gedaan), sessie, clock));
    }

    private static IEnumerable<SummaryRow> Feiten(Overeenkomst o, Deelnemer deelnemer) =>
    [
        new("INSZ-nummer", deelnemer.Insz.Weergave),
        new("Geboortedatum", deelnemer.Geboortedatum is { } dag ? DutchDate.Format(dag) : "niet gekend"),
        new("Referentie", o.Referentie),
        new("Startdatum", DutchDate.Format(o.Startdatum)),
        new("Einddatum", o.Einddatum is null ? "geen" : DutchDate.Format(o.Einddatum)),
        .. o.Stopreden is { } reden ? [new("Reden van het einde", reden.Label())] : Array.Empty<SummaryRow>(),
        new("Aangemeld op", DutchDate.Format(o.Aanmeldingsdag)),
        .. o.GeannuleerdOp is { } geannuleerd ? [new("Geannuleerd op", DutchDate.Format(geannuleerd))] : new SummaryRow[] { new("Subsidie vanaf", o.SubsidieVanaf.Weergave) },
    ];

    private async Task<List<SummaryRow>> OvergangAsync(Overeenkomst overeenkomst, Dictionary<HcoNummer, Voorzieningnaam> namen, CancellationToken cancellationToken)
    {
        var rijen = new List<SummaryRow>();
        foreach (var (term, id) in new[] { ("Ging over van", overeenkomst.Voorganger), ("Ging over naar", overeenkomst.Opvolger) })
        {
            if (id is { } ander)
            {
                var hco = await db.Overeenkomsten.Where(o => o.Id == ander).Select(o => o.Hco).SingleAsync(cancellationToken);
                rijen.Add(new(term, namen[hco].Naam) { Action = new("Bekijk", BeheerUrls.Overeenkomst(ander), $"de overeenkomst bij {namen[hco].Naam}") });
            }
        }
        return rijen;
    }

    private static OvereenkomstStatus StatusOp(Overeenkomst o, DateOnly vandaag) => OvereenkomstStatusRegel.StatusOp(vandaag, o.Startdatum, o.Einddatum, o.IsGeannuleerd);

    private static HistoriekLine Line(HistoriekRegel regel) => new(BrusselseTijd.Lokaal(regel.Tijdstip), regel.Regel, regel.Door);
}
