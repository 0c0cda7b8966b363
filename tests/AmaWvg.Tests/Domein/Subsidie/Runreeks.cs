namespace AmaWvg.Tests.Domein.Subsidie;

/// <summary>Runs one after the other for one deelnemer, each reckoning with what the ones before booked.</summary>
internal sealed class Runreeks(Maand eerste)
{
    private Dictionary<Maand, Bedrag> _geboekt = [];

    public Tarieftabel Tarieven { get; set; } = Tarieftabel.Begin;

    /// <summary>What is booked per month, clawbacks taken off; months that came back whole are absent.</summary>
    public IReadOnlyDictionary<Maand, Bedrag> Geboekt => _geboekt;

    public IReadOnlyList<Lijn> Betaal(Maand run, Subsidiemaanden subsidie, DateOnly? gemaaktOp = null)
    {
        var lijnen = Verrekening.Van(run, eerste, Tarieven, gemaaktOp).Lijnen(subsidie, _geboekt);
        foreach (var lijn in lijnen)
        {
            var bedrag = _geboekt.GetValueOrDefault(lijn.Maand) + lijn.Bedrag;
            if (bedrag == Bedrag.Nul)
                _geboekt.Remove(lijn.Maand);
            else
                _geboekt[lijn.Maand] = bedrag;
        }
        return lijnen;
    }

    public Runreeks Kopie() => new(eerste) { Tarieven = Tarieven, _geboekt = new(_geboekt) };

    /// <summary>The same as the pages that announce a consequence get it.</summary>
    public Boekstand Stand(Maand volgende, Guid deelnemer) =>
        new(volgende, eerste, Tarieven, [.. _geboekt.Select(maand => new Boeking(deelnemer, maand.Key, maand.Value))]);

    public Bedrag GeboektIn(int jaar) => Som(_geboekt.Where(maand => maand.Key.Jaar == jaar).Select(maand => maand.Value));

    public static Bedrag Som(IEnumerable<Bedrag> bedragen) => bedragen.Aggregate(Bedrag.Nul, (som, bedrag) => som + bedrag);
}
