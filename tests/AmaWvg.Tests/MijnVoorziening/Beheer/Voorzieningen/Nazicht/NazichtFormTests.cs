using AmaWvg.MijnVoorziening;

namespace AmaWvg.Tests.MijnVoorziening.Beheer.Voorzieningen.Nazicht;

public sealed class NazichtFormTests
{
    [Theory]
    [InlineData("a", 1000, false)]
    [InlineData("a", 1001, true)]
    [InlineData("😀", 1000, false)]
    [InlineData("😀", 1001, true)]
    public void Controleer_LongText_CountsWhatPeopleSee(string teken, int aantal, bool isTeLang) => Assert.Equal(
        isTeLang ? "Vul een toelichting van ten hoogste 1000 tekens in" : null,
        new BeheerNazichtForm(string.Concat(Enumerable.Repeat(teken, aantal)), true).Controleer()["toelichting"]);
}
