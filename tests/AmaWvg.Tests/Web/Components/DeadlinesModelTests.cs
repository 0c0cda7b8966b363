namespace AmaWvg.Tests.Web.Components;

/// <summary>How a list of deadlines says what is still to come, and what went by.</summary>
public sealed class DeadlinesModelTests
{
    private static readonly DateOnly Vandaag = new(2026, 11, 22);

    [Theory]
    [InlineData("1 termijn, op 22 november 2026", 0)]
    [InlineData("2 termijnen, de eerste op 23 november 2026", 1, 9)]
    [InlineData("1 termijn, verstreken sinds 21 november 2026", -1)]
    [InlineData("3 termijnen, 1 verstreken", -400, 0, 3)]
    [InlineData("2 termijnen, 2 verstreken", -400, -1)]
    public void Summary_DaysFromToday_CountsWhatWentBy(string verwacht, params int[] dagen) =>
        Assert.Equal(verwacht, new DeadlinesModel([.. dagen.Select(dag => new Termijn(Vandaag.AddDays(dag), "Iets", "Doe het.", "/x"))]).Summary(Vandaag));

    [Fact]
    public void Until_LastDay_IsNotYetPast() => Assert.Equal(
        ("Ten laatste op", "Verstreken sinds"), (DeadlinesModel.Until(Vandaag, Vandaag), DeadlinesModel.Until(Vandaag.AddDays(-1), Vandaag)));
}
