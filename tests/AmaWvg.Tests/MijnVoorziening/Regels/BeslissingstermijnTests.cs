using AmaWvg.MijnVoorziening;

namespace AmaWvg.Tests.MijnVoorziening.Regels;

/// <summary>The dates of docs/regels.md (BR-22, Q14).</summary>
public sealed class BeslissingstermijnTests
{
    [Theory]
    [InlineData("2025-03-03T09:00:00Z", 30, 45, "2025-04-02", "2025-05-17")]
    [InlineData("2025-03-03T09:00:00Z", 45, 45, "2025-04-17", "2025-06-01")]
    [InlineData("2025-03-03T23:30:00Z", 30, 45, "2025-04-03", "2025-05-18")]
    [InlineData("2024-02-01T09:00:00Z", 30, 45, "2024-03-02", "2024-04-16")]
    public void Van_DayOfFilingInBrussels_CountsCalendarDays(string ingediend, int ontvankelijkheid, int gegrondheid, string eerste, string laatste)
    {
        var termijn = Beslissingstermijn.Van(
            DateTimeOffset.Parse(ingediend, null), new() { DagenOntvankelijkheid = ontvankelijkheid, DagenGegrondheid = gegrondheid });

        Assert.Equal(new(DateOnly.Parse(eerste, null), DateOnly.Parse(laatste, null)), termijn);
    }
}
