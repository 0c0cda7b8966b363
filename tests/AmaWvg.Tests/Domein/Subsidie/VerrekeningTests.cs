namespace AmaWvg.Tests.Domein.Subsidie;

/// <summary>A line of a payment names the reason that holds.</summary>
public sealed class VerrekeningTests
{
    private static readonly Maand Begin = new(2025, 1);
    private static readonly Tarieftabel Krap = new([.. Tarieftabel.Begin.Tarieven, new(new(2025, 1), new(103.20m), new(1200m))]);
    private static readonly Looptijd HeelHetJaar = Looptijd.Aangemeld(new(2025, 1, 1), new(2025, 1, 1));

    [Fact]
    public void Lijnen_AnEarlierMonthFellAway_TheCeilingOfTheYearIsTheReason()
    {
        var lijnen = Run(12, Krap).Lijnen(Van(HeelHetJaar with { Start = new(2025, 2, 1) }), Betaald(12, Krap));

        Assert.Equal(
            [new(Begin, new(-103.20m), Lijnregel.NietGedekt), new(new(2025, 12), new(38.40m), Lijnregel.Jaarplafond)], lijnen);
    }

    [Fact]
    public void Lijnen_AnEarlierMonthCameIn_TheCeilingOfTheYearIsTheReason()
    {
        var (laat, geboekt) = (HeelHetJaar with { Start = new(2025, 2, 1) }, Betaald(12, Krap, vanaf: 2));
        Assert.Equal(new(103.20m), geboekt[new(2025, 12)]);

        var lijnen = Run(12, Krap).Lijnen(Van(HeelHetJaar, laat), geboekt);

        Assert.Equal([new(Begin, new(103.20m), Lijnregel.Nabetaling), new(new(2025, 12), new(-38.40m), Lijnregel.Jaarplafond)], lijnen);
    }

    [Fact]
    public void Lijnen_RateOrCeilingChanged_SaysSo()
    {
        var lijnen = Run(3, Krap).Lijnen(Van(HeelHetJaar), Betaald(3, Tarieftabel.Begin));

        Assert.Equal(Maand.Reeks(Begin, new(2025, 3)).Select(maand => new Lijn(maand, new(1.62m), Lijnregel.Herberekend)), lijnen);
    }

    [Fact]
    public void LijnenVan_TwoWhoAreOneAndNoMonthTwice_BooksNothing() =>
        Assert.Empty(Run(6, Krap).LijnenVan(Van(HeelHetJaar), [Betaald(3, Krap), Betaald(6, Krap, vanaf: 4)]));

    [Fact]
    public void LijnenVan_TwoWhoAreOneAndAMonthTwice_TakesItBackOnceAsBookedTwice() => Assert.Equal(
        [new(new(2025, 3), new(-103.20m), Lijnregel.Samengevoegd)],
        Run(6, Krap).LijnenVan(Van(HeelHetJaar), [Betaald(3, Krap), Betaald(6, Krap, vanaf: 3)]));

    [Fact]
    public void LijnenVan_TwoWhoAreOneUnderOneCeiling_TakesBackWhatIsOverIt() => Assert.Equal(
        [new(new(2025, 12), new(-38.40m), Lijnregel.Samengevoegd)],
        Run(12, Krap).LijnenVan(Van(HeelHetJaar), [Betaald(6, Krap), Betaald(12, Krap, vanaf: 7)]));

    [Fact]
    public void Lijnen_AgreementCancelledWhileAnotherOneEndedLongBefore_SaysThatItWasCancelled() =>
        Assert.All(
            Run(3, Krap).Lijnen(Van(LangGestopt, HeelHetJaar with { IsGeannuleerd = true }), Betaald(2, Krap)),
            lijn => Assert.Equal(Lijnregel.NietGedekt, lijn.Regel));

    [Fact]
    public void Lijnen_StartMovedWhileAnotherOneEndedLongBefore_SaysThatTheStartMoved() =>
        Assert.Equal(Lijnregel.NietGedekt, Run(3, Krap).Lijnen(Van(LangGestopt, HeelHetJaar with { Start = new(2025, 2, 1) }), Betaald(3, Krap))[0].Regel);

    [Fact]
    public void Lijnen_OneOfTwoCancelledAndTheOtherStoppedLate_SaysThatItHadStopped() =>
        Assert.Equal(
            [new Lijn(new(2025, 2), new(-103.20m), Lijnregel.NaEinddatum)],
            Run(3, Krap).Lijnen(Van(HeelHetJaar with { IsGeannuleerd = true }, HeelHetJaar.Met(new(new(2025, 2, 20), new(2025, 1, 31)))), Betaald(2, Krap)));

    [Fact]
    public void Lijnen_EndGivenWithALateReportWhileTheOtherIsCancelled_SaysThatItWasCancelled() =>
        Assert.Equal(
            Lijnregel.NietGedekt,
            Run(4, Krap).Lijnen(Van(HeelHetJaar with { IsGeannuleerd = true }, Looptijd.Aangemeld(new(2025, 1, 1), new(2025, 3, 20), new(2025, 1, 31))), Betaald(3, Krap))[^1].Regel);

    private static Looptijd LangGestopt => Looptijd.Aangemeld(new(2023, 1, 1), new(2023, 1, 1)).Met(new(new(2024, 6, 3), new(2024, 5, 31)));

    private static Verrekening Run(int maand, Tarieftabel tarieven) => Verrekening.Van(new(2025, maand), Begin, tarieven);

    private static Subsidiemaanden Van(params Looptijd[] overeenkomsten) => new(null, overeenkomsten, [new(new(2020, 1, 1), new(2029, 12, 31))]);

    // What runs booked for the months of the year from one to another.
    private static Dictionary<Maand, Bedrag> Betaald(int totEnMet, Tarieftabel tarieven, int vanaf = 1) =>
        Subsidierekening.Verschuldigd(maand => maand >= new Maand(2025, vanaf), tarieven, Begin, new(2025, totEnMet)).ToDictionary();
}
