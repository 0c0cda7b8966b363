using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;

namespace AmaWvg.Tests.Beveiliging;

/// <summary>Sends anything to the portal, byte for byte, and checks that no answer breaks, tells too much, leads away or takes long.</summary>
internal sealed partial class Bestoker(PortaalHost host)
{
    // Far above any answer: only what hangs is cut off. The slowest is reported.
    private static readonly TimeSpan Geduld = TimeSpan.FromSeconds(30);

    private readonly Lock _lock = new();
    private readonly ConcurrentQueue<string> _fouten = new();
    private int _aantal;

    private (TimeSpan Duur, string Verzoek) _traagste;

    /// <summary>Fails when an answer was wrong, or when fewer were asked than a test means to.</summary>
    /// <returns>How many were sent, and which took longest.</returns>
    public string Besluit(int atLeast)
    {
        Assert.True(_fouten.IsEmpty, $"{_fouten.Count} of {_aantal} answers are wrong, such as:\n{string.Join('\n', _fouten.Take(20))}");
        Assert.True(_aantal >= atLeast, $"Only {_aantal} requests were sent.");
        return $"{_aantal} requests; the slowest took {_traagste.Duur.TotalMilliseconds:0} ms: {_traagste.Verzoek}";
    }

    public async Task<(int Status, string? Location)> SendAsync(
        PortaalClient browser, string method, string path, string query = "", string? body = null, KeyValuePair<string, string>? header = null)
    {
        var watch = Stopwatch.StartNew();
        var answer = await host.Server.SendAsync(context =>
        {
            var request = context.Request;
            (request.Method, request.Scheme, request.Host) = (method, PortaalHost.Adres.Scheme, new(PortaalHost.Adres.Host));
            (request.Path, request.QueryString) = (PathString.FromUriComponent(path), new(query));
            request.Headers.Cookie = browser.Cookies.GetCookieHeader(PortaalHost.Adres);
            if (body is not null)
            {
                request.Headers["Sec-Fetch-Site"] = "same-origin";
                (request.ContentType, request.Body) = ("application/x-www-form-urlencoded", new MemoryStream(Encoding.UTF8.GetBytes(body)));
            }
            if (header is { } extra)
                request.Headers[extra.Key] = extra.Value;
        }).WaitAsync(Geduld);
        var html = await new StreamReader(answer.Response.Body).ReadToEndAsync().WaitAsync(Geduld);
        Onthoud(watch.Elapsed, $"{method} {path}{query}");

        if (Fout(answer, html) is { } fault)
            _fouten.Enqueue($"{fault}: {method} {Short(path)}{Short(query)} {Short($"{header}")} {Short(Versleuteld().Replace(body ?? "", "…"))}");
        return (answer.Response.StatusCode, answer.Response.Headers.Location);
    }

    private static string? Fout(HttpContext answer, string html)
    {
        if (answer.Response.StatusCode >= 500)
            return $"Status {answer.Response.StatusCode}";
        if (html.Contains(VijandigeWaarden.Merk, StringComparison.OrdinalIgnoreCase) && answer.Response.ContentType?.StartsWith("text/html", StringComparison.Ordinal) is true)
            return "Markup came back as markup";
        if (Inwendig().IsMatch(html))
            return "The answer tells how the portal is made";
        if (answer.Response.Headers.Location.ToString() is { Length: > 0 } location && !Eigen().IsMatch(location))
            return $"The answer leads to {location}";
        return answer.Response.Headers.Any(h => h.Value.ToString().Any(char.IsControl)) ? "A header holds a line end" : null;
    }

    private void Onthoud(TimeSpan duur, string verzoek)
    {
        lock (_lock)
        {
            _aantal++;
            if (duur > _traagste.Duur)
                _traagste = (duur, Short(verzoek));
        }
    }

    private static string Short(string? text) => text is { Length: > 600 } ? text[..600] + "…" : text ?? "";

    [GeneratedRegex(@"Npgsql|Microsoft\.|System\.|AmaWvg\.|SqlState|Exception\b|\.cs:line| at \w+\.\w+\(|PostgreSQL|syntax error|violates ")]
    private static partial Regex Inwendig();

    [GeneratedRegex(@"CfDJ8[\w-]{50,}")]
    private static partial Regex Versleuteld();

    // Own paths, and the provider.
    [GeneratedRegex(@"^(/(?![/\\])[!-\[\]-~]*|https://idp\.test/(auth|einde)\?.*)$")]
    private static partial Regex Eigen();
}
