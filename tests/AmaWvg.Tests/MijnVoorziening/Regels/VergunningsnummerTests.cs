using AmaWvg.MijnVoorziening;

namespace AmaWvg.Tests.MijnVoorziening.Regels;

public sealed class VergunningsnummerTests
{
    [Theory]
    [InlineData("953.001.24", true)]
    [InlineData("9.53.001.24", true)]
    [InlineData("96500152", true)]
    [InlineData("954.001.24", false)]
    [InlineData("71022212", false)]
    [InlineData("0953", false)]
    [InlineData("", false)]
    public void IsPassend_AmbulatoryRehabilitation_BeginsWithItsSeries(string nummer, bool passend)
    {
        Assert.Equal(passend, Vergunningsnummer.IsPassend(TypeVoorziening.RevalidatievoorzieningAmbulant, nummer));
        Assert.True(Vergunningsnummer.IsPassend(TypeVoorziening.Revalidatiecentrum, nummer));
    }

    [Theory]
    [InlineData("95300124", true)]
    [InlineData("96500152", true)]
    [InlineData("95300111", true)]
    [InlineData("95300125", false)]
    [InlineData("953", true)]
    public void KloptControlegetal_EightDigits_FollowsOneOfTheTwoRules(string nummer, bool klopt)
    {
        Assert.Equal(klopt, Vergunningsnummer.KloptControlegetal(TypeVoorziening.RevalidatievoorzieningAmbulant, nummer));
        Assert.True(Vergunningsnummer.KloptControlegetal(TypeVoorziening.VoorzieningVaph, nummer));
    }

    [Fact]
    public void IsVerplicht_OfTheTwelveTypes_IsForThree() => Assert.Equal(
        [TypeVoorziening.VoorzieningOpgroeien, TypeVoorziening.VoorzieningVaph, TypeVoorziening.RevalidatievoorzieningAmbulant],
        Enum.GetValues<TypeVoorziening>().Where(Vergunningsnummer.IsVerplicht));
}
