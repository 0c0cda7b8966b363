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

    [Theory]
    [InlineData("Details deelnemer: Jan 85.02.28-997.59", null, "Details deelnemer: Jan [INSZ-nummer] – e-loket AMA WVG")]
    [InlineData("Over 85022899759", "pagina 2 van 9", "Over [INSZ-nummer], pagina 2 van 9 – e-loket AMA WVG")]
    public void For_NationalNumber_IsNotInTheTitle(string titel, string? suffix, string expected) => Assert.Equal(expected, PageTitle.For(titel, suffix));

    [Theory]
    [InlineData(1, 1, null)]
    [InlineData(1, 2, "pagina 1 van 2")]
    [InlineData(9, 9, "pagina 9 van 9")]
    [InlineData(1332, 1707, "pagina 1.332 van 1.707")]
    public void Page_NumberOfPages_IsSaidWhenThereAreMore(int page, int pages, string? expected)
    {
        Assert.Equal(expected, PageTitle.Page(page, pages));
    }

    [Theory]
    [InlineData(null, "12 rijen")]
    [InlineData("pagina 1 van 2", "12 rijen, pagina 1 van 2")]
    public void With_Suffix_StandsBehindTheText(string? suffix, string expected)
    {
        Assert.Equal(expected, PageTitle.With("12 rijen", suffix));
    }
}
