using FsCheck;
using FsCheck.Fluent;

namespace AmaWvg.Tests.Domein.Types;

public sealed class MaandTests
{
    [Fact]
    public void LaatsteDag_FebruaryOfALeapYear_IsThe29th()
    {
        Assert.Equal(new DateOnly(2024, 2, 29), new Maand(2024, 2).LaatsteDag);
        Assert.Equal(new DateOnly(2025, 2, 28), new Maand(2025, 2).LaatsteDag);
    }

    [Fact]
    public void Volgende_December_IsJanuaryOfTheNextYear()
    {
        Assert.Equal(new Maand(2026, 1), new Maand(2025, 12).Volgende);
        Assert.Equal(new Maand(2025, 12), new Maand(2026, 1).Vorige);
    }

    [Theory]
    [InlineData(3, "maart 2025")]
    [InlineData(8, "augustus 2025")]
    public void Weergave_Month_IsDutch(int nummer, string shown) => Assert.Equal(shown, new Maand(2025, nummer).Weergave);

    [Theory]
    [InlineData(2025, 0)]
    [InlineData(2025, 13)]
    [InlineData(0, 1)]
    public void Maand_ThatDoesNotExist_IsRefused(int jaar, int nummer) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new Maand(jaar, nummer));

    [Fact]
    public void Reeks_OverTheYearEnd_HasEveryMonth() => Assert.Equal(
        [new(2024, 11), new(2024, 12), new(2025, 1)], Maand.Reeks(new(2024, 11), new(2025, 1)));

    [Fact]
    public void Reeks_LastBeforeFirst_IsEmpty() => Assert.Empty(Maand.Reeks(new(2025, 2), new(2025, 1)));

    [Fact]
    public void Plus_ThereAndBack_IsTheSameMonth() => Eigenschap.Geldt(
        EenMaandEnStap, x => x.Maand.Plus(x.Stap).Plus(-x.Stap) == x.Maand && Maand.Tussen(x.Maand, x.Maand.Plus(x.Stap)) == x.Stap);

    [Fact]
    public void Volgende_AnyMonth_BeginsTheDayAfterTheLast() => Eigenschap.Geldt(
        EenMaandEnStap, x => x.Maand.Volgende.EersteDag == x.Maand.LaatsteDag.AddDays(1));

    [Fact]
    public void Van_AnyDay_IsTheMonthAroundIt() => Eigenschap.Geldt(
        from dag in Gen.Choose(0, DateOnly.MaxValue.DayNumber) select DateOnly.FromDayNumber(dag),
        dag => Maand.Van(dag).EersteDag <= dag && dag <= Maand.Van(dag).LaatsteDag);

    [Fact]
    public void CompareTo_AnyTwo_OrdersAsTheirDaysDo() => Eigenschap.Geldt(EenMaandEnStap, x =>
    {
        var (een, ander) = (x.Maand, x.Maand.Plus(x.Stap));
        return een < ander == een.EersteDag < ander.EersteDag
            && een >= ander == een.EersteDag >= ander.EersteDag
            && Maand.Eerste(een, ander) <= Maand.Laatste(een, ander);
    });

    private static Gen<(Maand Maand, int Stap)> EenMaandEnStap =>
        from jaar in Gen.Choose(1900, 2100)
        from nummer in Gen.Choose(1, 12)
        from stap in Gen.Choose(-600, 600)
        select (new Maand(jaar, nummer), stap);
}
