using Htmx;
using Microsoft.AspNetCore.Http;

namespace AmaWvg.Tests.Web.Requests;

public class HtmxTests
{
    private readonly DefaultHttpContext _context = new();

    [Theory]
    [InlineData(null, false)]
    [InlineData("true", true)]
    public void IsHtmx_ByHeader_IsKnown(string? header, bool expected)
    {
        _context.Request.Headers[HtmxRequestHeaders.Keys.Request] = header;

        Assert.Equal(expected, _context.Request.IsHtmx());
        Assert.Equal(expected, _context.Request.IsHtmx(out var values));
        Assert.Equal(expected, values is not null);
    }

    [Fact]
    public void IsHtmx_WithValues_GivesThem()
    {
        var headers = _context.Request.Headers;
        headers["HX-Request"] = "true";
        headers["HX-Target"] = "resultaat";
        headers["HX-Current-URL"] = "https://localhost/lijst";

        Assert.True(_context.Request.IsHtmx(out var values));
        Assert.Equal("resultaat", values!.Target);
        Assert.Equal("https://localhost/lijst", values.CurrentUrl);
        Assert.Empty(values.Trigger!);
        Assert.False(values.Boosted);
    }

    [Theory]
    [InlineData("HX-Boosted", true, false)]
    [InlineData("HX-History-Restore-Request", false, true)]
    [InlineData("HX-Other", false, false)]
    public void IsHtmx_BoostedOrRestored_IsToldApart(string header, bool boosted, bool restored)
    {
        _context.Request.Headers["HX-Request"] = "true";
        _context.Request.Headers[header] = "true";

        Assert.Equal(boosted, _context.Request.IsHtmxBoosted());
        Assert.Equal(!boosted, _context.Request.IsHtmxNonBoosted());
        Assert.Equal(restored, _context.Request.IsHtmxHistoryRestoreRequest());
    }

    [Fact]
    public void Htmx_EveryStep_SetsItsHeader()
    {
        _context.Response.Htmx(h => h.PushUrl("/a").Redirect("/b").Location("/c").Retarget("#d").Reswap("outerHTML").Refresh());

        var headers = _context.Response.Headers;
        Assert.Equal("/a", headers["HX-Push-Url"]);
        Assert.Equal("/b", headers["HX-Redirect"]);
        Assert.Equal("/c", headers["HX-Location"]);
        Assert.Equal("#d", headers["HX-Retarget"]);
        Assert.Equal("outerHTML", headers["HX-Reswap"]);
        Assert.Equal("true", headers["HX-Refresh"]);
    }

    [Fact]
    public void WithVary_AfterAnother_AddsToIt()
    {
        _context.Response.Headers.Vary = "Accept-Encoding";

        _context.Response.Htmx(h => h.WithVary());

        Assert.Equal("Accept-Encoding,HX-Request", _context.Response.Headers.Vary.ToString());
    }
}
