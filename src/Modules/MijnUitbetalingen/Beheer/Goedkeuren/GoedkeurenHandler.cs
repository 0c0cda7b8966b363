using AmaWvg.Kernel.Contracts.MijnUitbetalingen;
using AmaWvg.Kernel.Contracts.Toegang;
using AmaWvg.Kernel.Historiek;
using AmaWvg.Kernel.Types;
using AmaWvg.MijnUitbetalingen.Documenten;
using AmaWvg.Web.Forms;
using AmaWvg.Web.Wijzigen;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace AmaWvg.MijnUitbetalingen.Beheer.Goedkeuren;

/// <summary>Approves a proposal: in one transaction the payments get their numbers and everybody concerned is told.</summary>
internal sealed class GoedkeurenHandler(MijnUitbetalingenBeheerDb db, IHuidigeSessie sessie, TimeProvider clock)
{
    /// <param name="run">The run, as loaded.</param>
    /// <param name="poging">Which of its proposals the person saw.</param>
    /// <param name="cancellationToken">Ends the wait; nothing has changed then.</param>
    public async Task<Wijziging> HandleAsync(Uitbetalingsrun run, int poging, CancellationToken cancellationToken)
    {
        var wie = sessie.Ondertekenaar(run);
        if (run.Poging != poging || run.Status is not RunStatus.Voorgesteld)
            return await db.BotsingAsync(run.Id, cancellationToken);
        if (!run.MagGoedkeuren(wie))
            return Wijziging.Geweigerd(FormErrors.None.Add("goedkeuren", "U maakte dit voorstel zelf. Iemand anders moet het goedkeuren"));

        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        run.KeurGoed(wie, clock.GetUtcNow());
        var terug = await TeruggevorderdAsync(run, cancellationToken);
        foreach (var betaling in await NummerAsync(run, cancellationToken))
            Meld(betaling, terug.GetValueOrDefault(betaling.Id));
        var regel = db.NoteerHistoriekVanDepartement(
            HistoriekOnderwerp.Uitbetalingsrun(run.Id), "Run goedgekeurd", $"{run.Maand.Weergave}: {run.Totaal.Weergave} in {DutchNumber.Count(run.Aantal, "betaling", "betalingen")}.");
        try
        {
            var wijziging = await db.BewaarAsync(run.Id, BeheerUrls.RunNa(run.Id, regel), cancellationToken);
            if (wijziging.Url is not null)
                await transaction.CommitAsync(cancellationToken);
            return wijziging;
        }
        catch (DbUpdateException fault) when (fault.InnerException is PostgresException { ConstraintName: "uitbetalingsrun_keten" })
        {
            return Wijziging.Geweigerd(FormErrors.None.Add("goedkeuren", "Een andere run is intussen goedgekeurd. Laat dit voorstel opnieuw maken"));
        }
    }

    private async Task<IReadOnlyList<Uitbetaling>> NummerAsync(Uitbetalingsrun run, CancellationToken cancellationToken)
    {
        // Whoever numbers next waits here, so no number is skipped or given twice.
        var teller = await db.Tellers.FromSql($"select * from mijn_uitbetalingen.betalingsteller for update").SingleAsync(cancellationToken);
        var betalingen = await db.Uitbetalingen.Where(u => u.RunId == run.Id && u.Poging == run.Poging).OrderBy(u => u.Hco).ToListAsync(cancellationToken);
        foreach (var betaling in betalingen)
            betaling.Bevestig(++teller.Laatste, clock.Vandaag());
        return betalingen;
    }

    // What comes back in sum per deelnemer: a month that comes back and another one that is paid for it make nobody poorer.
    private Task<Dictionary<Guid, decimal>> TeruggevorderdAsync(Uitbetalingsrun run, CancellationToken cancellationToken) => db.Database.SqlQuery<Terugvordering>($"""
        select uitbetaling_id as "Uitbetaling", -sum(som) as "Bedrag" from (
            select l.uitbetaling_id, sum(l.bedrag) som
            from mijn_uitbetalingen.uitbetalingslijn l join mijn_uitbetalingen.uitbetaling u on u.id = l.uitbetaling_id
            where u.run_id = {run.Id} and u.poging = {run.Poging} and l.regel <> 'NieuweMaand'
            group by l.uitbetaling_id, l.deelnemer_id having sum(l.bedrag) < 0)
        group by uitbetaling_id
        """).ToDictionaryAsync(terug => terug.Uitbetaling, terug => terug.Bedrag, cancellationToken);

    private void Meld(Uitbetaling betaling, decimal terug)
    {
        db.NoteerHistoriekBij(betaling.Hco, HistoriekOnderwerp.Uitbetaling(betaling.Id), "Uitbetaling goedgekeurd", $"{betaling.Betalingsnummer}: {betaling.Bedrag.Weergave}.", Departement.Naam);
        db.PubliceerBij(betaling.Hco, new UitbetalingGoedgekeurd(betaling.Id, betaling.Betalingsnummer, betaling.Maand.EersteDag, betaling.Bedrag.Euro, betaling.GaatNaarBank));
        if (terug > 0)
            db.PubliceerBij(betaling.Hco, new MaandenTeruggevorderd(betaling.Id, betaling.Betalingsnummer, betaling.Maand.EersteDag, terug));
    }

    private sealed record Terugvordering(Guid Uitbetaling, decimal Bedrag);
}
