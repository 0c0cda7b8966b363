using Marten;

namespace AmaWvg.MijnUitbetalingen;

internal sealed class BeheerRunQuery(BeheerDocumenten documenten, IHuidigeSessie sessie, TimeProvider clock)
{
    /// <returns>Null when there is no such run.</returns>
    public async Task<BeheerRunView?> RunAsync(Guid id, BeheerRunFilter filter, Guid? gedaan, CancellationToken cancellationToken)
    {
        if (await documenten.LoadAsync<Uitbetalingsrun>(id, cancellationToken) is not { } run)
            return null;
        var betalingen = await BetalingenAsync(run, cancellationToken);
        var voortgang = await documenten.VoortgangAsync(id, cancellationToken);
        var (uitvoering, heeftBestand) = await UitvoeringAsync(run, betalingen, cancellationToken);
        var historiek = await documenten.HistoriekAsync([id], cancellationToken);
        var alle = (await RijenAsync(run, betalingen, cancellationToken)).ToList();
        var rijen = filter.Pas(alle).ToList();
        var paginering = new Paginering(rijen.Count, Paginering.Gewoon, filter.Pagina);
        return new(
            run.Id,
            run.Maand,
            run.Status,
            run.Peildag,
            Wie(run.GemaaktDoor, run.Gevraagd),
            run is { GoedgekeurdDoor: { } door, Goedgekeurd: { } op } ? Wie(door, op) : null,
            run.UitbetaaldOp,
            RunTotalen.Van(betalingen),
            betalingen.Count,
            paginering.Van(rijen),
            paginering.Pagina,
            paginering.Paginas,
            [.. historiek.Select(regel => new HistoriekLine(BrusselseTijd.Lokaal(regel.Tijdstip), regel.Regel, regel.Door))],
            Melding.Van(historiek.FirstOrDefault(regel => regel.Id == gedaan), sessie, clock))
        {
            Filter = filter,
            Gevonden = rijen.Count,
            Kolommen = Runkolommen.Van(alle),
            LaatOp = BrusselseTijd.DagVan(run.Gevraagd) is var gevraagd && gevraagd > run.Peildag ? gevraagd : null,
            Voortgang = run.Status is RunStatus.InOpmaak ? Runvoortgang.Van(run, voortgang) : null,
            Fout = Runvoortgang.Fout(run, voortgang, clock.GetUtcNow()),
            Overgeslagen = (await documenten.OvergeslagenAsync(run, cancellationToken)).ConvertAll(overgeslagen => overgeslagen.Fout),
            Teruggestuurd = run is { Status: RunStatus.Teruggestuurd, TeruggestuurdDoor: { } wie, Terugstuurreden: { } reden } ? (wie, reden) : null,
            MagGoedkeuren = run.MagGoedkeuren(sessie.Ondertekenaar(run)),
            MagBoeken = run.Status is RunStatus.Goedgekeurd,
            Uitvoering = uitvoering,
            HeeftBetaalbestand = heeftBestand,
        };
    }

    /// <summary>All of them, for a file.</summary>
    /// <returns>Null when there is no such run.</returns>
    public async Task<(Maand Maand, IReadOnlyList<BetalingRij> Rijen)?> ExporteerAsync(Guid id, BeheerRunFilter filter, CancellationToken cancellationToken) =>
        await documenten.LoadAsync<Uitbetalingsrun>(id, cancellationToken) is { } run
            ? (run.Maand, [.. filter.Pas(await RijenAsync(run, await BetalingenAsync(run, cancellationToken), cancellationToken))])
            : null;

    /// <summary>What the run before came to, and who gets most more or less than in it.</summary>
    /// <returns>Null for the first run.</returns>
    public async Task<Runvergelijking?> VergelijkAsync(Uitbetalingsrun run, CancellationToken cancellationToken)
    {
        if (run.Vorige is not { } eerder || await documenten.LoadAsync<Uitbetalingsrun>(eerder, cancellationToken) is not { } vorige)
            return null;
        var rijen = new BeheerRunFilter().Pas(await RijenAsync(run, await BetalingenAsync(run, cancellationToken), cancellationToken));
        return new(vorige.Maand, vorige.Totaal, vorige.Aantal, [.. rijen.Where(rij => rij.Verschil != Bedrag.Nul).Take(Runvergelijking.Meeste)]);
    }

    // Beside what the run before came to, also for who gets nothing now.
    private async Task<IEnumerable<BetalingRij>> RijenAsync(Uitbetalingsrun run, IReadOnlyList<Uitbetaling> betalingen, CancellationToken cancellationToken)
    {
        var vorige = run is { Vorige: { } eerder } && run.Status.HeeftVoorstel()
            ? (await documenten.Query<Uitbetaling>().Where(u => u.RunId == eerder).ToListAsync(cancellationToken)).ToDictionary(u => u.Hco)
            : [];
        var nu = betalingen.Select(u => u.Hco).ToHashSet();
        return betalingen
            .Select(u => new BetalingRij(
                u.Id, u.Naam, u.NieuweMaanden, u.Nabetalingen, u.Terugvorderingen, u.Overgedragen, u.Bedrag, u.Status, vorige.GetValueOrDefault(u.Hco)?.Bedrag ?? Bedrag.Nul))
            .Concat(vorige.Values.Where(u => !nu.Contains(u.Hco) && u.Bedrag != Bedrag.Nul)
                .Select(u => new BetalingRij(null, u.Naam, Bedrag.Nul, Bedrag.Nul, Bedrag.Nul, Bedrag.Nul, Bedrag.Nul, null, u.Bedrag)));
    }

    /// <summary>How far its proposal is.</summary>
    /// <returns>Null when it is not being worked out, and for a run that is not there.</returns>
    public async Task<VerversingModel?> BezigAsync(Guid id, CancellationToken cancellationToken) =>
        await documenten.LoadAsync<Uitbetalingsrun>(id, cancellationToken) is { Status: RunStatus.InOpmaak } run
        && await documenten.VoortgangAsync(id, cancellationToken) is var voortgang && Runvoortgang.Fout(run, voortgang, clock.GetUtcNow()) is null
            ? Runvoortgang.Van(run, voortgang)
            : null;

    // On which day the bank pays, and whether there is a file for it, or can be.
    private async Task<(string? Uitvoering, bool HeeftBestand)> UitvoeringAsync(Uitbetalingsrun run, IReadOnlyList<Uitbetaling> betalingen, CancellationToken cancellationToken)
    {
        var bestanden = await documenten.LeesAsync(
            "select uitvoeren, gemaakt from mijn_uitbetalingen.bankbestand where run_id = $1", [run.Id],
            row => (Uitvoeren: row.GetFieldValue<DateOnly>(0), Gemaakt: row.GetFieldValue<DateTimeOffset>(1)), cancellationToken);
        if (bestanden is [var bestand])
            return ($"{DutchDate.Format(bestand.Uitvoeren)}, volgens het betaalbestand van {new MomentModel(bestand.Gemaakt).Shown}", true);
        if (!betalingen.Any(u => u.GaatNaarBank))
            return (null, false);
        return run.Status switch
        {
            RunStatus.Goedgekeurd => ($"{DutchDate.Format(Bankkalender.EersteVanaf(clock.Vandaag()))} als het betaalbestand vandaag opgehaald wordt. Wie het eerst ophaalt, legt de dag vast", true),
            RunStatus.Uitbetaald => ("Zonder betaalbestand: de run is als uitbetaald geboekt voor iemand het ophaalde. Er wordt geen betaalbestand meer gemaakt", false),
            _ => (null, false),
        };
    }

    /// <summary>The payments of a run, by name; none while they are still being worked out. There are a few hundred organisations.</summary>
    public async Task<IReadOnlyList<Uitbetaling>> BetalingenAsync(Uitbetalingsrun run, CancellationToken cancellationToken) => run.Status.HeeftVoorstel()
        ? await documenten.Query<Uitbetaling>().Where(u => u.RunId == run.Id).OrderBy(u => u.Naam).ThenBy(u => u.Hco).ToListAsync(cancellationToken)
        : [];

    private static string Wie(string naam, DateTimeOffset op) => $"{naam}, {new MomentModel(op).Shown}";
}
