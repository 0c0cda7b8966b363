using System.Globalization;

namespace AmaWvg.Tests.Domein.Subsidie;

/// <summary>What is announced of a change, given what runs booked: the worked examples, and the cases that once went wrong.</summary>
public sealed class BoekstandTests
{
    private static readonly Guid Luc = new("00000000-0000-7000-8000-000000000001");
    private static readonly Guid Lucas = new("00000000-0000-7000-8000-000000000002");
    private static readonly Tarieftabel Krap = new([.. Tarieftabel.Begin.Tarieven, new(new(2025, 1), new(103.20m), new(1200m))]);

    [Theory]
    [InlineData("E07", "2025-01-01", "2025-06-12", "2025-07-05", null, 0, "0")]
    [InlineData("E08", "2025-01-01", "2025-06-12", "2025-07-06", "2025-07-01", 1, "101.58")]
    [InlineData("E09", "2025-01-01", "2025-06-12", "2025-10-20", "2025-07-01", 4, "406.32")]
    [InlineData("E22", "2024-01-01", "2024-12-10", "2025-01-05", null, 0, "0")]
    [InlineData("E23", "2024-01-01", "2024-12-10", "2025-01-06", "2025-01-01", 1, "101.58")]
    [InlineData("E24", "2025-01-01", "2025-06-30", "2025-06-28", null, 0, "0")]
    [InlineData("E25", "2025-01-01", "2025-01-31", "2025-12-06", "2025-02-01", 11, "1117.38")]
    public void Bij_EndRecordedOn_ThePaidMonthsAfterTheEndComeBack(
        string voorbeeld, string start, string einde, string geregistreerdOp, string? eerste, int aantal, string bedrag)
    {
        var (was, op) = (Looptijd.Aangemeld(Dag(start), Dag(start)), Dag(geregistreerdOp));

        var gevolg = Betaald(Maand.Van(Dag(start)), Betaalkalender.BetaaldTotEnMet(op), Van(was)).Bij(Alleen(was), Alleen(was.Met(new(op, Dag(einde)))), op);

        var verwacht = eerste is null ? [] : Enumerable.Range(0, aantal).Select(Maand.Van(Dag(eerste)).Plus);
        Assert.Equal((voorbeeld, string.Join(", ", verwacht)), (voorbeeld, string.Join(", ", gevolg.Terug.Select(maand => maand.Maand))));
        Assert.Equal(Euro(bedrag), Som(gevolg.Terug));
        Assert.False(gevolg.BetaaltNogEerst);
    }

    [Fact]
    public void Bij_EndRecordedWhileTheRunOfThatMonthIsStillToBeMade_IsPaidNoMore()
    {
        var was = Looptijd.Aangemeld(new(2025, 1, 1), new(2025, 1, 1));

        var gevolg = Betaald(new(2025, 1), new(2025, 10), Van(was)).Bij(Alleen(was), Alleen(was.Met(new(new(2025, 11, 22), new(2025, 9, 30)))), new(2025, 11, 22));

        Assert.Equal([new(new(2025, 10), new(101.58m), true)], gevolg.Terug);
        Assert.Equal([new(new(2025, 11), new(101.58m), true)], gevolg.NietMeer);
    }

    [Fact]
    public void Bij_EndRecordedOnTheDayOfTheRun_IsPaidByItAndComesBackAfterwards()
    {
        var was = Looptijd.Aangemeld(new(2025, 1, 1), new(2025, 1, 1));

        var gevolg = Betaald(new(2025, 1), new(2025, 6), Van(was)).Bij(Alleen(was), Alleen(was.Met(new(new(2025, 7, 6), new(2025, 6, 12)))), new(2025, 7, 6));

        Assert.Equal([new(new(2025, 7), new(101.58m), true)], gevolg.Terug);
        Assert.True(gevolg.BetaaltNogEerst);
    }

    [Fact]
    public void Bij_EndRecordedWhileAProposalWaits_ComesBackAfterIt()
    {
        var was = Looptijd.Aangemeld(new(2025, 1, 1), new(2025, 1, 1));
        var stand = Betaald(new(2025, 1), new(2025, 6), Van(was));

        var gevolg = (stand with { Boekingen = [.. stand.Boekingen, new(Luc, new(2025, 7), new(101.58m), IsVoorstel: true)] })
            .Bij(Alleen(was), Alleen(was.Met(new(new(2025, 7, 20), new(2025, 6, 12)))), new(2025, 7, 20));

        Assert.Equal([new(new(2025, 7), new(101.58m), true)], gevolg.Terug);
        Assert.True(gevolg.BetaaltNogEerst);
    }

    [Fact]
    public void Bij_TwoDeelnemersJoined_WhatWasPaidTwiceComesBackOnce()
    {
        var (een, ander) = (Looptijd.Aangemeld(new(2025, 9, 1), new(2025, 9, 1)), Looptijd.Aangemeld(new(2025, 10, 1), new(2025, 10, 1)));
        var stand = Betaald(new(2025, 9), new(2025, 11), Van(een));
        stand = stand with { Boekingen = [.. stand.Boekingen, new(Lucas, new(2025, 10), new(101.58m)), new(Lucas, new(2025, 11), new(101.58m))] };

        var gevolg = stand.Bij(
            new Dictionary<Guid, Subsidiemaanden> { [Luc] = Van(een), [Lucas] = Van(ander) }, new Dictionary<Guid, Subsidiemaanden> { [Lucas] = Van(een, ander) }, new(2025, 11, 22));

        Assert.Equal([new(new(2025, 10), new(101.58m), false), new(new(2025, 11), new(101.58m), false)], gevolg.Terug);
        Assert.Equal((0, 0), (gevolg.Bij.Count, gevolg.NietMeer.Count));
    }

    [Fact]
    public void Bij_CeilingBinds_WhatComesBackIsWhatWasPaid()
    {
        var was = Looptijd.Aangemeld(new(2025, 1, 1), new(2025, 1, 1));

        var gevolg = Betaald(new(2025, 1), new(2025, 12), Van(was), Krap).Bij(Alleen(was), Alleen(was.Met(new(new(2025, 12, 20), new(2025, 11, 30)))), new(2025, 12, 20));

        Assert.Equal([new(new(2025, 12), new(64.80m), true)], gevolg.Terug);
    }

    [Fact]
    public void Bij_CeilingBindsAndAnEarlierMonthFallsAway_TheLastOneIsPaidMore()
    {
        var was = Looptijd.Aangemeld(new(2025, 1, 1), new(2025, 1, 1));

        var gevolg = Betaald(new(2025, 1), new(2025, 12), Van(was), Krap).Bij(Alleen(was), Alleen(was with { Start = new(2025, 2, 1) }), new(2025, 12, 20));

        Assert.Equal([new(new(2025, 1), new(103.20m), true)], gevolg.Terug);
        Assert.Equal([new(new(2025, 12), new(38.40m), false)], gevolg.Bij);
    }

    [Fact]
    public void Bij_StartMovedIntoAPaidMonthAfterItsRun_ThatMonthStays()
    {
        var was = Looptijd.Aangemeld(new(2025, 10, 1), new(2025, 10, 1));

        var gevolg = Betaald(new(2025, 10), new(2025, 11), Van(was)).Bij(Alleen(was), Alleen(was with { Start = new(2025, 11, 10) }), new(2025, 11, 22));

        Assert.Equal([new(new(2025, 10), new(101.58m), true)], gevolg.Terug);
    }

    [Fact]
    public void Bij_EndSetAfterAWithdrawalOnTheSameDay_AllThatTheNextRunTakesBackIsSaid()
    {
        var dag = new DateOnly(2025, 11, 22);
        var begin = Looptijd.Aangemeld(new(2025, 1, 1), new(2025, 1, 1));
        var ingetrokken = begin.Met(new(dag, new(2025, 7, 31))).Met(new(dag, null));

        var gevolg = Betaald(new(2025, 1), new(2025, 11), Van(begin)).Bij(Alleen(ingetrokken), Alleen(ingetrokken.Met(new(dag, new(2025, 9, 30)))), dag);

        Assert.Equal([new(2025, 8), new(2025, 9), new(2025, 10), new(2025, 11)], gevolg.Terug.Select(maand => maand.Maand));
        Assert.Equal(Euro("406.32"), Som(gevolg.Terug));
    }

    [Fact]
    public void Bij_RateSetBackInTime_WhatComesBackIsWhatWasPaid()
    {
        var was = Looptijd.Aangemeld(new(2025, 1, 1), new(2025, 1, 1));
        var stand = Betaald(new(2025, 1), new(2025, 11), Van(was)) with { Tarieven = new([.. Tarieftabel.Begin.Tarieven, new(new(2025, 10), new(103.20m), new(1300m))]) };

        var gevolg = stand.Bij(Alleen(was), Alleen(was.Met(new(new(2025, 11, 22), new(2025, 10, 31)))), new(2025, 11, 22));

        Assert.Equal([new(new(2025, 11), new(101.58m), true)], gevolg.Terug);
        Assert.Empty(gevolg.Bij);
    }

    [Fact]
    public void Bij_EndSetRightByStaff_WhatWasToComeBackStays()
    {
        var was = Looptijd.Aangemeld(new(2025, 1, 1), new(2025, 1, 1)).Met(new(new(2025, 11, 20), new(2025, 8, 31))).Met(new(new(2025, 11, 21), null));

        var gevolg = Betaald(new(2025, 1), new(2025, 11), Van(Looptijd.Aangemeld(new(2025, 1, 1), new(2025, 1, 1))))
            .Bij(Alleen(was), Alleen(was.Met(new(new(2025, 11, 22), null, IsCorrectie: true))), new(2025, 11, 22));

        Assert.Equal([new(new(2025, 9), new(101.58m), true), new(new(2025, 10), new(101.58m), true)], gevolg.Blijft);
        Assert.Empty(gevolg.Terug);
    }

    [Fact]
    public void Bij_OtherAgreementCoversTheMonths_NothingComesBackForThose()
    {
        var (een, ander) = (Looptijd.Aangemeld(new(2025, 1, 1), new(2025, 1, 1)), Looptijd.Aangemeld(new(2025, 6, 1), new(2025, 6, 1)));

        var gevolg = Betaald(new(2025, 1), new(2025, 10), Van(een, ander)).Bij(
            new Dictionary<Guid, Subsidiemaanden> { [Luc] = Van(een, ander) },
            new Dictionary<Guid, Subsidiemaanden> { [Luc] = Van(een.Met(new(new(2025, 10, 20), new(2025, 4, 12))), ander) },
            new(2025, 10, 20));

        Assert.Equal([new(2025, 5)], gevolg.Terug.Select(maand => maand.Maand));
    }

    private static Boekstand Betaald(Maand van, Maand totEnMet, Subsidiemaanden subsidie, Tarieftabel? tarieven = null)
    {
        var runs = new Runreeks(new(2018, 7)) { Tarieven = tarieven ?? Tarieftabel.Begin };
        foreach (var run in Maand.Reeks(van, totEnMet))
            runs.Betaal(run, subsidie);
        return runs.Stand(totEnMet.Volgende, Luc);
    }

    private static Dictionary<Guid, Subsidiemaanden> Alleen(Looptijd overeenkomst) => new() { [Luc] = Van(overeenkomst) };

    private static Subsidiemaanden Van(params Looptijd[] overeenkomsten) => new(null, overeenkomsten, [new(new(2020, 1, 1), null)]);

    private static Bedrag Som(IEnumerable<Maandbedrag> maanden) => Runreeks.Som(maanden.Select(maand => maand.Bedrag));

    private static Bedrag Euro(string text) => new(decimal.Parse(text, CultureInfo.InvariantCulture));

    private static DateOnly Dag(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);
}
