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

    private static DateOnly Dag(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);
}
