namespace AmaWvg.Tests.Domein.Toegang;

/// <summary>BR-42: which records of CoBRHA can become a subafdeling.</summary>
public sealed class SubafdelingkeuzeTests
{
    [Theory]
    [InlineData(true, "009", true)]
    [InlineData(true, "010", true)]
    [InlineData(true, "001", false)]
    [InlineData(true, "9", false)]
    [InlineData(true, "", false)]
    [InlineData(false, "001", true)]
    [InlineData(false, "009", true)]
    public void MagKiezen_CareType_CountsForAnOcmwAlone(bool isOcmw, string zorgtype, bool mag) => Assert.Equal(mag, Subafdelingkeuze.MagKiezen(isOcmw, zorgtype));
}
