using AmaWvg.Kernel.Types;
using AmaWvg.Overeenkomsten.Regels;

namespace AmaWvg.Tests.Overeenkomsten.Regels;

public sealed class TariefTests
{
    [Fact]
    public void PerMaand_AroundEachRow_ChangesOnItsFirstMonth()
    {
        Assert.Equal(Bedrag.Nul, Tarief.PerMaand(new(2018, 6)));
        Assert.Equal(new Bedrag(70.00m), Tarief.PerMaand(new(2018, 7)));
        Assert.Equal(new Bedrag(70.00m), Tarief.PerMaand(new(2023, 12)));
        Assert.Equal(new Bedrag(101.58m), Tarief.PerMaand(new(2024, 1)));
    }

    [Fact]
    public void PlafondVan_Year_IsThatOfItsRow()
    {
        Assert.Equal(Bedrag.Nul, Tarief.PlafondVan(2017));
        Assert.Equal(new Bedrag(840.00m), Tarief.PlafondVan(2018));
        Assert.Equal(new Bedrag(840.00m), Tarief.PlafondVan(2023));
        Assert.Equal(new Bedrag(1219.00m), Tarief.PlafondVan(2024));
    }

    [Fact]
    public void PerMaand_E20TwentyFiveDeelnemers_IsPerMonthAndPerYear()
    {
        Assert.Equal(new Bedrag(2539.50m), Tarief.PerMaand(new(2025, 1)) * 25);
        Assert.Equal(new Bedrag(30474.00m), Tarief.Som(Maand.Reeks(new(2025, 1), new(2025, 12))) * 25);
    }
}
