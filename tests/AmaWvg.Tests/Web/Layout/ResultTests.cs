using System.Net;
using AmaWvg.Tests.Web.Layout.Proefpaginas;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace AmaWvg.Tests.Web.Layout;

public class ResultTests
{
    [Fact]
    public async Task Slice_FromEndpoint_IsHtmlInUtf8WithStatus200()
    {
        var response = await GetAsync(() => HostileFragment.Create("é"));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("text/html; charset=utf-8", response.Content.Headers.ContentType!.ToString());
        Assert.Equal("<span data-x=\"partial\" title=\"é\">é</span>\n", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Slice_WithStatusCode_SendsItAndKeepsAllLetters()
    {
        var response = await GetAsync(() => Results.RazorSlice(HostileFragment.Create("– é"), 422));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        Assert.Contains(">– é<", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Slice_ThatSetsACookie_SendsItWithThePage() =>
        Assert.Equal(["gezet=ja; path=/"], (await GetAsync(CookiePage.Create)).Headers.GetValues("Set-Cookie"));

    [Fact]
    public async Task Slice_OfManySegments_IsSentWhole()
    {
        var text = string.Concat(Enumerable.Range(0, 50_000).Select(number => $"{number} é€👩 "));

        var html = await (await GetAsync(() => HostileFragment.Create(text))).Content.ReadAsStringAsync();

        Assert.Equal(text, new HtmlParser().ParseDocument(html).QuerySelector("span")!.TextContent);
    }

    [Fact]
    public async Task Slice_WithContentType_SendsIt()
    {
        var slice = PlainFragment.Create();
        slice.ContentType = "application/xhtml+xml";

        Assert.Equal("application/xhtml+xml", (await GetAsync(() => slice)).Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task Slice_ThatFailsHalfway_LeavesRoomForTheErrorPage()
    {
        var response = await GetAsync(FailingPage.Create);

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.Equal("fout", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Slice_ThatInjects_GetsServicesAndRequest()
    {
        var response = await GetAsync(InjectingPage.Create);

        Assert.Equal("<time>2026</time><b>naam</b><i>/slice</i>\n", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Slice_ThatInjectsOutsideARequest_SaysSo()
        => await Assert.ThrowsAsync<InvalidOperationException>(() => InjectingPage.Create().HtmlAsync());

    private static async Task<HttpResponseMessage> GetAsync(Func<IResult> answer)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton<TimeProvider>(new FixedClock());
        builder.Services.AddSingleton<IReadOnlyList<string>>(["naam"]);
        await using var app = builder.Build();
        app.UseExceptionHandler(handler => handler.Run(context => context.Response.WriteAsync("fout")));
        app.MapGroup("").WithHelePaginas().MapGet("/slice", () => answer());
        await app.StartAsync();

        var response = await app.GetTestClient().GetAsync(new Uri("/slice", UriKind.Relative));
        await response.Content.LoadIntoBufferAsync();
        return response;
    }

    private sealed class FixedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
    }
}
