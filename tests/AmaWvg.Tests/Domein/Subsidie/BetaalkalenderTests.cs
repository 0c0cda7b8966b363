using System.Globalization;

namespace AmaWvg.Tests.Domein.Subsidie;

/// <summary>On which day a run pays which month (BR-16, Q3).</summary>
public sealed class BetaalkalenderTests
{
    [Theory]
    [InlineData("2025-07-05", 2025, 6)]
    [InlineData("2025-07-06", 2025, 7)]
    [InlineData("2025-01-05", 2024, 12)]
    public void BetaaldTotEnMet_AroundTheRun_ChangesOnItsDay(string vandaag, int jaar, int maand) =>
        Assert.Equal(new Maand(jaar, maand), Betaalkalender.BetaaldTotEnMet(Dag(vandaag)));

    [Theory]
    [InlineData(null, false, 7)]
    [InlineData(6, true, 6)]
    [InlineData(6, false, 7)]
    public void VolgendeRun_LastRun_IsFinishedFirst(int? laatste, bool isOpen, int verwacht) =>
        Assert.Equal(new Maand(2025, verwacht), Betaalkalender.VolgendeRun(laatste is { } maand ? new Maand(2025, maand) : null, isOpen, Dag("2025-07-06")));

    private static DateOnly Dag(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);
}
