namespace AmaWvg.Tests.Web.Forms;

/// <summary>Dates as people type them and as the screens write them (Q27).</summary>
public sealed class DutchDateTests
{
    [Theory]
    [InlineData("1/9/2026")]
    [InlineData("01/09/2026")]
    [InlineData(" 1-9-2026 ")]
    [InlineData("1.9.2026")]
    [InlineData("1 9 2026")]
    [InlineData("1 / 9 / 2026")]
    [InlineData("2026-09-01")]
    [InlineData("01092026")]
    [InlineData("1\u20139\u20132026")]
    [InlineData("1\u20119\u20112026")]
    [InlineData("'1/9/2026")]
    [InlineData("1 september 2026")]
    [InlineData("1 September 2026")]
    [InlineData("1\u00A0september\u00A02026")]
    [InlineData("1 sept 2026")]
    [InlineData("1 sept. 2026")]
    [InlineData("1 sep 2026")]
    [InlineData("1 SEP. 2026")]
    [InlineData("1-sep-2026")]
    [InlineData("1e september 2026")]
    [InlineData("dinsdag 1 september 2026")]
    public void TryParse_AnyWayOfWriting_IsTheDay(string text) => Assert.Equal(new(2026, 9, 1), DutchDate.Parse(text));

    [Theory]
    [InlineData("15 jan. 2026", 1)]
    [InlineData("15 febr. 2026", 2)]
    [InlineData("15 mrt. 2026", 3)]
    [InlineData("15 maart 2026", 3)]
    [InlineData("15 apr 2026", 4)]
    [InlineData("15 mei 2026", 5)]
    [InlineData("15 jun 2026", 6)]
    [InlineData("15 juli 2026", 7)]
    [InlineData("15 aug. 2026", 8)]
    [InlineData("15 okt 2026", 10)]
    [InlineData("15 nov. 2026", 11)]
    [InlineData("15 dec. 2026", 12)]
    public void TryParse_ShortMonth_IsThatMonth(string text, int maand) => Assert.Equal(new(2026, maand, 15), DutchDate.Parse(text));

    [Theory]
    [InlineData("01/11/26")]
    [InlineData("1-11-26")]
    [InlineData("1.11.26")]
    [InlineData("1 nov 26")]
    [InlineData("1 nov. '26")]
    [InlineData("011126")]
    public void Fout_YearOfTwoDigits_AsksWhichDayIsMeant(string text) =>
        Assert.Equal("\"Startdatum\": bedoelt u 01/11/2026? Kijk de datum na", DutchDate.Fout(text, "Startdatum"));

    [Theory]
    [InlineData("31/2/2026")]
    [InlineData("31/2/26")]
    [InlineData("310226")]
    [InlineData("03/31/2026")]
    [InlineData("31 nov. 2026")]
    [InlineData("1 ma 2026")]
    [InlineData("1 smarch 2026")]
    [InlineData("1/1/1899")]
    [InlineData("1/1/202")]
    [InlineData("morgen")]
    [InlineData("1/11/2026 2/11/2026")]
    public void Fout_NoDay_SaysSo(string text) => Assert.Equal("\"Startdatum\" moet een bestaande datum zijn, zoals 27/3/2026", DutchDate.Fout(text, "Startdatum"));

    [Theory]
    [InlineData("12-3-85", 1985)]
    [InlineData("120350", 1950)]
    [InlineData("12 3 49", 2049)]
    public void Bedoeld_YearOfTwoDigits_IsOfTheCenturyThatIsNear(string text, int jaar) => Assert.Equal(new DateOnly(jaar, 3, 12), DutchDate.Bedoeld(text));

    [Theory]
    [InlineData("")]
    [InlineData("12/3/1985")]
    [InlineData("31-2-26")]
    [InlineData("gisteren")]
    public void Bedoeld_AnythingElse_IsNone(string text) => Assert.Null(DutchDate.Bedoeld(text));

    [Theory]
    [InlineData("")]
    [InlineData("27/3/2026")]
    public void Fout_NothingWrong_IsNone(string text) => Assert.Null(DutchDate.Fout(text, "Startdatum"));
}
