namespace AmaWvg.Tests.Host.Security;

/// <summary>The headers of every kind of answer, asked from a page of another origin under the portal's own name.</summary>
public sealed class SecurityHeadersTests(Portaal portaal, FalendPortaal falend) : IClassFixture<FalendPortaal>
{
    private const string Name = "eloket.example";

    private static readonly Dictionary<string, string> OfEverything = new()
    {
        ["X-Content-Type-Options"] = "nosniff",
        ["Cross-Origin-Resource-Policy"] = "same-origin",
        ["Strict-Transport-Security"] = "max-age=31536000; includeSubDomains",
    };

    private static readonly Dictionary<string, string> OfPages = new(OfEverything)
    {
        ["Content-Security-Policy"] =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
            + "form-action 'self' https://idp.test; base-uri 'none'; frame-ancestors 'none'",
        ["Referrer-Policy"] = "no-referrer",
        ["X-Frame-Options"] = "DENY",
        ["Cross-Origin-Opener-Policy"] = "same-origin",
        ["Permissions-Policy"] = "geolocation=(), camera=(), microphone=(), payment=(), usb=()",
        ["Cache-Control"] = "no-store",
    };

    [Theory]
    [InlineData("GET", "/aanmelden", 200, "text/html; charset=utf-8")]
    [InlineData("GET", "/overeenkomsten", 200, "text/html; charset=utf-8")]
    [InlineData("HX", "/overeenkomsten", 200, "text/html; charset=utf-8")]
    [InlineData("GET", "/overeenkomsten/export.csv", 200, "text/csv; charset=utf-8")]
    [InlineData("GET", "/overeenkomsten/export.xlsx", 200, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")]
    [InlineData("GET", "/health/live", 200, "text/plain; charset=utf-8")]
    [InlineData("GET", "/health/ready", 200, "text/plain; charset=utf-8")]
    [InlineData("HEAD", "/aanmelden", 200, "text/html; charset=utf-8")]
    [InlineData("GET", "/", 302, null)]
    [InlineData("GET", "/aanmelden/digitale-sleutel", 302, null)]
    [InlineData("POST", "/overeenkomsten/nieuw", 400, "text/html; charset=utf-8")]
    [InlineData("GET", "/beheer", 403, "text/html; charset=utf-8")]
    [InlineData("HX", "/beheer", 403, "text/plain; charset=utf-8")]
    [InlineData("GET", "/bestaat-niet", 404, "text/html; charset=utf-8")]
    [InlineData("GET", "/css/bestaat-niet.css", 404, "text/html; charset=utf-8")]
    [InlineData("GET", "/afmelden", 405, "text/html; charset=utf-8")]
    [InlineData("GET", "/proef/status/429", 429, "text/html; charset=utf-8")]
    [InlineData("GET", "/proef/fout/groot", 413, "text/html; charset=utf-8")]
    [InlineData("GET", "/proef/fout/anders", 500, "text/html; charset=utf-8")]
    [InlineData("GET", "/proef/fout/verbinding", 503, "text/html; charset=utf-8")]
    [InlineData("HX", "/proef/fout/anders", 500, "text/plain; charset=utf-8")]
    public async Task Send_AnyRequest_HasAllHeaders(string method, string url, int status, string? contentType)
    {
        var client = await (await portaal.MaakOrganisatieAsync()).ClientAsync(falend.Host);

        using var answer = await SendAsync(client, method, url);

        Assert.Equal((status, contentType), ((int)answer.StatusCode, answer.Content.Headers.ContentType?.ToString()));
        Assert.Equal(OfPages, Values(answer, OfPages.Keys));
        AssertTellsNothing(answer);
    }

    [Theory]
    [InlineData("/css/portaal.css", "text/css; charset=utf-8")]
    [InlineData("/js/portaal.js", "text/javascript; charset=utf-8")]
    [InlineData("/img/favicon.svg", "image/svg+xml")]
    public async Task Get_File_HasHeadersForFilesOnly(string url, string contentType)
    {
        using var answer = await SendAsync(portaal.Bezoeker(), "GET", url);

        Assert.Equal((200, contentType), ((int)answer.StatusCode, answer.Content.Headers.ContentType?.ToString()));
        Assert.Equal(OfEverything, Values(answer, OfEverything.Keys));
        Assert.False(answer.Headers.Contains("Content-Security-Policy"));
        AssertTellsNothing(answer);
    }

    [Fact]
    public async Task Get_UnderAnotherHostName_IsRefusedWithAllHeaders()
    {
        await using var host = new PortaalHost(portaal, instellingen: new Dictionary<string, string> { ["AllowedHosts"] = Name });

        using var refused = await SendAsync(new PortaalClient(host), "GET", "/aanmelden", "evil.example");
        using var answer = await SendAsync(new PortaalClient(host), "GET", "/aanmelden");

        Assert.Equal((400, 200), ((int)refused.StatusCode, (int)answer.StatusCode));
        Assert.Equal(OfPages, Values(refused, OfPages.Keys));
        Assert.Equal("", await refused.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("http", Name)]
    [InlineData("https", "localhost")]
    public async Task Get_NotUnderTheOwnNameOverTls_PromisesNoTls(string scheme, string name)
    {
        using var answer = await SendAsync(portaal.Bezoeker(), "GET", "/aanmelden", name, scheme);

        Assert.False(answer.Headers.Contains("Strict-Transport-Security"));
    }

    [Fact]
    public async Task Get_Fragment_VariesByHtmx()
    {
        var client = await (await portaal.MaakOrganisatieAsync()).ClientAsync();

        var (page, fragment) = (await client.GetAsync("/overeenkomsten"), await client.HtmxAsync("/overeenkomsten"));

        Assert.Contains("HX-Request", page.Headers.Vary);
        Assert.Contains("HX-Request", fragment.Headers.Vary);
    }

    [Fact]
    public async Task Get_FilesOfAPage_HaveAHashInTheirNameAndMayBeKept()
    {
        var client = portaal.Bezoeker();
        var page = await client.GetAsync("/aanmelden");

        foreach (var file in page.Root.QuerySelectorAll("link[href], script[src]").Select(e => e.GetAttribute("href") ?? e.GetAttribute("src")!))
        {
            Assert.Matches(@"^/[\w/.]+\.[a-z0-9]{10}\.(css|js|svg)$", file);
            var answer = await client.GetAsync(file);
            Assert.Equal(200, answer.Status);
            Assert.Contains("immutable", answer.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
            Assert.Equal((null, null, 0), (answer.Headers.ETag, answer.ContentHeaders.LastModified, answer.Headers.AcceptRanges.Count));
        }
    }

    [Fact]
    public async Task Get_ExportAsCsv_IsCompressed()
    {
        var client = await (await portaal.MaakOrganisatieAsync()).ClientAsync();

        var answer = await client.SendAsync(new(HttpMethod.Get, "/overeenkomsten/export.csv") { Headers = { { "Accept-Encoding", "br" } } });

        Assert.Equal(["br"], answer.ContentHeaders.ContentEncoding);
    }

    private static void AssertTellsNothing(HttpResponseMessage answer) =>
        Assert.Empty(answer.Headers.Select(header => header.Key).Intersect(["Server", "X-Powered-By", "Access-Control-Allow-Origin"], StringComparer.OrdinalIgnoreCase));

    private static Dictionary<string, string> Values(HttpResponseMessage answer, IEnumerable<string> names) =>
        names.ToDictionary(name => name, name => answer.Headers.TryGetValues(name, out var values) ? string.Join(" | ", values) : "");

    private static async Task<HttpResponseMessage> SendAsync(PortaalClient client, string method, string url, string name = Name, string scheme = "https")
    {
        using var http = new HttpClient(client.Host.Handler);
        using var request = new HttpRequestMessage(new(method == "HX" ? "GET" : method), $"{scheme}://{name}{url}");
        request.Headers.Add("Origin", "https://evil.example");
        request.Headers.Add("Cookie", $"__Host-eloket={client.Sessiecookie}");
        if (method == "HX")
            request.Headers.Add("HX-Request", "true");
        return await http.SendAsync(request);
    }
}
