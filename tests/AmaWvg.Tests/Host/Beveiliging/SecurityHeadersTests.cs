namespace AmaWvg.Tests.Host.Beveiliging;

public sealed class SecurityHeadersTests(Portaal portaal)
{
    private static readonly Dictionary<string, string> Expected = new()
    {
        ["Content-Security-Policy"] =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; "
            + "form-action 'self' https://idp.test; base-uri 'none'; frame-ancestors 'none'",
        ["X-Content-Type-Options"] = "nosniff",
        ["X-Frame-Options"] = "DENY",
        ["Referrer-Policy"] = "no-referrer",
        ["Cross-Origin-Opener-Policy"] = "same-origin",
        ["Cross-Origin-Resource-Policy"] = "same-origin",
        ["Permissions-Policy"] = "geolocation=(), camera=(), microphone=(), payment=(), usb=()",
    };

    [Fact]
    public async Task Get_File_HasHeadersForFilesOnly()
    {
        var answer = await portaal.Bezoeker().GetAsync("/css/portaal.css");

        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("same-origin", Assert.Single(answer.Headers.GetValues("Cross-Origin-Resource-Policy")));
        Assert.Equal("no-referrer", Assert.Single(answer.Headers.GetValues("Referrer-Policy")));
        Assert.False(answer.Headers.Contains("Content-Security-Policy"));
    }

    [Theory]
    [InlineData("/aanmelden", 200)]
    [InlineData("/overeenkomsten", 200)]
    [InlineData("/bestaat-niet", 404)]
    [InlineData("/afmelden", 405)]
    [InlineData("/", 302)]
    [InlineData("/health/live", 200)]
    public async Task Get_AnyAnswer_HasAllHeaders(string url, int status)
    {
        var client = await (await portaal.MaakOrganisatieAsync()).ClientAsync();

        var answer = await client.GetAsync(url);

        Assert.Equal(status, answer.Status);
        Assert.Equal(Expected, Expected.ToDictionary(h => h.Key, h => answer.Headers.TryGetValues(h.Key, out var v) ? Assert.Single(v) : ""));
        Assert.False(answer.Headers.Contains("Server"));
        Assert.False(answer.Headers.Contains("X-Powered-By"));
    }

    [Theory]
    [InlineData("/aanmelden")]
    [InlineData("/overeenkomsten")]
    [InlineData("/bestaat-niet")]
    [InlineData("/")]
    public async Task Get_Page_IsKeptNowhere(string url)
    {
        var client = await (await portaal.MaakOrganisatieAsync()).ClientAsync();

        var answer = await client.GetAsync(url);

        Assert.Contains("no-store", answer.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_Fragment_IsKeptNowhereAndVariesByHtmx()
    {
        var client = await (await portaal.MaakOrganisatieAsync()).ClientAsync();

        var (page, fragment) = (await client.GetAsync("/overeenkomsten"), await client.HtmxAsync("/overeenkomsten"));

        Assert.Contains("no-store", fragment.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
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
        }
    }
}
