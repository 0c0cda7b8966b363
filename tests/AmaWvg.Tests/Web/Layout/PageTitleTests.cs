using AmaWvg.Web.Layout;

namespace AmaWvg.Tests.Web.Layout;

public sealed class PageTitleTests
{
    [Theory]
    [InlineData(null, false, "Overeenkomsten – e-loket AMA WVG")]
    [InlineData("pagina 2 van 9", false, "Overeenkomsten, pagina 2 van 9 – e-loket AMA WVG")]
    [InlineData(null, true, "Fout: Overeenkomsten – e-loket AMA WVG")]
    public void For_StateOfThePage_StandsInTheTitle(string? suffix, bool hasErrors, string expected)
    {
        Assert.Equal(expected, PageTitle.For("Overeenkomsten", suffix, hasErrors));
    }
}
