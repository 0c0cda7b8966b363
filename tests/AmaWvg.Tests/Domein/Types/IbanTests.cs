using System.Globalization;
using System.Numerics;
using FsCheck;
using FsCheck.Fluent;

namespace AmaWvg.Tests.Domein.Types;

public sealed class IbanTests
{
    [Theory]
    [InlineData("BE68539007547034")]
    [InlineData("BE62510007547061")]
    [InlineData("BE54000000009797")]
    [InlineData("NL91ABNA0417164300")]
    [InlineData("FR1420041010050500013M02606")]
    [InlineData("NO9386011117947")]
    [InlineData("MT84MALT011000012345MTLCAST001S")]
    public void Parse_ValidNumber_KeepsIt(string text) => Assert.Equal(text, Iban.Parse(text).Waarde);

    [Theory]
    [InlineData("BE68 5390 0754 7034")]
    [InlineData("be68-5390-0754-7034")]
    [InlineData("BE68.5390.0754.7034")]
    [InlineData("Rek.nr. BE68 5390 0754 7034")]
    [InlineData("Bankrekening: BE68 5390 0754 7034")]
    [InlineData("bankrekeningnummer BE68 5390 0754 7034")]
    [InlineData("Rekeningnr.: BE68 5390 0754 7034")]
    public void TryParse_WithSeparators_IsRead(string text)
    {
        Assert.True(Iban.TryParse(text, out var iban));
        Assert.Equal("BE68539007547034", iban.Waarde);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("BE")]
    [InlineData("BE68539007547035")]
    [InlineData("BE6853900754703")]
    [InlineData("US64SVBKUS6S3300958879")]
    [InlineData("BE6853900754703é")]
    public void TryParse_NoNumber_IsRefused(string? text) => Assert.False(Iban.TryParse(text, out _));

    [Fact]
    public void TryParse_BelgianNumberThatFailsTheNationalCheck_IsRefused() =>
        Assert.False(Iban.TryParse(MetControle("BE", "539007547063"), out _));

    [Fact]
    public void TryParse_CheckDigitsThatAreNeverGiven_AreRefused()
    {
        Assert.Equal("BE97000000004949", MetControle("BE", "000000004949"));
        Assert.False(Iban.TryParse("BE00000000004949", out _));
    }

    [Fact]
    public void Parse_NoNumber_DoesNotRepeatIt()
    {
        var exception = Assert.Throws<FormatException>(() => Iban.Parse("BE68539007547035"));

        Assert.DoesNotContain("7547035", exception.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("BE68539007547034", "BE68 5390 0754 7034")]
    [InlineData("NL91ABNA0417164300", "NL91 ABNA 0417 1643 00")]
    public void Weergave_ValidNumber_IsInGroupsOfFour(string text, string shown) => Assert.Equal(shown, Iban.Parse(text).Weergave);

    [Fact]
    public void ToString_ValidNumber_IsMasked() => Assert.Equal("BE** **** 7034", $"{Iban.Parse("BE68539007547034")}");

    [Fact]
    public void Parse_AnyBelgianAccount_RoundTrips() => Eigenschap.Geldt(
        Belgisch, nummer => Iban.Parse(Iban.Parse(nummer).Weergave) == Iban.Hydrate(nummer));

    [Fact]
    public void TryParse_OneOtherDigit_IsRefused() => Eigenschap.Geldt(
        from nummer in Belgisch
        from plaats in Gen.Choose(2, 15)
        from stap in Gen.Choose(1, 9)
        let cijfer = (char)('0' + (nummer[plaats] - '0' + stap) % 10)
        select nummer[..plaats] + cijfer + nummer[(plaats + 1)..],
        nummer => !Iban.TryParse(nummer, out _));

    private static Gen<string> Belgisch =>
        from begin in Gen.Choose(0, 99_999)
        from eind in Gen.Choose(0, 99_999)
        let basis = $"{begin:00000}{eind:00000}"
        let rest = long.Parse(basis, CultureInfo.InvariantCulture) % 97
        select MetControle("BE", $"{basis}{(rest == 0 ? 97 : rest):00}");

    private static string MetControle(string land, string nummer)
    {
        var cijfers = string.Concat((nummer + land + "00").Select(teken => char.IsAsciiDigit(teken) ? $"{teken}" : $"{teken - 'A' + 10}"));
        return $"{land}{98 - (int)(BigInteger.Parse(cijfers, CultureInfo.InvariantCulture) % 97):00}{nummer}";
    }
}
