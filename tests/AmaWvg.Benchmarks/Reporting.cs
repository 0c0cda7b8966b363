using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;

namespace AmaWvg.Benchmarks;

/// <summary>One person who reports agreements, one after the other, and looks at the page of each participant.</summary>
internal static partial class Reporting
{
    private const int WarmUp = 30;
    private const int Reports = 150;
    private const string Form = "/overeenkomsten/nieuw";

    public static async Task MeasureAsync(HttpClient client)
    {
        var (random, report, look) = (new Random(2026), new List<double>(), new List<double>());
        for (var i = 0; i < WarmUp + Reports; i++)
        {
            var fields = await OpenAsync(client, Insz(random, i));
            var begin = Stopwatch.GetTimestamp();
            var participant = await SendAsync(client, fields);
            var sent = Stopwatch.GetTimestamp();
            await client.GetByteArrayAsync(participant);
            if (i < WarmUp)
                continue;
            report.Add(Stopwatch.GetElapsedTime(begin, sent).TotalMilliseconds);
            look.Add(Stopwatch.GetElapsedTime(sent).TotalMilliseconds);
        }
        Console.WriteLine($"{Reports} reports, one at a time: p50 {Median(report):N1} ms; page of the participant: p50 {Median(look):N1} ms");
    }

    private static async Task<Dictionary<string, string>> OpenAsync(HttpClient client, string insz)
    {
        using var response = await client.GetAsync(Form);
        if (response.Headers.TryGetValues("Set-Cookie", out var cookies))
            client.DefaultRequestHeaders.Add("Cookie", cookies.Select(cookie => cookie.Split(';')[0]));
        var html = await response.Content.ReadAsStringAsync();
        var form = html[html.IndexOf($"action=\"{Form}", StringComparison.Ordinal)..];
        var fields = Hidden().Matches(form[..form.IndexOf("<button", StringComparison.Ordinal)])
            .Select(match => (Name: match.Groups[1].Value, Value: WebUtility.HtmlDecode(match.Groups[2].Value)))
            .DistinctBy(field => field.Name).ToDictionary(field => field.Name, field => field.Value);
        foreach (var (name, value) in new[] { ("insz", insz), ("voornaam", "Benchmark"), ("naam", "Meting"), ("referentie", "Meting"), ("startdatum", Today()), ("einddatum", ""), ("bevestiging", "ja") })
            fields[name] = value;
        return fields;
    }

    private static async Task<string> SendAsync(HttpClient client, Dictionary<string, string> fields)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Form) { Content = new FormUrlEncodedContent(fields) };
        request.Headers.Add("Origin", client.BaseAddress!.GetLeftPart(UriPartial.Authority));
        using var response = await client.SendAsync(request);
        return response.StatusCode == HttpStatusCode.SeeOther
            ? response.Headers.Location!.ToString()
            : throw new InvalidOperationException($"Not reported: {response.StatusCode}\n{await response.Content.ReadAsStringAsync()}");
    }

    private static string Today() => DateTime.Today.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    /// <summary>A valid number of somebody born in 1970 to 1997, another one each time.</summary>
    private static string Insz(Random random, int i)
    {
        var born = new DateOnly(1970, 1, 1).AddDays(random.Next(10_000));
        var number = $"{born:yyMMdd}{(i % 997) + 1:000}";
        return $"{number}{97 - (long.Parse(number, CultureInfo.InvariantCulture) % 97):00}";
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);

    [GeneratedRegex("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"")]
    private static partial Regex Hidden();
}
