namespace AmaWvg.Tests.Domein.Toegang;

/// <summary>BR-43: the yearly check of users.</summary>
public sealed class JaarcontroleTests
{
    [Theory]
    [InlineData("2025-11-29", "2026-11-28", false)]
    [InlineData("2025-11-29", "2026-11-29", true)]
    [InlineData("2024-02-29", "2025-02-27", false)]
    [InlineData("2024-02-29", "2025-02-28", true)]
    public void IsNodig_TwelveMonthsLater_IsAskedAgain(string laatst, string vandaag, bool nodig) =>
        Assert.Equal(nodig, Jaarcontrole.IsNodig(DateOnly.Parse(laatst, System.Globalization.CultureInfo.InvariantCulture), DateOnly.Parse(vandaag, System.Globalization.CultureInfo.InvariantCulture)));
}
