namespace AmaWvg.Tests.Web.Forms;

public sealed class ContactRulesTests
{
    [Theory]
    [InlineData("a@b.be")]
    [InlineData("chloe.maes@voorbeeld.be")]
    [InlineData("chloe.o'brien+ama@mail.voorbeeld-zorg.vlaanderen")]
    [InlineData("a_b-c@xn--bcher-kva.be")]
    [InlineData("a@b.xn--p1ai")]
    [InlineData("1@2.be")]
    [InlineData("zestigzestigzestigzestigzestigzestigzestigzestigzestigzestig1234@voorbeeld.be")]
    public void IsEmail_AddressThatCanReceive_IsTaken(string text) => Assert.True(ContactRules.IsEmail(text));

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("a@b")]
    [InlineData("a@b.be.")]
    [InlineData("a.@b.be")]
    [InlineData(".a@b.be")]
    [InlineData("a..b@b.be")]
    [InlineData("a@b-.be")]
    [InlineData("a@-b.be")]
    [InlineData("a@b..be")]
    [InlineData("a@.b.be")]
    [InlineData("a@b.b")]
    [InlineData("a@b.123")]
    [InlineData("a@1.2.3.4")]
    [InlineData("a@[1.2.3.4]")]
    [InlineData("a@b_c.be")]
    [InlineData("a@b.be-")]
    [InlineData("a@@b.be")]
    [InlineData("a b@b.be")]
    [InlineData("a@b .be")]
    [InlineData(" a@b.be")]
    [InlineData("a@b.be\n")]
    [InlineData("a@b.be,c@d.be")]
    [InlineData("a@b.be; c@d.be")]
    [InlineData("x <a@b.be>")]
    [InlineData("<a@b.be>")]
    [InlineData("a@b.be (thuis)")]
    [InlineData("\"a b\"@b.be")]
    [InlineData("mailto:a@b.be")]
    [InlineData("zoë@b.be")]
    [InlineData("a@bücher.be")]
    [InlineData("zestigzestigzestigzestigzestigzestigzestigzestigzestigzestig12345@voorbeeld.be")]
    [InlineData("a@zestigzestigzestigzestigzestigzestigzestigzestigzestigzestig1234.be")]
    public void IsEmail_AnythingElse_IsRefused(string text) => Assert.False(ContactRules.IsEmail(text));

    [Fact]
    public void IsEmail_LongerThanMailServersTake_IsRefused()
    {
        var domein = string.Join('.', Enumerable.Repeat("voorbeeldig", 20));
        Assert.True(ContactRules.IsEmail($"{new string('a', ContactRules.LongestEmail - domein.Length - 4)}@{domein}.be"));
        Assert.False(ContactRules.IsEmail($"{new string('a', ContactRules.LongestEmail - domein.Length - 3)}@{domein}.be"));
    }

    [Theory]
    [InlineData("0470 12 34 56", "0470 12 34 56")]
    [InlineData("+32 2 123 45 67", "+32 2 123 45 67")]
    [InlineData("02/123.45.67", "02/123.45.67")]
    [InlineData("tel. 02/123.45.67", "02/123.45.67")]
    [InlineData("Tel: 02 123 45 67", "02 123 45 67")]
    [InlineData("GSM 0470/12.34.56", "0470/12.34.56")]
    [InlineData("Telefoonnummer: 016 12 34 56", "016 12 34 56")]
    [InlineData("gsm-nummer: 0470 12 34 56", "0470 12 34 56")]
    [InlineData("GSM\u2011nr. 0470 12 34 56", "0470 12 34 56")]
    [InlineData("gsm nr 0470 12 34 56", "0470 12 34 56")]
    [InlineData("gsmnummer 0470 12 34 56", "0470 12 34 56")]
    [InlineData("tel.nr. 0470 12 34 56", "0470 12 34 56")]
    [InlineData("Telefoonnr.: +32 470 12 34 56", "+32 470 12 34 56")]
    [InlineData("tel. n° 0470 12 34 56", "0470 12 34 56")]
    [InlineData("mobiel nummer (0470) 12 34 56", "(0470) 12 34 56")]
    [InlineData("telefoniste 0470 12 34 56", "telefoniste 0470 12 34 56")]
    [InlineData("'0470123456", "0470123456")]
    [InlineData("0470\u00A012\u201334\u201156", "0470 12-34-56")]
    [InlineData("0470,12,34,56", "0470 12 34 56")]
    [InlineData("bel mij 0470123456", "bel mij 0470123456")]
    [InlineData("tel. 0470", "tel. 0470")]
    public void CleanTelephone_TypedNumber_IsTheNumberAlone(string typed, string kept) => Assert.Equal(kept, ContactRules.CleanTelephone(typed));
}
