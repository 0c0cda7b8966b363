using System.Globalization;

namespace AmaWvg.Tests.Web.Forms;

public sealed class DutchAmountTests
{
    [Theory]
    [InlineData("101,58", "101.58")]
    [InlineData("1219", "1219")]
    [InlineData("1.219,00", "1219")]
    [InlineData("€ 1.218,96", "1218.96")]
    [InlineData(" 0,5 ", "0.5")]
    public void TryParse_WhatPeopleType_IsTheAmount(string text, string euro)
    {
        Assert.True(DutchAmount.TryParse(text, out var amount));
        Assert.Equal(decimal.Parse(euro, CultureInfo.InvariantCulture), amount.Euro);
    }

    [Theory]
    [InlineData("")]
    [InlineData("101.58")]
    [InlineData("1,219.00")]
    [InlineData("12,345")]
    [InlineData("-5")]
    [InlineData("1e5")]
    [InlineData("twee")]
    public void TryParse_AnythingElse_IsRefused(string text) => Assert.False(DutchAmount.TryParse(text, out _));

    [Theory]
    [InlineData("1219", "1.219,00")]
    [InlineData("€ 101,5", "101,50")]
    [InlineData("1.219,00", "1.219,00")]
    [InlineData("101.58", "101.58")]
    [InlineData("", "")]
    public void Tidy_TypedText_IsWrittenAsEverywhereOrStays(string text, string getoond) => Assert.Equal(getoond, DutchAmount.Tidy(text));
}
