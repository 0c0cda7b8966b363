using AmaWvg.Overeenkomsten;

namespace AmaWvg.Tests.Overeenkomsten.Regels;

/// <summary>When one agreement repeats another (Q11).</summary>
public sealed class OverlapTests
{
    private static readonly Periode Voorjaar = new(new(2025, 1, 1), new(2025, 6, 30));

    [Theory]
    [InlineData("Kringwinkel Noord", true)]
    [InlineData(" kringwinkel  noord ", true)]
    [InlineData("KRINGWINKELNOORD", true)]
    [InlineData("Kringwinkel Zuid", false)]
    public void Bestaat_SameDays_DependsOnTheReference(string andere, bool expected) =>
        Assert.Equal(expected, Overlap.Bestaat("Kringwinkel Noord", Voorjaar, andere, new(new(2025, 6, 30), null)));

    [Fact]
    public void Bestaat_DaysFollowEachOther_DoesNot() =>
        Assert.False(Overlap.Bestaat("Kringwinkel Noord", Voorjaar, "Kringwinkel Noord", new(new(2025, 7, 1), null)));
}
