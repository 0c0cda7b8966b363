using System.Text.RegularExpressions;

namespace AmaWvg.BrowserTests.Budgets;

/// <summary>How much goes over the wire, from a portal in which nobody reported anything since the example data: a row weighs some 90 bytes.</summary>
public sealed partial class BudgetTests(Proefstand proefstand) : IClassFixture<Proefstand>
{
    private const double Kilobyte = 1024;

    [Fact]
    public async Task Overview_ColdAndFilterStep_StayWithinTheirBudgets()
    {
        await using var venster = await proefstand.BegeleiderAsync();
        var verkeer = await Verkeer.MeetAsync(venster.Page);

        await venster.OpenOverzichtAsync();
        await venster.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        var (koud, verzoeken) = (verkeer.Bytes, verkeer.Verzoeken);
        await venster.Page.GetByLabel("Status").SelectOptionAsync("Lopend");
        await venster.VerwachtPadAsync("status=lopend");
        await venster.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        var stap = verkeer.Bytes - koud;

        TestContext.Current.TestOutputHelper!.WriteLine($"cold {koud} bytes in {verzoeken} requests, filter step {stap} bytes");
        Assert.InRange(koud, 1, 25 * Kilobyte);
        Assert.InRange(verzoeken, 1, 6);
        Assert.InRange(stap, 1, 4 * Kilobyte);
    }

    [Fact]
    public async Task Files_InBrotli_StayWithinTheirBudgets()
    {
        using var client = new HttpClient { BaseAddress = proefstand.Adres };
        var html = await client.GetStringAsync("/aanmelden");
        double scripts = 0;
        foreach (Match match in Script().Matches(html))
            scripts += await BrotliAsync(client, match.Groups[1].Value);
        var css = await BrotliAsync(client, Stylesheet().Match(html).Groups[1].Value);

        TestContext.Current.TestOutputHelper!.WriteLine($"scripts {scripts} bytes, stylesheet {css} bytes");
        Assert.InRange(scripts, 1, 13 * Kilobyte);
        Assert.InRange(css, 1, 6 * Kilobyte);
    }

    [Fact]
    public async Task Htmx_Served_IsTheFileOfThePackage()
    {
        using var client = new HttpClient { BaseAddress = proefstand.Adres };
        var html = await client.GetStringAsync("/aanmelden");
        var served = await client.GetByteArrayAsync(Script().Matches(html).Select(m => m.Groups[1].Value).Single(src => src.Contains("htmx", StringComparison.Ordinal)));
        Assert.Equal(await File.ReadAllBytesAsync(Path.Combine(Repository.Root, "node_modules", "htmx.org", "dist", "htmx.min.js")), served);
    }

    private static async Task<int> BrotliAsync(HttpClient client, string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.AcceptEncoding.Add(new("br"));
        using var response = await client.SendAsync(request);
        Assert.Equal(["br"], response.Content.Headers.ContentEncoding);
        return (await response.Content.ReadAsByteArrayAsync()).Length;
    }

    [GeneratedRegex("<script src=\"([^\"]+)\"")]
    private static partial Regex Script();

    [GeneratedRegex("rel=\"stylesheet\" href=\"([^\"]+)\"")]
    private static partial Regex Stylesheet();
}
