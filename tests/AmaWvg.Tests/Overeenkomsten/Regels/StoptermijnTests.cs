using System.Globalization;
using AmaWvg.Overeenkomsten;

namespace AmaWvg.Tests.Overeenkomsten.Regels;

/// <summary>Until when an end is recorded in time (BR-13), also when that day is a Saturday or Sunday (Q7).</summary>
public sealed class StoptermijnTests
{
    [Theory]
    [InlineData("2025-01-01", "2025-02-05")]
    [InlineData("2025-01-31", "2025-02-05")]
    [InlineData("2024-12-10", "2025-01-05")]
    public void UitersteDag_End_IsTheFifthOfTheNextMonth(string einde, string expected) =>
        Assert.Equal(Dag(expected), Stoptermijn.UitersteDag(Dag(einde)));

    [Theory]
    [InlineData("2025-06-12", "2025-07-05", false)]
    [InlineData("2025-06-12", "2025-07-06", true)]
    [InlineData("2025-06-30", "2025-06-28", false)]
    public void IsLaattijdig_DayOfRecording_IsComparedWithTheFifth(string einde, string geregistreerdOp, bool expected) =>
        Assert.Equal(expected, Stoptermijn.IsLaattijdig(Dag(einde), Dag(geregistreerdOp)));

    private static DateOnly Dag(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);
}
