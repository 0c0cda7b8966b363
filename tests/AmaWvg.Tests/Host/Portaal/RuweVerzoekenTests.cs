using System.Net;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace AmaWvg.Tests.Host;

/// <summary>Requests that no browser sends: each is refused, its connection closed, and the portal goes on.</summary>
public sealed class RuweVerzoekenTests(Portaal portaal, PortaalOpPoort poort) : IClassFixture<PortaalOpPoort>
{
    private const string Form = "POST /profiel HTTP/1.1\r\nHost: localhost\r\nSec-Fetch-Site: same-origin\r\nContent-Type: application/x-www-form-urlencoded\r\nCookie: __Host-eloket={cookie}\r\n";
    private const int BodyLimit = 1024 * 1024;

    public static TheoryData<string, int, string> Requests => new()
    {
        { "LF in a chunk extension", 400, Form + "Transfer-Encoding: chunked\r\n\r\n1;a\nb\r\nx\r\n0\r\n\r\n" },
        { "chunk without a size", 400, Form + "Transfer-Encoding: chunked\r\n\r\nzz\r\nx\r\n0\r\n\r\n" },
        { "length and chunks", 400, Form + "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /smuggled HTTP/1.1\r\nHost: localhost\r\n\r\n" },
        { "two lengths", 400, Form + "Content-Length: 0\r\nContent-Length: 44\r\n\r\nGET /smuggled HTTP/1.1\r\nHost: localhost\r\n\r\n" },
        { "length that is no number", 400, Form + "Content-Length: four\r\n\r\na=b&" },
        { "unknown coding", 400, Form + "Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n" },
        { "space before the colon", 400, "GET /aanmelden HTTP/1.1\r\nHost: localhost\r\nContent-Length : 5\r\n\r\n" },
        { "folded header", 400, "GET /aanmelden HTTP/1.1\r\nHost: localhost\r\nX-Test: a\r\n b\r\n\r\n" },
        { "NUL in a header", 400, "GET /aanmelden HTTP/1.1\r\nHost: localhost\r\nX-Test: a\0b\r\n\r\n" },
        { "NUL in the address", 400, "GET /aan\0melden HTTP/1.1\r\nHost: localhost\r\n\r\n" },
        { "bare CR in a header", 400, "GET /aanmelden HTTP/1.1\r\nHost: localhost\r\nX-Test: a\rb\r\n\r\n" },
        { "no host", 400, "GET /aanmelden HTTP/1.1\r\n\r\n" },
        { "two hosts", 400, "GET /aanmelden HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\n\r\n" },
        { "host that is no name", 400, "GET /aanmelden HTTP/1.1\r\nHost: a b/c\r\n\r\n" },
        { "host with a port that is none, page", 400, "GET /aanmelden HTTP/1.1\r\nHost: localhost:99999\r\nConnection: close\r\n\r\n" },
        { "host with a port that is none, behind sign-in", 400, "GET /overeenkomsten HTTP/1.1\r\nHost: localhost:99999\r\nConnection: close\r\n\r\n" },
        { "host with a port that is none, to the provider", 400, "GET /aanmelden/digitale-sleutel HTTP/1.1\r\nHost: localhost:99999\r\nConnection: close\r\n\r\n" },
        { "host with a port that is none, form", 400, Form.Replace("Host: localhost", "Host: localhost:99999", StringComparison.Ordinal) + "Content-Length: 0\r\nConnection: close\r\n\r\n" },
        { "form in utf-7 of nobody", 400, "POST /overeenkomsten/nieuw HTTP/1.1\r\nHost: localhost\r\nSec-Fetch-Site: same-origin\r\nContent-Type: application/x-www-form-urlencoded; charset=utf-7\r\nContent-Length: 3\r\nConnection: close\r\n\r\na=b" },
        { "no request line", 400, "\0\0\0\r\n\r\n" },
        { "request line without version", 505, "GET /aanmelden\r\nHost: localhost\r\n\r\n" },
        { "unknown version", 505, "GET /aanmelden HTTP/7.3\r\nHost: localhost\r\n\r\n" },
        { "TLS on a plain port", 400, "\x16\x03\x01\x02\0\x01\0\x01\xfc\x03\x03" + new string('x', 500) },
        { "tunnel", 405, "CONNECT evil.example:443 HTTP/1.1\r\nHost: evil.example:443\r\nConnection: close\r\n\r\n" },
        { "address too long", 414, $"GET /aanmelden?zoek={new string('a', 9000)} HTTP/1.1\r\nHost: localhost\r\n\r\n" },
        { "headers too large", 431, $"GET /aanmelden HTTP/1.1\r\nHost: localhost\r\nX-Test: {new string('a', 33 * 1024)}\r\n\r\n" },
        { "too many headers", 431, $"GET /aanmelden HTTP/1.1\r\nHost: localhost\r\n{string.Concat(Enumerable.Range(0, 101).Select(n => $"X-{n}: a\r\n"))}\r\n" },
        { "headers that do not end", 408, "GET /aanmelden HTTP/1.1\r\nHost: localhost\r\n" },
        { "body that does not come", 408, Form + "Content-Length: 900\r\n\r\na=" },
    };

    [Theory]
    [MemberData(nameof(Requests))]
    public async Task Send_BadRequest_IsRefusedAndTheConnectionClosed(string what, int status, string request)
    {
        var answer = await SendAsync(request);

        Assert.StartsWith($"HTTP/1.1 {status} ", answer, StringComparison.Ordinal);
        Assert.Equal((what, 1), (what, answer.Split("HTTP/1.1 ").Length - 1));
        Assert.Equal(HttpStatusCode.OK, await poort.AskAsync());
    }

    [Fact]
    public async Task Head_APage_IsItsHeadAlone()
    {
        var answer = await poort.SendAsync("HEAD /aanmelden HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        Assert.StartsWith("HTTP/1.1 200 ", answer, StringComparison.Ordinal);
        Assert.Contains("\r\nContent-Type: text/html; charset=utf-8\r\n", answer, StringComparison.Ordinal);
        Assert.EndsWith("\r\n\r\n", answer, StringComparison.Ordinal);
        Assert.Equal(1, answer.Split("\r\n\r\n").Length - 1);
    }

    [Theory]
    [InlineData("Content-Length: {0}\r\n\r\n{1}")]
    [InlineData("Transfer-Encoding: chunked\r\n\r\n{0:x}\r\n{1}\r\n0\r\n\r\n")]
    public async Task Post_BodyTooLarge_IsAPageThatSaysSo(string rest)
    {
        var body = "a=" + new string('b', BodyLimit);

        var answer = await SendAsync(Form + string.Format(null, rest, body.Length, body));

        Assert.StartsWith("HTTP/1.1 413 ", answer, StringComparison.Ordinal);
        Assert.Contains("<h1>Uw formulier is te groot</h1>", answer, StringComparison.Ordinal);
        Assert.Contains("Content-Security-Policy: default-src 'none'", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("n", 201, 1)]
    [InlineData("een-naam-van-meer-dan-honderd-letters-een-naam-van-meer-dan-honderd-letters-een-naam-van-meer-dan-honderd", 1, 1)]
    public async Task Post_FormTooLarge_IsAPageThatSaysSo(string name, int count, int length)
    {
        var client = await (await portaal.MaakOrganisatieAsync()).ClientAsync();
        var fields = Enumerable.Range(0, count).Select(n => KeyValuePair.Create($"{name}{n}", new string('a', length)));

        (await client.PostAsync("/profiel", fields)).IsPagina("Uw formulier is te groot", 413);
    }

    private async Task<string> SendAsync(string request)
    {
        var client = await (await portaal.MaakOrganisatieAsync()).ClientAsync();
        return await poort.SendAsync(request.Replace("{cookie}", client.Sessiecookie, StringComparison.Ordinal));
    }

    [Fact]
    public void Limits_OfTheProgram_AreThoseOfTheManual()
    {
        var limits = portaal.Services.GetRequiredService<IOptions<KestrelServerOptions>>().Value.Limits;

        Assert.Equal(
            (BodyLimit, 32 * 1024, 10, 240, 5),
            ((int)limits.MaxRequestBodySize!, limits.MaxRequestHeadersTotalSize, (int)limits.RequestHeadersTimeout.TotalSeconds,
             (int)limits.MinRequestBodyDataRate!.BytesPerSecond, (int)limits.MinRequestBodyDataRate.GracePeriod.TotalSeconds));
    }
}
