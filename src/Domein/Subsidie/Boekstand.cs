namespace AmaWvg.Domein;

/// <summary>
/// What runs have booked for some deelnemers of one organisation, and which run comes next. Whoever announces a consequence works it out
/// here, with the rule of the runs themselves (<see cref="Verrekening"/>): so what is announced is what follows. Pure.
/// </summary>
/// <param name="Volgende">Month of the next run: the first that is not approved.</param>
/// <param name="Eerste">First month that the portal settles.</param>
/// <param name="Tarieven">The rates.</param>
/// <param name="Boekingen">The lines of these deelnemers.</param>
public sealed record Boekstand(Maand Volgende, Maand Eerste, Tarieftabel Tarieven, IReadOnlyList<Boeking> Boekingen)
{
    private static readonly Subsidiemaanden Niemand = new(null, [], []);

    /// <summary>Whether the proposal of the next run waits for approval, also when it holds nothing for these deelnemers.</summary>
    public bool HeeftVoorstel { get; init; }

    private bool Wacht => HeeftVoorstel || Boekingen.Any(boeking => boeking.IsVoorstel);

    /// <summary>What it brings when the agreements of deelnemers change today.</summary>
    /// <param name="voor">The agreements as they stand, by deelnemer.</param>
    /// <param name="na">The agreements as they will stand; a deelnemer who is not in it has none left.</param>
    /// <param name="vandaag">Day of the change.</param>
    public Boekgevolg Bij(IReadOnlyDictionary<Guid, Subsidiemaanden> voor, IReadOnlyDictionary<Guid, Subsidiemaanden> na, DateOnly vandaag)
    {
        var (zonder, met) = (Loop(voor, vandaag), Loop(na, vandaag));
        var maanden = zonder.Concat(met).SelectMany(stand => stand.Keys).Distinct().Order();
        return Gevolg(vandaag, maanden.Select(maand => new Maandgevolg(
            maand,
            met[0].GetValueOrDefault(maand),
            met.Select(stand => stand.GetValueOrDefault(maand)).Max(),
            zonder[^1].GetValueOrDefault(maand),
            met[^1].GetValueOrDefault(maand))));
    }

    /// <summary>The same for many deelnemers, each apart: what one pays back is not set off against what another one gets.</summary>
    /// <param name="voor">The agreements as they stand, by deelnemer.</param>
    /// <param name="na">The agreements as they will stand.</param>
    /// <param name="samengevoegd">Who was joined with whom: these are settled as one.</param>
    /// <param name="vandaag">Day of the change.</param>
    public Boekgevolg BijElk(
        IReadOnlyDictionary<Guid, Subsidiemaanden> voor, IReadOnlyDictionary<Guid, Subsidiemaanden> na, IReadOnlyDictionary<Guid, Guid> samengevoegd, DateOnly vandaag)
    {
        var (wacht, delen) = (Wacht, Boekingen.ToLookup(boeking => samengevoegd.GetValueOrDefault(boeking.Deelnemer, boeking.Deelnemer)));
        return Gevolg(vandaag, delen.Select(deel => deel.Key).Union(voor.Keys).Union(na.Keys)
            .SelectMany(id => (this with { Boekingen = [.. delen[id]], HeeftVoorstel = wacht }).Bij(Alleen(voor, id), Alleen(na, id), vandaag).Maanden));
    }

    private static Dictionary<Guid, Subsidiemaanden> Alleen(IReadOnlyDictionary<Guid, Subsidiemaanden> deelnemers, Guid id) =>
        deelnemers.TryGetValue(id, out var subsidie) ? new() { [id] = subsidie } : [];

    private Boekgevolg Gevolg(DateOnly vandaag, IEnumerable<Maandgevolg> maanden) => new(Volgende, Maand.Van(vandaag), [.. maanden]) { Laatste = Laatste(vandaag) };

    // The first run that reckons with all that is reported today.
    private Maand Laatste(DateOnly vandaag) => Maand.Laatste(Wacht ? Volgende.Volgende : Volgende, Betaalkalender.BetaaldTotEnMet(vandaag).Volgende);

    // What stands booked now and after each run, up to the first run that reckons with all that is reported today.
    private List<Dictionary<Maand, Bedrag>> Loop(IReadOnlyDictionary<Guid, Subsidiemaanden> deelnemers, DateOnly vandaag)
    {
        var geboekt = deelnemers.Keys.Union(Boekingen.Select(boeking => boeking.Deelnemer)).ToDictionary(id => id, _ => new Dictionary<Maand, Bedrag>());
        foreach (var boeking in Boekingen.Where(boeking => !boeking.IsVoorstel))
            Boek(geboekt[boeking.Deelnemer], boeking.Maand, boeking.Bedrag);
        List<Dictionary<Maand, Bedrag>> standen = [Som(geboekt.Values)];
        var run = Volgende;
        if (Wacht)
        {
            // Made already, it reckons with nothing of today.
            foreach (var boeking in Boekingen.Where(boeking => boeking.IsVoorstel))
                Boek(geboekt[boeking.Deelnemer], boeking.Maand, boeking.Bedrag);
            standen.Add(Som(geboekt.Values));
            run = run.Volgende;
        }
        foreach (var maand in Maand.Reeks(run, Laatste(vandaag)))
        {
            var verrekening = Verrekening.Van(maand, Eerste, Tarieven, vandaag);
            foreach (var (deelnemer, eerder) in geboekt)
            {
                foreach (var lijn in verrekening.Lijnen(deelnemers.GetValueOrDefault(deelnemer, Niemand), eerder))
                    Boek(eerder, lijn.Maand, lijn.Bedrag);
            }
            standen.Add(Som(geboekt.Values));
        }
        return standen;
    }

    private static Dictionary<Maand, Bedrag> Som(IEnumerable<Dictionary<Maand, Bedrag>> deelnemers)
    {
        var som = new Dictionary<Maand, Bedrag>();
        foreach (var (maand, bedrag) in deelnemers.SelectMany(maanden => maanden))
            Boek(som, maand, bedrag);
        return som;
    }

    private static void Boek(Dictionary<Maand, Bedrag> stand, Maand maand, Bedrag bedrag) => stand[maand] = stand.GetValueOrDefault(maand) + bedrag;
}

/// <summary>A line of a payment.</summary>
/// <param name="Deelnemer">For whom.</param>
/// <param name="Maand">For which month.</param>
/// <param name="Bedrag">Paid when positive, clawed back when negative.</param>
/// <param name="IsVoorstel">Whether it stands in the proposal of the next run, which nobody approved yet.</param>
public readonly record struct Boeking(Guid Deelnemer, Maand Maand, Bedrag Bedrag, bool IsVoorstel = false);
