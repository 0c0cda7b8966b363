using System.Text.Json;

namespace AmaWvg.Tests.Domein.Types;

public sealed class PeriodeTests
{
    private static readonly Periode Lente = new(new(2025, 3, 15), new(2025, 6, 10));

    [Theory]
    [InlineData(3, 14, false)]
    [InlineData(3, 15, true)]
    [InlineData(6, 10, true)]
    [InlineData(6, 11, false)]
    public void Omvat_Day_CountsFirstAndLast(int maand, int dag, bool expected) =>
        Assert.Equal(expected, Lente.Omvat(new(2025, maand, dag)));

    [Fact]
    public void Omvat_OpenPeriod_HasNoEnd() => Assert.True(new Periode(new(2025, 1, 1), null).Omvat(DateOnly.MaxValue));

    [Fact]
    public void Overlapt_OneDayInCommon_Overlaps()
    {
        var zomer = new Periode(new(2025, 6, 10), null);

        Assert.True(Lente.Overlapt(zomer));
        Assert.True(zomer.Overlapt(Lente));
    }

    [Fact]
    public void Overlapt_NextDay_DoesNot() => Assert.False(Lente.Overlapt(new(new(2025, 6, 11), null)));

    [Theory]
    [InlineData(2, false)]
    [InlineData(3, true)]
    [InlineData(6, true)]
    [InlineData(7, false)]
    public void OmvatEnigeDagVan_Month_CountsPartOfIt(int maand, bool expected) =>
        Assert.Equal(expected, Lente.OmvatEnigeDagVan(new(2025, maand)));

    [Fact]
    public void Periode_LastBeforeFirst_IsRefused() =>
        Assert.Throws<ArgumentException>(() => new Periode(new(2025, 1, 2), new(2025, 1, 1)));

    [Fact]
    public void Serialize_Period_ComesBackTheSame() =>
        Assert.Equal(Lente, JsonSerializer.Deserialize<Periode>(JsonSerializer.Serialize(Lente)));
}
