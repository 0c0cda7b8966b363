using System.Globalization;
using AmaWvg.Kernel.Subsidie;
using AmaWvg.Kernel.Types;

namespace AmaWvg.Tests.Kernel.Subsidie;

public sealed class BetaalkalenderTests
{
    [Theory]
    [InlineData("2025-07-05", 2025, 6)]
    [InlineData("2025-07-06", 2025, 7)]
    [InlineData("2025-01-05", 2024, 12)]
    public void BetaaldTotEnMet_AroundTheRun_ChangesOnItsDay(string vandaag, int jaar, int maand) =>
        Assert.Equal(new Maand(jaar, maand), Betaalkalender.BetaaldTotEnMet(Dag(vandaag)));

    [Theory]
    [InlineData("2025-01-01", "2025-01-01", "2025-03-06")]
    [InlineData("2025-03-06", "2025-02-20", "2025-03-06")]
    [InlineData("2025-03-07", "2025-02-20", "2025-04-06")]
    [InlineData("2025-03-01", "2025-03-05", "2025-03-06")]
    [InlineData("2025-03-01", "2025-03-06", "2025-04-06")]
    [InlineData("2024-12-20", "2024-12-20", "2025-03-06")]
    public void EersteVoor_March_WaitsForStartAndReport(string start, string gemeldOp, string expected) =>
        Assert.Equal(Dag(expected), Betaalkalender.EersteVoor(new(2025, 3), Dag(start), Dag(gemeldOp)));

    [Fact]
    public void BetaaldeMaanden_StartAfterTheRun_ArePaidByTheNextRunWithArrears()
    {
        var overeenkomst = Looptijd.Aangemeld(new(2025, 3, 20), new(2025, 3, 1));

        Assert.Empty(overeenkomst.BetaaldeMaanden(new(2025, 4, 5)));
        Assert.Equal([new(2025, 3), new(2025, 4)], overeenkomst.BetaaldeMaanden(new(2025, 4, 6)));
    }

    [Fact]
    public void BetaaldeMaanden_EndDateWithdrawnAfterTheRun_WaitForTheNextRun()
    {
        var overeenkomst = Looptijd.Aangemeld(new(2025, 1, 1), new(2025, 1, 1), new(2025, 1, 31)).Met(new(new(2025, 4, 10), null));

        Assert.Equal([new(2025, 1)], overeenkomst.BetaaldeMaanden(new(2025, 5, 5)));
        Assert.Equal([new(2025, 1), new(2025, 4), new(2025, 5)], overeenkomst.BetaaldeMaanden(new(2025, 5, 6)));
    }

    private static DateOnly Dag(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);
}
