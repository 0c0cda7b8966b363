using Marten;

namespace AmaWvg.MijnUitbetalingen;

/// <summary>Approves a proposal: in one transaction the payments get their numbers and everybody concerned is told.</summary>
internal sealed class BeheerGoedkeurenHandler(BeheerDocumenten documenten, IHuidigeSessie sessie, TimeProvider clock)
{
    private const string Teruggevorderd = """
        select uitbetaling_id, -sum(som) from (
            select l.uitbetaling_id, sum(l.bedrag) som
            from mijn_uitbetalingen.uitbetalingslijn l join mijn_uitbetalingen.mt_doc_uitbetaling u on u.tenant_id = l.hco and u.id = l.uitbetaling_id
            where u.run_id = $1 and (u.data ->> 'poging')::int = $2 and l.regel <> 'NieuweMaand'
            group by l.uitbetaling_id, l.deelnemer_id having sum(l.bedrag) < 0)
        group by uitbetaling_id
        """;

    /// <param name="run">The run, as loaded.</param>
    /// <param name="poging">Which of its proposals the person saw.</param>
    /// <param name="cancellationToken">Ends the wait; nothing has changed then.</param>
    public async Task<Wijziging> HandleAsync(Uitbetalingsrun run, int poging, CancellationToken cancellationToken)
    {
        var wie = sessie.Ondertekenaar(run);
        if (run.Poging != poging || run.Status is not RunStatus.Voorgesteld)
            return await documenten.BotsingAsync(run.Id, cancellationToken);
        if (!run.MagGoedkeuren(wie))
            return Wijziging.Geweigerd(FormErrors.None.Add("goedkeuren", "U maakte dit voorstel zelf. Iemand anders moet het goedkeuren"));

        if (!await documenten.VergrendelAsync(run, cancellationToken))
            return await documenten.BotsingAsync(run.Id, cancellationToken);
        run.KeurGoed(wie, clock.GetUtcNow());
        documenten.Wijzig(run);
        var terug = await TeruggevorderdAsync(run, cancellationToken);
        foreach (var betaling in await NummerAsync(run, cancellationToken))
            Meld(betaling, terug.GetValueOrDefault(betaling.Id));
        var regel = documenten.NoteerHistoriekVanDepartement(
            HistoriekOnderwerp.Uitbetalingsrun(run.Id), "Run goedgekeurd", $"{run.Maand.Weergave}: {run.Totaal.Weergave} in {DutchNumber.Count(run.Aantal, "betaling", "betalingen")}.");
        try
        {
            return await documenten.LegVastAsync(run, BeheerUrls.RunNa(run.Id, regel), cancellationToken);
        }
        catch (Exception fault) when (fault.IsDubbel(MijnUitbetalingenDocumenten.Ketenindex))
        {
            await documenten.VergeetAsync();
            return Wijziging.Geweigerd(FormErrors.None.Add("goedkeuren", "Een andere run is intussen goedgekeurd. Laat dit voorstel opnieuw maken"));
        }
    }

    private async Task<IReadOnlyList<Uitbetaling>> NummerAsync(Uitbetalingsrun run, CancellationToken cancellationToken)
    {
        // Whoever numbers next waits here, so no number is skipped or given twice.
        var laatste = (await documenten.LeesAsync("select laatste from mijn_uitbetalingen.betalingsteller for update", [], row => row.GetInt32(0), cancellationToken))[0];
        var betalingen = await documenten.Query<Uitbetaling>().Where(u => u.RunId == run.Id && u.Poging == run.Poging).ToListAsync(cancellationToken);
        // In the order of the numbers of the organisations, whatever the language of the database.
        var opVolgorde = betalingen.OrderBy(betaling => betaling.Hco.Waarde, StringComparer.Ordinal).ToList();
        foreach (var betaling in opVolgorde)
        {
            betaling.Bevestig(++laatste, clock.Vandaag());
            documenten.Wijzig(betaling);
        }
        documenten.VoerUit("update mijn_uitbetalingen.betalingsteller set laatste = ?", laatste);
        return opVolgorde;
    }

    // What comes back in sum per deelnemer: a month that comes back and another one that is paid for it make nobody poorer.
    private async Task<Dictionary<Guid, decimal>> TeruggevorderdAsync(Uitbetalingsrun run, CancellationToken cancellationToken) =>
        (await documenten.LeesAsync(Teruggevorderd, [run.Id, run.Poging], row => (Betaling: row.GetGuid(0), Bedrag: row.GetDecimal(1)), cancellationToken))
            .ToDictionary(terug => terug.Betaling, terug => terug.Bedrag);

    private void Meld(Uitbetaling betaling, decimal terug)
    {
        documenten.NoteerHistoriekBij(betaling.Hco, HistoriekOnderwerp.Uitbetaling(betaling.Id), "Uitbetaling goedgekeurd", $"{betaling.Betalingsnummer}: {betaling.Bedrag.Weergave}.", Departement.Naam);
        documenten.PubliceerBij(betaling.Hco, new UitbetalingGoedgekeurd(betaling.Id, betaling.Betalingsnummer, betaling.Maand.EersteDag, betaling.Bedrag.Euro, betaling.GaatNaarBank));
        if (terug > 0)
            documenten.PubliceerBij(betaling.Hco, new MaandenTeruggevorderd(betaling.Id, betaling.Betalingsnummer, betaling.Maand.EersteDag, terug));
    }
}
