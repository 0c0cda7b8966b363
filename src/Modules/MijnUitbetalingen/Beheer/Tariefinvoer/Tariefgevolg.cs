using System.Globalization;
using Marten;

namespace AmaWvg.MijnUitbetalingen;

/// <summary>What a new rate changes in months that runs have paid already, or that wait in a proposal.</summary>
/// <param name="Betaald">The months that were paid already, oldest first.</param>
/// <param name="Bij">What the next run pays for these on top of what was paid.</param>
/// <param name="Terug">What it claws back of these.</param>
/// <param name="Voorstel">Month of the proposal that was made with the rates of now; null when none waits.</param>
public sealed record Tariefgevolg(IReadOnlyList<Maand> Betaald, Bedrag Bij, Bedrag Terug, Maand? Voorstel)
{
    /// <summary>What the person confirms: other months or amounts ask for it again.</summary>
    internal string Sleutel => string.Create(CultureInfo.InvariantCulture, $"{string.Join(',', Betaald.Select(maand => $"{maand.EersteDag:yyyy-MM}"))};{Bij.Euro};{Terug.Euro};{Voorstel?.EersteDag:yyyy-MM}");

    internal string Kop => Betaald.Count > 0 ? "Dit tarief wijzigt maanden die al uitbetaald zijn" : $"Dit tarief wijzigt het voorstel van {Voorstel?.Weergave}";

    internal string Bevestiging => Betaald.Count > 0 ? $"Ik bevestig dat de volgende run {Maanden} opnieuw uitrekent" : $"Ik maak het voorstel van {Voorstel?.Weergave} opnieuw";

    internal string Gevraagd => Betaald.Count > 0 ? "Bevestig dat de volgende run deze maanden opnieuw uitrekent" : "Bevestig dat u het voorstel opnieuw maakt";

    internal string Uitleg => string.Join(' ', [.. Betaald.Count > 0 ? [$"De volgende run rekent {Maanden} opnieuw uit, voor alle begeleiders. {Verschil}"] : Array.Empty<string>(), .. Opnieuw is null ? Array.Empty<string>() : [Opnieuw]]);

    /// <summary>What is to be done with the proposal that waits; null when none does.</summary>
    internal string? Opnieuw => Voorstel is { } voorstel ? $"Maak het voorstel van {voorstel.Weergave} opnieuw: het is gemaakt met de vorige tarieven." : null;

    private string Maanden => Maandenreeks.Weergave(Betaald);

    private string Verschil => (Bij > Bedrag.Nul, Terug > Bedrag.Nul) switch
    {
        (true, true) => $"Op wat betaald is, betaalt hij {Bij.Weergave} bij en vordert hij {Terug.Weergave} terug.",
        (true, false) => $"Op wat betaald is, betaalt hij {Bij.Weergave} bij.",
        (false, true) => $"Van wat betaald is, vordert hij {Terug.Weergave} terug.",
        _ => "Aan wat betaald is, verandert niets.",
    };
}

/// <summary>Works out the difference with the rule of the runs themselves (<see cref="Verrekening"/>), over all lines that they booked.</summary>
internal sealed class BeheerTariefgevolgQuery(BeheerDocumenten documenten)
{
    private const string Reeksen = """
        select maanden, bedragen, count(*)::int from (
            select array_agg(maand order by maand) as maanden, array_agg(bedrag order by maand) as bedragen from (
                select l.deelnemer_id, l.maand, sum(l.bedrag) as bedrag
                from mijn_uitbetalingen.uitbetalingslijn l join mijn_uitbetalingen.mt_doc_uitbetaling u on u.tenant_id = l.hco and u.id = l.uitbetaling_id
                where u.nummer is not null and l.maand >= $1 group by l.deelnemer_id, l.maand having sum(l.bedrag) <> 0) per_maand
            group by deelnemer_id) per_deelnemer
        group by maanden, bedragen
        """;

    /// <returns>Null when no month that was paid or proposed changes.</returns>
    public async Task<Tariefgevolg?> RunAsync(Tariefregel nieuw, CancellationToken cancellationToken)
    {
        var runs = await documenten.Query<Uitbetalingsrun>().Where(run => run.Status != RunStatus.Mislukt).OrderBy(run => run.Dag).ToListAsync(cancellationToken);
        if (runs.Count == 0)
            return null;
        var regels = await documenten.Query<Tariefregel>().ToListAsync(cancellationToken);
        var (oud, straks) = (Tariefregel.Tabel(regels), Tariefregel.Tabel([.. regels, nieuw]));
        // A ceiling holds for its whole year, so months before the rate can change too.
        var anders = Maand.Reeks(runs[0].EersteMaand, runs[^1].Maand)
            .Where(maand => oud.PerMaand(maand) != straks.PerMaand(maand) || oud.PlafondVan(maand.Jaar) != straks.PlafondVan(maand.Jaar)).ToList();
        if (anders.Count == 0)
            return null;
        var open = runs[^1].IsOpen ? runs[^1] : null;
        var betaald = runs.LastOrDefault(run => !run.IsOpen) is { } laatste ? anders.FindAll(maand => maand <= laatste.Maand) : [];
        var (bij, terug) = betaald.Count == 0 ? default : await VerschilAsync(open?.Maand ?? runs[^1].Maand.Volgende, Maand.Laatste(new(betaald[0].Jaar, 1), runs[0].EersteMaand), straks, cancellationToken);
        return new(betaald, bij, terug, open?.Maand);
    }

    // Many deelnemers were paid the same amounts for the same months: each of these is worked out once.
    private async Task<(Bedrag Bij, Bedrag Terug)> VerschilAsync(Maand run, Maand vanaf, Tarieftabel tarieven, CancellationToken cancellationToken)
    {
        var verrekening = Verrekening.Van(run, vanaf, tarieven);
        var (bij, terug) = (Bedrag.Nul, Bedrag.Nul);
        foreach (var reeks in await ReeksenAsync(vanaf, cancellationToken))
        {
            var geboekt = reeks.Maanden.Zip(reeks.Bedragen).ToDictionary(maand => Maand.Van(maand.First), maand => new Bedrag(maand.Second));
            foreach (var lijn in verrekening.Lijnen(Precies(geboekt.Keys), geboekt))
            {
                if (lijn.Bedrag > Bedrag.Nul)
                    bij += lijn.Bedrag * reeks.Aantal;
                else
                    terug -= lijn.Bedrag * reeks.Aantal;
            }
        }
        return (bij, terug);
    }

    private Task<List<Betaalreeks>> ReeksenAsync(Maand vanaf, CancellationToken cancellationToken) => documenten.LeesAsync(
        Reeksen, [vanaf.EersteDag], row => new Betaalreeks(row.GetFieldValue<DateOnly[]>(0), row.GetFieldValue<decimal[]>(1), row.GetInt32(2)), cancellationToken);

    // Somebody who is due for exactly these months.
    private static Subsidiemaanden Precies(IReadOnlyCollection<Maand> maanden) => new(
        null, [.. maanden.Select(maand => Looptijd.Aangemeld(maand.EersteDag, maand.EersteDag, maand.LaatsteDag))], [new(maanden.Min().EersteDag, null)]);

    private sealed record Betaalreeks(DateOnly[] Maanden, decimal[] Bedragen, int Aantal);
}
