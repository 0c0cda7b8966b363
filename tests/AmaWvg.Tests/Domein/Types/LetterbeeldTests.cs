using FsCheck.Fluent;

namespace AmaWvg.Tests.Domein.Types;

/// <summary>The one table of what looks the same; searches and comparisons are tested with it at their own place.</summary>
public sealed class LetterbeeldTests
{
    [Theory]
    [InlineData("Joséphine", "josephine")]
    [InlineData("Zo\u00EB", "Zoe\u0308")]
    [InlineData("O'Brien", "O’Brien")]
    [InlineData("O'Brien", "O‘Brien")]
    [InlineData("O'Brien", "O`Brien")]
    [InlineData("O'Brien", "O´Brien")]
    [InlineData("O'Brien", "OʼBrien")]
    [InlineData("O'Brien", "O′Brien")]
    [InlineData("O'Brien", "O\uFF07Brien")]
    [InlineData("d’\u00C9z", "d'E\u0301z")]
    [InlineData("“Tuin”", "\"Tuin\"")]
    [InlineData("„Tuin”", "«Tuin»")]
    [InlineData("Tuin 5\"", "Tuin 5\u2033")]
    [InlineData("Tuin 5\"", "Tuin 5\u02DD")]
    [InlineData("Tuin 5\"", "Tuin 5\u02BA")]
    [InlineData("'Tuin'", "‹Tuin›")]
    [InlineData("Jean-Pierre", "Jean\u2010Pierre")]
    [InlineData("Jean-Pierre", "Jean\u2011Pierre")]
    [InlineData("Jean-Pierre", "Jean\u2012Pierre")]
    [InlineData("Jean-Pierre", "Jean\u2013Pierre")]
    [InlineData("Jean-Pierre", "Jean\u2014Pierre")]
    [InlineData("Jean-Pierre", "Jean\u2015Pierre")]
    [InlineData("Jean-Pierre", "Jean\u2212Pierre")]
    [InlineData("Jean-Pierre", "Jean\uFE63Pierre")]
    [InlineData("Jean-Pierre", "Jean\uFF0DPierre")]
    [InlineData("Thijs", "Thĳs")]
    [InlineData("IJsbrand", "Ĳsbrand")]
    [InlineData("Isık", "Işik")]
    [InlineData("İpek", "ipek")]
    [InlineData("Łukasz", "Lukasz")]
    [InlineData("Søren", "Soren")]
    [InlineData("Đorđe", "Dorde")]
    [InlineData("Strauß", "Strauss")]
    [InlineData("STRAUẞ", "strauß")]
    [InlineData("Ægir", "Aegir")]
    [InlineData("Cœur", "Coeur")]
    [InlineData("Þór", "Thor")]
    [InlineData("Guðrún", "Gudrun")]
    [InlineData("ﬁliaal", "filiaal")]
    [InlineData("Van  den   Broecke", "Van den Broecke")]
    [InlineData("Van\u00A0den\u202FBroecke\u2009", "Van den Broecke")]
    [InlineData("Van\tden\nBroecke", "Van den Broecke")]
    [InlineData("Broe\u00ADcke\u200B", "Broecke")]
    [InlineData("\uFEFFPeeters\u200E", "Peeters")]
    [InlineData("Ａｂｃ１２", "abc12")]
    [InlineData("…", "...")]
    public void Vouw_TextsThatLookTheSame_AreTheSame(string een, string ander)
    {
        Assert.Equal(Letterbeeld.Vouw(een), Letterbeeld.Vouw(ander));
        Assert.True(Letterbeeld.Lijkt(een, ander));
    }

    [Theory]
    [InlineData("Peeters", "Peters")]
    [InlineData("Jan", "Jana")]
    [InlineData("O'Brien", "OBrien")]
    [InlineData("Jean-Pierre", "Jean Pierre")]
    [InlineData("Vanden Broecke", "Van den Broecke")]
    [InlineData("Werkpost 1", "Werkpost l")]
    [InlineData("Werkpost 0", "Werkpost O")]
    [InlineData("Müller", "Mueller")]
    [InlineData("Søren", "Soeren")]
    [InlineData("Thijs", "Thys")]
    [InlineData("", "-")]
    public void Vouw_OtherTexts_StayApart(string een, string ander) => Assert.False(Letterbeeld.Lijkt(een, ander));

    [Theory]
    [InlineData("  Van  den Bröecke’s ", new[] { "van", "den", "broecke's" })]
    [InlineData("Zoë\u00A0Łukasz", new[] { "zoe", "lukasz" })]
    [InlineData("d\u1FFDarc", new[] { "d'arc" })]
    [InlineData(" \t ", new string[0])]
    [InlineData("Walkaert, An", new[] { "walkaert", "an" })]
    public void Woorden_Search_AreItsWords(string text, string[] woorden) => Assert.Equal(woorden, Letterbeeld.Woorden(text));

    [Fact]
    public void Vouw_AnyText_IsFoldedOnce() => Eigenschap.Geldt(
        Gen.ArrayOf(Gen.Choose(0, 0xFFFF)).Select(codes => string.Concat(codes.Select(code => (char)code))),
        text => Letterbeeld.Vouw(text) is var folded && Letterbeeld.Vouw(folded) == folded && Letterbeeld.Vouw(Letterbeeld.Bewaar(text)) == folded);

    [Theory]
    [InlineData("e\u0301 A\u030A", "é Å")]
    [InlineData(" Van\u00A0den  Broecke ", "Van den Broecke")]
    [InlineData("O’Brien – ĳ", "O’Brien – ĳ")]
    [InlineData("niets\uFFFE", "niets")]
    public void Bewaar_TypedText_IsInItsShortestFormWithOrdinarySpaces(string typed, string stored) => Assert.Equal(stored, Letterbeeld.Bewaar(typed));

    [Theory]
    [InlineData("Zoë", 3)]
    [InlineData("Zoe\u0308", 3)]
    [InlineData("👍🏽x", 2)]
    [InlineData("x\u0302y", 2)]
    [InlineData("", 0)]
    public void Lengte_Text_IsWhatPeopleCount(string text, int tekens) => Assert.Equal(tekens, Letterbeeld.Lengte(text));

    [Fact]
    public void Past_AccentsOnALetter_CountWithTheLetter()
    {
        Assert.True(Letterbeeld.Past(string.Concat(Enumerable.Repeat("x\u0302", 60)), 60));
        Assert.False(Letterbeeld.Past(string.Concat(Enumerable.Repeat("x\u0302", 61)), 60));
        Assert.True(Letterbeeld.Past(string.Concat(Enumerable.Repeat("👍🏽", 60)), 60));
        Assert.False(Letterbeeld.Past("x" + new string('\u0302', 300), 60));
    }

    [Fact]
    public void Kort_LongText_CutsNoSignInTwo()
    {
        Assert.Equal("ab", Letterbeeld.Kort("ab", 3));
        Assert.Equal("👍🏽x\u0302", Letterbeeld.Kort("👍🏽x\u0302yz", 2));
    }
}
