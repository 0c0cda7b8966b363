namespace AmaWvg.Tests.Web.Components;

public sealed class FilterNoticeModelTests
{
    [Theory]
    [InlineData(true, "lopend")]
    [InlineData(true, "")]
    [InlineData(false, "")]
    public void Unless_KnownOrBlank_SaysNothing(bool isKnown, string value) => Assert.Empty(FilterNoticeModel.Unless(isKnown, "Status", value));

    [Fact]
    public void Unless_UnknownValue_SaysThatItDoesNotCount() => Assert.Equal(
        ["\"Status\" met de waarde ‘weg’ is niet begrepen en telt niet mee."], FilterNoticeModel.Unless(isKnown: false, "Status", "weg"));
}
