using System.Globalization;
using AmaWvg.Kernel.Subsidie;
using AmaWvg.Kernel.Types;
using AmaWvg.Overeenkomsten.Regels;

namespace AmaWvg.Tests.Overeenkomsten.Regels;

public sealed class TerugvorderingTests
{
    [Theory]
    [InlineData("E07", "2025-01-01", "2025-06-12", "2025-07-05", null, 0, "0")]
    [InlineData("E08", "2025-01-01", "2025-06-12", "2025-07-06", "2025-07-01", 1, "101.58")]
    [InlineData("E09", "2025-01-01", "2025-06-12", "2025-10-20", "2025-07-01", 4, "406.32")]
    [InlineData("E22", "2024-01-01", "2024-12-10", "2025-01-05", null, 0, "0")]
    [InlineData("E23", "2024-01-01", "2024-12-10", "2025-01-06", "2025-01-01", 1, "101.58")]
    [InlineData("E24", "2025-01-01", "2025-06-30", "2025-06-28", null, 0, "0")]
    [InlineData("E25", "2025-01-01", "2025-01-31", "2025-12-06", "2025-02-01", 11, "1117.38")]
    public void BijStopzetting_EndRecordedOn_AreThePaidMonthsAfterTheEnd(
        string voorbeeld, string start, string einde, string geregistreerdOp, string? eerste, int aantal, string bedrag)
    {
        var terug = Terugvordering.BijStopzetting(Looptijd.Aangemeld(Dag(start), Dag(start)), Dag(einde), Dag(geregistreerdOp));

        var verwacht = eerste is null ? [] : Enumerable.Range(0, aantal).Select(Maand.Van(Dag(eerste)).Plus);
        Assert.Equal((voorbeeld, string.Join(", ", verwacht)), (voorbeeld, string.Join(", ", terug)));
        Assert.Equal(decimal.Parse(bedrag, CultureInfo.InvariantCulture), Tarieftabel.Begin.Som(terug).Euro);
    }

    [Fact]
    public void BijStopzetting_E09_LeavesWhatWasDue()
    {
        var overeenkomst = Looptijd.Aangemeld(new(2025, 1, 1), new(2025, 1, 1));
        var betaald = Tarieftabel.Begin.Som(overeenkomst.BetaaldeMaanden(new(2025, 10, 20)));

        Assert.Equal(new Bedrag(1015.80m), betaald);
        Assert.Equal(
            new Bedrag(609.48m), betaald - Tarieftabel.Begin.Som(Terugvordering.BijStopzetting(overeenkomst, new(2025, 6, 12), new(2025, 10, 20))));
    }

    [Fact]
    public void BijStopzetting_RegisteredLate_AsksBackOnlyWhatWasPaid() => Assert.Equal(
        [new(2025, 5), new(2025, 6)],
        Terugvordering.BijStopzetting(Looptijd.Aangemeld(new(2025, 1, 15), new(2025, 5, 2)), new(2025, 3, 10), new(2025, 6, 20)));

    [Fact]
    public void BijStopzetting_OtherAgreementCoversTheMonths_AsksNothingBack()
    {
        var (een, ander) = (Looptijd.Aangemeld(new(2025, 1, 1), new(2025, 1, 1)), Looptijd.Aangemeld(new(2025, 6, 1), new(2025, 6, 1)));
        var voor = new Subsidiemaanden(null, [een, ander], [new(new(2024, 1, 1), null)]);
        var na = voor with { Overeenkomsten = [een.Met(new(new(2025, 10, 20), new(2025, 4, 12))), ander] };

        Assert.Equal([new(2025, 5)], Terugvordering.BijStopzetting(voor, na, new(2025, 10, 20)));
    }

    private static DateOnly Dag(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);
}
