using AmaWvg.Kernel.Types;

namespace AmaWvg.Kernel.Subsidie;

/// <summary>
/// One run for one deelnemer: books the difference between what the rules give and what earlier runs booked, month by month.
/// So every correction settles by itself, and nothing is ever paid twice (domein.md §4.3, BR-13, BR-15 and BR-16). Pure.
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
    public IReadOnlyList<Lijn> Lijnen(Subsidiemaanden subsidie, IReadOnlyDictionary<Maand, Bedrag>? geboekt)
    {
        var (gekend, eerder) = (subsidie.VoorRun(Peildag), geboekt ?? Niets);
        if (gekend.Overeenkomsten.Count == 0 && eerder.Count == 0)
            return [];
        var lijnen = new List<Lijn>();
        var verschuldigd = Subsidierekening.Verschuldigd(IsVerschuldigd, Tarieven, Eerste, Run).ToDictionary();
        foreach (var (maand, bedrag) in verschuldigd)
        {
            var verschil = bedrag - eerder.GetValueOrDefault(maand);
            if (verschil != Bedrag.Nul)
                lijnen.Add(new(maand, verschil, eerder.GetValueOrDefault(maand) != Bedrag.Nul ? Lijnregel.Herberekend : maand == Run ? Lijnregel.NieuweMaand : Lijnregel.Nabetaling));
        }
        foreach (var (maand, bedrag) in eerder)
        {
            if (bedrag != Bedrag.Nul && !verschuldigd.ContainsKey(maand))
                lijnen.Add(new(maand, -bedrag, Waarom(IsLaat && gekend.IsBetaalbaar(maand) ? subsidie : gekend, maand)));
        }
        lijnen.Sort((een, ander) => een.Maand.CompareTo(ander.Maand));
        return lijnen;

        bool IsVerschuldigd(Maand maand) => gekend.IsBetaalbaar(maand) && (!IsLaat || subsidie.IsBetaalbaar(maand));
    }

    private static Lijnregel Waarom(Subsidiemaanden subsidie, Maand maand) =>
        !subsidie.IsErkend(maand) ? Lijnregel.BuitenErkenning
        : !subsidie.HeeftLeeftijd(maand) ? Lijnregel.BuitenLeeftijd
        : subsidie.IsBetaalbaar(maand) ? Lijnregel.Herberekend
        : subsidie.Overeenkomsten.Any(overeenkomst => !overeenkomst.IsGeannuleerd && Maand.Van(overeenkomst.Start) <= maand && overeenkomst.Wijzigingen.Count > 0) ? Lijnregel.NaEinddatum
        : Lijnregel.NietGedekt;
}
