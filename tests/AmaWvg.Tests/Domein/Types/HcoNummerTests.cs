namespace AmaWvg.Tests.Domein.Types;

/// <summary>A number of 1 to 20 digits (Q18).</summary>
public sealed class HcoNummerTests
{
    [Theory]
    [InlineData("7", "7")]
    [InlineData("0012 345", "0012345")]
    [InlineData("12345678901234567890", "12345678901234567890")]
    public void TryParse_Digits_AreRead(string text, string waarde)
    {
        Assert.True(HcoNummer.TryParse(text, out var nummer));
        Assert.Equal(waarde, nummer.Waarde);
        Assert.Equal(waarde, nummer.Weergave);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    [InlineData("12a")]
    [InlineData("123456789012345678901")]
    public void TryParse_NoNumber_IsRefused(string? text) => Assert.False(HcoNummer.TryParse(text, out _));

    [Fact]
    public void Parse_NoNumber_DoesNotRepeatIt() =>
        Assert.DoesNotContain("12a", Assert.Throws<FormatException>(() => HcoNummer.Parse("12a")).Message, StringComparison.Ordinal);
}
