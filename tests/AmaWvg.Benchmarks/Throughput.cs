using System.Diagnostics;

namespace AmaWvg.Benchmarks;

/// <summary>Many people at once: the slice and the endpoint written by hand take turns in the same run.</summary>
internal static class Throughput
{
    private const int People = 8;
    private const int Rounds = 5;

    private static readonly TimeSpan Turn = TimeSpan.FromSeconds(3);

    public static async Task MeasureAsync(HttpClient client)
    {
        await SameBytesAsync(client);
        Console.WriteLine($"throughput, {await CompareAsync(client, "/overeenkomsten", HandgeschrevenModule.Url)}");
    }

    /// <summary>The rates of both in words, and their ratio.</summary>
    public static async Task<string> CompareAsync(HttpClient client, string path, string pathByHand)
    {
        var (slice, byHand) = (new List<double>(), new List<double>());
        for (var round = 0; round < Rounds; round++)
        {
            slice.Add(await RateAsync(client, path));
            byHand.Add(await RateAsync(client, pathByHand));
        }
        return $"{People} at once, median of {Rounds} turns: slice {Median(slice):N0}/s, by hand {Median(byHand):N0}/s, ratio {Median(slice) / Median(byHand):N2}";
    }

    /// <summary>Fails when the two do not answer the same, so that what is compared is the same work.</summary>
    public static async Task SameBytesAsync(HttpClient client)
    {
        for (var i = 0; i < 16; i++)
        {
            var (slice, byHand) = (await client.GetStringAsync("/overeenkomsten" + Query(i)), await client.GetStringAsync(HandgeschrevenModule.Url + Query(i)));
            if (slice != byHand)
                throw new InvalidOperationException($"The endpoint by hand answers differently for {Query(i)}:\n{slice}\n---\n{byHand}");
        }
    }

    private static async Task<double> RateAsync(HttpClient client, string path)
    {
        var (begin, done) = (Stopwatch.GetTimestamp(), 0);
        await Task.WhenAll(Enumerable.Range(0, People).Select(async person =>
        {
            for (var i = person; Stopwatch.GetElapsedTime(begin) < Turn; i++)
            {
                await client.GetByteArrayAsync(path + Query(i));
                Interlocked.Increment(ref done);
            }
        }));
        return done / Stopwatch.GetElapsedTime(begin).TotalSeconds;
    }

    /// <summary>What somebody searches.</summary>
    public static string Query(int i) => $"?zoek={Words.At(i)}";

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
}
