using System.Net;
using System.Text.Encodings.Web;
using AmaWvg.Tests.Web.RazorSlices.Slices;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using RazorSlices;

namespace AmaWvg.Tests.Web.RazorSlices;

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
    public async Task Slice_WhenTheAppHasAnEncoder_UsesIt()
    {
        var response = await GetAsync(() => HostileFragment.Create("é"), HtmlEncoder.Default);

        Assert.Contains(">&#xE9;<", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    public static TheoryData<string, Func<IResult>> WaysToAnswer => new()
    {
        { "extension with model", () => Results.Extensions.RazorSlice<HostileFragment, string>("x", 422) },
        { "extension without model", () => Results.Extensions.RazorSlice<PlainFragment>(422) },
        { "static", () => Results.RazorSlice(PlainFragment.Create(), 422) },
    };

    [Theory]
    [MemberData(nameof(WaysToAnswer), DisableDiscoveryEnumeration = true)]
    public async Task Slice_WithStatusCode_SendsIt(string way, Func<IResult> answer)
    {
        Assert.NotEmpty(way);
        Assert.Equal(422, Assert.IsType<IStatusCodeHttpResult>(answer(), exactMatch: false).StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await GetAsync(answer)).StatusCode);
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

    [Fact]
    public async Task Render_CancelledBeforehand_WritesNothing()
    {
        using var body = new MemoryStream();

        await Assert.ThrowsAsync<OperationCanceledException>(
            () => PlainFragment.Create().RenderAsync(body, cancellationToken: new CancellationToken(canceled: true)).AsTask());

        Assert.Equal(0, body.Length);
    }

    [Fact]
    public async Task Render_CancelledHalfway_StopsAtTheNextPartial()
    {
        using var source = new CancellationTokenSource();
        using var body = new MemoryStream();

        await Assert.ThrowsAsync<OperationCanceledException>(
            () => CancellingPage.Create(source).RenderAsync(body, cancellationToken: source.Token).AsTask());

        Assert.Equal(0, body.Length);
    }

    private static async Task<HttpResponseMessage> GetAsync(Func<IResult> answer, HtmlEncoder? encoder = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton<TimeProvider>(new FixedClock());
        builder.Services.AddSingleton<IReadOnlyList<string>>(["naam"]);
        if (encoder is not null)
            builder.Services.AddSingleton(encoder);
        await using var app = builder.Build();
        app.UseExceptionHandler(handler => handler.Run(context => context.Response.WriteAsync("fout")));
        app.MapGet("/slice", () => answer());
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
