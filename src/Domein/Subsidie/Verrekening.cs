namespace AmaWvg.Domein;

/// <summary>
/// One run for one deelnemer: books the difference between what the rules give and what earlier runs booked, month by month.
/// So every correction settles by itself, and nothing is ever paid twice (BR-13, BR-15 and BR-16). Pure.
/// </summary>
/// <param name="Run">Month of the run; later months wait.</param>
/// <param name="Peildag">Day of the run: only what was reported before it makes a month payable.</param>
/// <param name="Eerste">First month that the portal settles; what came before was paid elsewhere.</param>
/// <param name="Tarieven">The rates.</param>
public sealed record Verrekening(Maand Run, DateOnly Peildag, Maand Eerste, Tarieftabel Tarieven)
{
    private static readonly Dictionary<Maand, Bedrag> Niets = [];

    /// <summary>
    /// Whether the run is made after its day: then it does not pay, and takes back, what is known by now not to be due.
    /// On its day it reckons with what was known when the day began.
    /// </summary>
    public bool IsLaat { get; private init; }

    /// <summary>The run of a month.</summary>
    /// <param name="run">The month.</param>
    /// <param name="eerste">First month that the portal settles.</param>
    /// <param name="tarieven">The rates.</param>
    /// <param name="gemaaktOp">Day on which it is made; its own day when that is still to come, or when none is given.</param>
    public static Verrekening Van(Maand run, Maand eerste, Tarieftabel tarieven, DateOnly? gemaaktOp = null) =>
        new(run, Betaalkalender.DagVan(run), eerste, tarieven) { IsLaat = gemaaktOp > Betaalkalender.DagVan(run) };

    /// <summary>The lines of one deelnemer, by month.</summary>
    /// <param name="subsidie">The agreements of the deelnemer, all that are known.</param>
    /// <param name="geboekt">What earlier runs booked per month, clawbacks taken off; null for nothing.</param>
    public IReadOnlyList<Lijn> Lijnen(Subsidiemaanden subsidie, IReadOnlyDictionary<Maand, Bedrag>? geboekt) => LijnenVan(subsidie, geboekt is null ? [] : [geboekt]);

    /// <summary>The lines of one deelnemer who may have been several before, by month.</summary>
    /// <param name="subsidie">The agreements of the deelnemer, all that are known.</param>
    /// <param name="delen">What earlier runs booked per month, clawbacks taken off, for each that the deelnemer was before.</param>
    public IReadOnlyList<Lijn> LijnenVan(Subsidiemaanden subsidie, IReadOnlyList<IReadOnlyDictionary<Maand, Bedrag>> delen)
    {
        var (gekend, eerder) = (subsidie.VoorRun(Peildag), delen switch { [] => Niets, [var een] => een, _ => Som(delen) });
        if (gekend.Overeenkomsten.Count == 0 && eerder.Count == 0)
            return [];
        var lijnen = new List<Lijn>();
        var verschuldigd = Subsidierekening.Verschuldigd(IsVerschuldigd, Tarieven, Eerste, Run).ToDictionary();
        foreach (var (maand, bedrag) in verschuldigd)
        {
            var verschil = bedrag - eerder.GetValueOrDefault(maand);
            if (verschil != Bedrag.Nul)
                lijnen.Add(new(maand, verschil, eerder.GetValueOrDefault(maand) != Bedrag.Nul ? Anders(maand) : maand == Run ? Lijnregel.NieuweMaand : Lijnregel.Nabetaling));
        }
        foreach (var (maand, bedrag) in eerder)
        {
            if (bedrag != Bedrag.Nul && !verschuldigd.ContainsKey(maand))
                lijnen.Add(new(maand, -bedrag, Waarom(IsLaat && gekend.IsBetaalbaar(maand) ? subsidie : gekend, maand)));
        }
        lijnen.Sort((een, ander) => een.Maand.CompareTo(ander.Maand));
        return lijnen;

        bool IsVerschuldigd(Maand maand) => gekend.IsBetaalbaar(maand) && (!IsLaat || subsidie.IsBetaalbaar(maand));

        // Why a month that stays has another amount: what was booked for it, reckoned again with the rates of now, tells whether these made the difference.
        Lijnregel Anders(Maand maand)
        {
            var samen = Opnieuw([eerder], maand);
            return samen == eerder[maand] ? Lijnregel.Jaarplafond
                : delen.Count > 1 && Opnieuw(delen, maand) == eerder[maand] ? Lijnregel.Samengevoegd
                : Lijnregel.Herberekend;
        }

        Bedrag Opnieuw(IEnumerable<IReadOnlyDictionary<Maand, Bedrag>> geboekt, Maand maand) => geboekt.Aggregate(Bedrag.Nul, (som, deel) => som + Subsidierekening
            .Verschuldigd(m => m < Eerste ? IsVerschuldigd(m) : deel.GetValueOrDefault(m) != Bedrag.Nul, Tarieven, new(maand.Jaar, 1), maand).Where(m => m.Key == maand).Select(m => m.Value).FirstOrDefault());

        Lijnregel Waarom(Subsidiemaanden bekend, Maand maand) => bekend.IsBetaalbaar(maand) ? Anders(maand) : WaaromNiet(bekend, maand);
    }

    private static Dictionary<Maand, Bedrag> Som(IEnumerable<IReadOnlyDictionary<Maand, Bedrag>> delen) => delen
        .SelectMany(deel => deel).GroupBy(maand => maand.Key).ToDictionary(maand => maand.Key, maand => maand.Aggregate(Bedrag.Nul, (som, deel) => som + deel.Value));

    private static Lijnregel WaaromNiet(Subsidiemaanden subsidie, Maand maand) =>
        !subsidie.IsErkend(maand) ? Lijnregel.BuitenErkenning
        : !subsidie.HeeftLeeftijd(maand) ? Lijnregel.BuitenLeeftijd
        : subsidie.Overeenkomsten.Any(overeenkomst => overeenkomst.IsLaatGestopt(maand)) ? Lijnregel.NaEinddatum
        : Lijnregel.NietGedekt;
}
