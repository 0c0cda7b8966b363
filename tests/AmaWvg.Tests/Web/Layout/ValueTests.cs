using System.Globalization;
using AmaWvg.Tests.Web.Layout.Proefpaginas;
using Microsoft.AspNetCore.Html;

namespace AmaWvg.Tests.Web.Layout;

public class ValueTests
{
    [Fact]
    public async Task Render_ValuesInNlBe_FollowTheCultureInTextAndAttribute()
    {
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("nl-BE");
        var tijdstip = new DateTimeOffset(2026, 3, 7, 14, 5, 0, TimeSpan.FromHours(1));
        var id = Guid.Parse("11111111-2222-3333-4444-555555555555");
        var values = new ValuesPage.Values(
            -1234.50m, 5, new(2026, 3, 7), tijdstip, id, DayOfWeek.Friday, null, new HtmlString("<b>vet</b>"),
            new Uri("/a?<u>", UriKind.Relative), true);

        var page = await ValuesPage.Create(values).DocumentAsync();

        string[] expected =
        [
            "-1234,50", "5", values.Dag.ToString(CultureInfo.CurrentCulture), tijdstip.ToString(CultureInfo.CurrentCulture),
            id.ToString(), "Friday", "",
        ];
        var items = page.QuerySelectorAll("li");
        Assert.Equal(expected, items.Take(7).Select(item => item.TextContent));
        Assert.Equal(expected[..6], items.Take(6).Select(item => item.GetAttribute("title")));
        Assert.False(items[6].HasAttribute("title"));
        Assert.Equal("<b>vet</b>/a?&lt;u&gt;True", items[7].InnerHtml);
    }

    [Theory]
    [InlineData(false, null, null, "<input class=\"a\" data-flag=\"False\">\n")]
    [InlineData(true, "", 0, "<input disabled=\"disabled\" title=\"\" max=\"0\" class=\"a \" data-flag=\"True\">\n")]
    [InlineData(true, "b", 12, "<input disabled=\"disabled\" title=\"b\" max=\"12\" class=\"a b\" data-flag=\"True\">\n")]
    public async Task Render_ConditionalAttributes_DropWhatIsNullOrFalse(bool flag, string? text, int? number, string expected)
        => Assert.Equal(expected, await AttributesPage.Create(new(flag, text, number)).HtmlAsync());
}
