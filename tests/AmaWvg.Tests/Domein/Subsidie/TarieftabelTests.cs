namespace AmaWvg.Tests.Domein.Subsidie;

/// <summary>Which rate and which ceiling count when (BR-17).</summary>
public sealed class TarieftabelTests
{
    [Fact]
    public void PerMaand_AroundEachRow_ChangesOnItsFirstMonth()
    {
        Assert.Equal(Bedrag.Nul, Tarieftabel.Begin.PerMaand(new(2018, 6)));
        Assert.Equal(new Bedrag(70.00m), Tarieftabel.Begin.PerMaand(new(2018, 7)));
        Assert.Equal(new Bedrag(70.00m), Tarieftabel.Begin.PerMaand(new(2023, 12)));
        Assert.Equal(new Bedrag(101.58m), Tarieftabel.Begin.PerMaand(new(2024, 1)));
    }

    [Fact]
    public void PlafondVan_Year_IsThatOfItsRow()
    {
        Assert.Equal(Bedrag.Nul, Tarieftabel.Begin.PlafondVan(2017));
        Assert.Equal(new Bedrag(840.00m), Tarieftabel.Begin.PlafondVan(2018));
        Assert.Equal(new Bedrag(840.00m), Tarieftabel.Begin.PlafondVan(2023));
        Assert.Equal(new Bedrag(1219.00m), Tarieftabel.Begin.PlafondVan(2024));
    }
}
