using AmaWvg.MijnVoorziening;

namespace AmaWvg.Tests.MijnVoorziening.Regels;

/// <summary>The dates of docs/regels.md (BR-21).</summary>
public sealed class ErkenningstermijnTests
{
    [Theory]
    [InlineData("2024-01-01", "2028-12-31", "2028-06-30")]
    [InlineData("2025-09-01", "2030-08-31", "2030-02-28")]
    [InlineData("2024-02-29", "2029-02-27", "2028-08-27")]
    public void LaatsteDag_FiveYears_EndsTheDayBefore(string van, string totEnMet, string hernieuwing)
    {
        Assert.Equal(DateOnly.Parse(totEnMet, null), Erkenningstermijn.LaatsteDag(DateOnly.Parse(van, null)));
        Assert.Equal(DateOnly.Parse(hernieuwing, null), Erkenningstermijn.Hernieuwingsdag(DateOnly.Parse(totEnMet, null)));
    }
}
