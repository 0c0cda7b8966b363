using System.Globalization;

namespace AmaWvg.Tests.Domein.Types;

/// <summary>Amounts as the screens write them (Q27).</summary>
public sealed class BedragTests
{
    [Theory]
    [InlineData("1218.96", "€\u00A01.218,96")]
    [InlineData("0", "€\u00A00,00")]
    [InlineData("-12", "€\u00A0−12,00")]
    [InlineData("1234567.5", "€\u00A01.234.567,50")]
    public void Weergave_Amount_IsBelgian(string euro, string shown) =>
        Assert.Equal(shown, new Bedrag(decimal.Parse(euro, CultureInfo.InvariantCulture)).Weergave);

    [Theory]
    [InlineData("12", "€\u00A0+12,00")]
    [InlineData("0", "€\u00A00,00")]
    [InlineData("-12", "€\u00A0−12,00")]
    public void AlsVerschil_Amount_HasASignUnlessItIsNone(string euro, string shown) =>
        Assert.Equal(shown, new Bedrag(decimal.Parse(euro, CultureInfo.InvariantCulture)).AlsVerschil);

    [Fact]
    public void Weergave_OtherCulture_IsTheSame()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("sv-SE");
            Assert.Equal("€\u00A0−1.218,96", new Bedrag(-1218.96m).Weergave);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Operators_Amounts_Count()
    {
        var tarief = new Bedrag(101.58m);

        Assert.Equal(new Bedrag(1218.96m), tarief * 12);
        Assert.Equal(tarief * 8, 8 * tarief);
        Assert.Equal(new Bedrag(-203.16m), tarief * 2 - 4 * tarief);
        Assert.Equal(new Bedrag(-101.58m), -tarief);
        Assert.Equal(tarief, tarief + Bedrag.Nul);
        Assert.True(tarief > Bedrag.Nul && Bedrag.Nul < tarief);
        Assert.True(tarief >= new Bedrag(101.580m) && tarief <= new Bedrag(101.580m));
    }
}
