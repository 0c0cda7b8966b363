using System.Diagnostics;

namespace AmaWvg.Benchmarks;

/// <summary>One request after another, as one person types: every order of the list, with and without search words.</summary>
internal static class Latency
{
    private const int WarmUp = 300;
    private const int Requests = 400;

    private static readonly string[] Sorts = ["naam", "-naam", "start", "-start", "einde", "-einde", "aangemeld", "-aangemeld"];

    public static async Task MeasureAsync(HttpClient client)
    {
        Console.WriteLine($"{"sort",-12}{"search p50",12}{"p99",8}{"no search p50",16}{"p99",8}   (ms)");
        foreach (var sort in Sorts)
        {
            var search = await TimesAsync(client, i => $"/overeenkomsten?zoek={Words.At(i)}&sorteer={sort}");
            var all = await TimesAsync(client, i => $"/overeenkomsten?sorteer={sort}&pagina={1 + i % 3}");
            Console.WriteLine($"{sort,-12}{search.P50,12:N1}{search.P99,8:N1}{all.P50,16:N1}{all.P99,8:N1}");
        }
    }

    private static async Task<(double P50, double P99)> TimesAsync(HttpClient client, Func<int, string> url)
    {
        var times = new List<double>(Requests);
        for (var i = -WarmUp; i < Requests; i++)
        {
            var begin = Stopwatch.GetTimestamp();
            (await client.GetByteArrayAsync(url(i + WarmUp))).AsSpan();
            if (i >= 0)
                times.Add(Stopwatch.GetElapsedTime(begin).TotalMilliseconds);
        }
        times.Sort();
        return (times[Requests / 2], times[Requests * 99 / 100]);
    }
}
