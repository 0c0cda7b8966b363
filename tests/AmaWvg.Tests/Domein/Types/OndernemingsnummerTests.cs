using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace AmaWvg.Tests.Domein.Types;

public sealed class OndernemingsnummerTests
{
    [Theory]
    [InlineData("0566988259")]
    [InlineData("0353456320")]
    [InlineData("1000000021")]
    [InlineData("0200004397")]
    [InlineData("0566.988.259")]
    [InlineData("BE 0566.988.259")]
    [InlineData("be0566-988-259")]
    public void TryParse_ValidNumber_IsRead(string text)
    {
        Assert.True(Ondernemingsnummer.TryParse(text, out var nummer));
        Assert.Equal(string.Concat(text.Where(char.IsAsciiDigit)), nummer.Waarde);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("BE")]
    [InlineData("0566988258")]
    [InlineData("566988259")]
    [InlineData("2147812701")]
    [InlineData("05669882590")]
    public void TryParse_NoNumber_IsRefused(string? text) => Assert.False(Ondernemingsnummer.TryParse(text, out _));

    [Fact]
    public void Parse_NoNumber_DoesNotRepeatIt()
    {
        var exception = Assert.Throws<FormatException>(() => Ondernemingsnummer.Parse("0566988258"));

        Assert.DoesNotContain("0566988258", exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Weergave_ValidNumber_HasDots() => Assert.Equal("0566.988.259", Ondernemingsnummer.Parse("0566988259").Weergave);

    [Fact]
    public void Parse_AnyNumber_RoundTrips() => Eigenschap.Geldt(
        Nummer, nummer => Ondernemingsnummer.Parse(Ondernemingsnummer.Parse(nummer).Weergave) == Ondernemingsnummer.Hydrate(nummer));

    [Fact]
    public void TryParse_OneOtherDigit_IsRefused() => Eigenschap.Geldt(
        from nummer in Nummer
        from plaats in Gen.Choose(0, 9)
        from stap in Gen.Choose(1, 9)
        let cijfer = (char)('0' + (nummer[plaats] - '0' + stap) % 10)
        select nummer[..plaats] + cijfer + nummer[(plaats + 1)..],
        nummer => !Ondernemingsnummer.TryParse(nummer, out _));

    private static Gen<string> Nummer =>
        from basis in Gen.Choose(0, 19_999_999)
        select string.Create(CultureInfo.InvariantCulture, $"{basis:00000000}{97 - basis % 97:00}");
}
