namespace AmaWvg.Tests.Domein.Types;

public sealed class InsztekstTests
{
    public static TheoryData<string> Met { get; } = [.. Inszteksten.Met];

    public static TheoryData<string> Zonder { get; } = [.. Inszteksten.Zonder];

    [Theory]
    [MemberData(nameof(Met))]
    public void Bevat_AnyWayOfWriting_IsSeenAndHidden(string text)
    {
        Assert.True(Insztekst.Bevat(text));
        Assert.NotNull(Insztekst.Eerste(text));
        Assert.Contains("[INSZ-nummer]", Insztekst.Verberg(text), StringComparison.Ordinal);
        Assert.False(Insztekst.Bevat(Insztekst.Verberg(text)));
    }

    [Theory]
    [MemberData(nameof(Zonder))]
    public void Bevat_OtherText_IsLeftAlone(string text)
    {
        Assert.False(Insztekst.Bevat(text));
        Assert.Null(Insztekst.Eerste(text));
        Assert.Equal(text, Insztekst.Verberg(text));
    }

    public static TheoryData<string> Mistypt { get; } = [.. Inszteksten.Met, .. Inszteksten.Mistypt];

    public static TheoryData<string> Anders { get; } = [.. Inszteksten.Anders];

    [Theory]
    [MemberData(nameof(Mistypt))]
    public void Lijkt_NumberAlsoWithAWrongDigit_IsSeen(string text) => Assert.True(Insztekst.Lijkt(text));

    [Theory]
    [MemberData(nameof(Anders))]
    public void Lijkt_OtherNumbers_AreLeftAlone(string text) => Assert.False(Insztekst.Lijkt(text));

    [Fact]
    public void Verberg_SeveralNumbers_LeavesTheRest() => Assert.Equal(
        "Jan ([INSZ-nummer]), An [INSZ-nummer]. Bel 0470 12 34 56",
        Insztekst.Verberg("Jan (85.02.28-997.59), An 90 43 07 997 14. Bel 0470 12 34 56"));

    [Fact]
    public void Bevat_DigitsOnTwoLines_AreTwoNumbers() => Assert.False(Insztekst.Bevat("850228\n99759"));

    [Theory]
    [InlineData("", 0)]
    [InlineData("Tuin 12", 2)]
    [InlineData("Jan 85.02.28", 6)]
    [InlineData("12 a 345", 3)]
    public void LangsteReeks_Text_IsTheMostDigitsTogether(string text, int cijfers) => Assert.Equal(cijfers, Insztekst.LangsteReeks(text));
}
