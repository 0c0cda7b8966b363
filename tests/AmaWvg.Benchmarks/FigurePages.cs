using System.Diagnostics;

namespace AmaWvg.Benchmarks;

/// <summary>The pages with figures over all organisations: the first time that a day is asked, and again while nothing changed.</summary>
internal static class FigurePages
{
    private const int Rounds = 7;

    private static readonly string[] Subjects = ["erkende-begeleiders", "opgestart", "beeindigd", "lopend", "duur", "duur?type=Maatwerkbedrijf", "subsidie", "termijnen", "antwoord-689"];

    public static async Task MeasureAsync(HttpClient client)
    {
        foreach (var subject in Subjects)
        {
            var (first, again) = (new List<double>(), new List<double>());
            for (var round = 0; round < Rounds; round++)
            {
                var url = $"/beheer/cijfers/{subject}{(subject.Contains('?') ? '&' : '?')}standVan={new DateOnly(2024, 1, 1).AddDays(round):yyyy-MM-dd}";
                first.Add(await TimeAsync(client, url));
                again.Add(await TimeAsync(client, url));
            }
            Console.WriteLine($"{subject}: first time median {Median(first):N0} ms, most {first.Max():N0} ms; again median {Median(again):N0} ms");
        }
    }

    private static async Task<double> TimeAsync(HttpClient client, string url)
    {
        var begin = Stopwatch.GetTimestamp();
        await client.GetByteArrayAsync(url);
        return Stopwatch.GetElapsedTime(begin).TotalMilliseconds;
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
}
