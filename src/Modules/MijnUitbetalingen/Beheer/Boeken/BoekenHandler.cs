using AmaWvg.Kernel.Contracts.Toegang;
using AmaWvg.Kernel.Historiek;
using AmaWvg.Kernel.Types;
using AmaWvg.MijnUitbetalingen.Documenten;
using AmaWvg.Web.Forms;
using AmaWvg.Web.Wijzigen;
using Microsoft.EntityFrameworkCore;

namespace AmaWvg.MijnUitbetalingen.Beheer.Boeken;

/// <summary>Notes that the bank has paid a run.</summary>
internal sealed class BoekenHandler(MijnUitbetalingenBeheerDb db, TimeProvider clock)
{
    public async Task<Wijziging> HandleAsync(Uitbetalingsrun run, string uitbetaaldOp, CancellationToken cancellationToken)
    {
        if (run is not { Status: RunStatus.Goedgekeurd, Goedgekeurd: { } goedgekeurd })
            return await db.BotsingAsync(run.Id, cancellationToken);
        if (Fout(uitbetaaldOp, BrusselseTijd.DagVan(goedgekeurd)) is { } fout)
            return Wijziging.Geweigerd(FormErrors.None.Add("uitbetaaldOp", fout));

        var dag = DutchDate.Parse(uitbetaaldOp);
        run.Boek(dag);
        foreach (var betaling in await db.Uitbetalingen.Where(u => u.RunId == run.Id && u.Status == UitbetalingStatus.InVerwerking).ToListAsync(cancellationToken))
        {
            betaling.Boek(dag);
            db.NoteerHistoriekBij(betaling.Hco, HistoriekOnderwerp.Uitbetaling(betaling.Id), "Uitbetaald", $"{betaling.Betalingsnummer}: {betaling.Bedrag.Weergave} op {DutchDate.Format(dag)}.", Departement.Naam);
        }
        var regel = db.NoteerHistoriekVanDepartement(HistoriekOnderwerp.Uitbetalingsrun(run.Id), "Als uitbetaald geboekt", $"{run.Maand.Weergave}, op {DutchDate.Format(dag)}.");
        return await db.BewaarAsync(run.Id, BeheerUrls.RunNa(run.Id, regel), cancellationToken);
    }

    private string? Fout(string text, DateOnly goedgekeurd) =>
        text.Length == 0 ? "Vul de datum van de betaling in"
        : !DutchDate.TryParse(text, out var dag) ? DutchDate.Fout(text, "Uitbetaald op")
        : dag < goedgekeurd ? $"\"Uitbetaald op\" moet op of na de goedkeuring van {DutchDate.Format(goedgekeurd)} liggen"
        : dag > clock.Vandaag() ? "\"Uitbetaald op\" mag niet in de toekomst liggen"
        : null;
}
