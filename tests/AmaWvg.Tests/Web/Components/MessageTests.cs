using AmaWvg.Tests.Web.Layout;
using AmaWvg.Web.Components;

namespace AmaWvg.Tests.Web.Components;

public sealed class MessageTests
{
    [Fact]
    public async Task Create_ErrorSummary_LeadsToEachFieldAndTakesTheFocus()
    {
        var page = await ErrorSummary.Create(new([new("naam", "Vul een naam in"), new(null, "Iets anders")])).DocumentAsync();

        var summary = page.QuerySelector(".error-summary")!;
        Assert.True(summary.HasAttribute("autofocus"));
        Assert.Equal("-1", summary.GetAttribute("tabindex"));
        Assert.Equal("Er is een probleem", summary.QuerySelector("h2")!.TextContent);
        Assert.Equal("#naam", Assert.Single(summary.QuerySelectorAll("a")).GetAttribute("href"));
        Assert.Equal(2, summary.QuerySelectorAll("li").Length);
    }

    [Fact]
    public async Task Create_ErrorSummaryWithoutErrors_ShowsNothing()
    {
        var page = await ErrorSummary.Create(new([])).DocumentAsync();

        Assert.Empty(page.Body!.Children);
    }

    [Theory]
    [InlineData(NoticeKind.Good, "status")]
    [InlineData(NoticeKind.Attention, null)]
    public async Task Create_Notice_IsAStatusOnlyAfterSuccess(NoticeKind kind, string? role)
    {
        var page = await Notice.Create(new(kind, "Bewaard")).DocumentAsync();

        Assert.Equal(role, page.QuerySelector(".notice")!.GetAttribute("role"));
        Assert.Equal(role is not null, page.QuerySelector(".notice")!.HasAttribute("autofocus"));
    }

    [Fact]
    public async Task Create_HistoriekList_WritesTheTimeAsInRunningText()
    {
        var moment = new DateTimeOffset(2026, 3, 7, 9, 5, 0, TimeSpan.FromHours(1));

        var page = await HistoriekList.Create(new([new(moment, "Naam gewijzigd", "Test Begeleider")])).DocumentAsync();

        Assert.Equal("07/03/2026 9.05 uur", page.QuerySelector("time")!.TextContent);
        Assert.Equal("2026-03-07T09:05:00+01:00", page.QuerySelector("time")!.GetAttribute("datetime"));
    }
}
