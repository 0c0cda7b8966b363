namespace AmaWvg.Tests.Domein.Types;

/// <summary>A day begins and ends in Brussels (Q6).</summary>
public sealed class BrusselseTijdTests
{
    [Theory]
    [InlineData("2025-01-31T22:59:59Z", 2025, 1, 31)]
    [InlineData("2025-01-31T23:00:00Z", 2025, 2, 1)]
    [InlineData("2025-07-31T21:59:59Z", 2025, 7, 31)]
    [InlineData("2025-07-31T22:00:00Z", 2025, 8, 1)]
    public void DagVan_AroundMidnight_FollowsBrussels(string moment, int jaar, int maand, int dag) =>
        Assert.Equal(new DateOnly(jaar, maand, dag), BrusselseTijd.DagVan(DateTimeOffset.Parse(moment, null)));

    [Fact]
    public void Vandaag_JustAfterMidnightInBrussels_IsTheNewDay() =>
        Assert.Equal(new DateOnly(2025, 2, 1), new StilleKlok(new(2025, 1, 31, 23, 0, 0, TimeSpan.Zero)).Vandaag());

    [Theory]
    [InlineData(1, "2025-01-14T23:00:00Z")]
    [InlineData(7, "2025-07-14T22:00:00Z")]
    public void Begin_Day_IsMidnightInBrusselsAsUtc(int maand, string expected)
    {
        var begin = BrusselseTijd.Begin(new(2025, maand, 15));

        Assert.Equal(DateTimeOffset.Parse(expected, null), begin);
        Assert.Equal(TimeSpan.Zero, begin.Offset);
    }

    private sealed class StilleKlok(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
