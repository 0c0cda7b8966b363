using System.Globalization;
using AmaWvg.Overeenkomsten;

namespace AmaWvg.Tests.Overeenkomsten.Regels;

public sealed class OvereenkomstStatusTests
{
    [Theory]
    [InlineData("2025-02-28", "Gepland")]
    [InlineData("2025-03-01", "Lopend")]
    [InlineData("2025-06-30", "Lopend")]
    [InlineData("2025-07-01", "Stopgezet")]
    public void StatusOp_Day_FollowsTheDates(string vandaag, string label) => Assert.Equal(
        label,
        OvereenkomstStatusRegel.StatusOp(DateOnly.Parse(vandaag, CultureInfo.InvariantCulture), new(2025, 3, 1), new(2025, 6, 30)).Label());

    [Fact]
    public void StatusOp_NoEnd_IsRunning() =>
        Assert.Equal(OvereenkomstStatus.Lopend, OvereenkomstStatusRegel.StatusOp(new(2030, 1, 1), new(2025, 3, 1), null));

    [Fact]
    public void Label_EveryStopreden_IsItsOwn() =>
        Assert.Equal(Enum.GetValues<Stopreden>().Length, Enum.GetValues<Stopreden>().Select(reden => reden.Label()).Distinct().Count());
}
