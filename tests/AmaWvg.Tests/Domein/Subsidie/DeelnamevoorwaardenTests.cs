using System.Globalization;

namespace AmaWvg.Tests.Domein.Subsidie;

/// <summary>Who may take part by age, and which month is the last with subsidy (BR-01, Q12, Q13).</summary>
public sealed class DeelnamevoorwaardenTests
{
    [Theory]
    [InlineData("1959-12-31", 65, "2024-12-31")]
    [InlineData("1960-01-01", 66, "2026-01-01")]
    [InlineData("1963-12-31", 66, "2029-12-31")]
    [InlineData("1964-01-01", 67, "2031-01-01")]
    [InlineData("1960-02-29", 66, "2026-02-28")]
    public void Pensioendag_BirthDate_FollowsTheTable(string geboren, int leeftijd, string expected)
    {
        Assert.Equal(leeftijd, Leeftijd.Pensioenleeftijd(Dag(geboren)));
        Assert.Equal(Dag(expected), Leeftijd.Pensioendag(Dag(geboren)));
    }

    [Theory]
    [InlineData("2007-05-10", "2025-05-09", false)]
    [InlineData("2007-05-10", "2025-05-10", true)]
    [InlineData("2004-02-29", "2022-02-27", false)]
    [InlineData("2004-02-29", "2022-02-28", true)]
    public void MagStarten_AroundThe18thBirthday_IsAllowedFromThatDay(string geboren, string start, bool expected)
    {
        Assert.Equal(expected, Deelnamevoorwaarden.MagStarten(Dag(geboren), Dag(start), out var beletsel));
        Assert.Equal(expected ? null : Startbeletsel.TeJong, beletsel);
    }

    [Theory]
    [InlineData("2026-04-14", true)]
    [InlineData("2026-04-15", false)]
    public void MagStarten_AroundThePensionBirthday_IsAllowedUntilTheDayBefore(string start, bool expected)
    {
        Assert.Equal(expected, Deelnamevoorwaarden.MagStarten(new(1960, 4, 15), Dag(start), out var beletsel));
        Assert.Equal(expected ? null : Startbeletsel.Pensioenleeftijd, beletsel);
    }

    [Theory]
    [InlineData("1960-04-15", 2026, 4)]
    [InlineData("1960-05-01", 2026, 4)]
    [InlineData("1960-01-01", 2025, 12)]
    public void LaatsteSubsidiemaand_BirthDate_HasADayBeforeThePensionBirthday(string geboren, int jaar, int maand) =>
        Assert.Equal(new Maand(jaar, maand), Deelnamevoorwaarden.LaatsteSubsidiemaand(Dag(geboren)));

    private static DateOnly Dag(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);
}
