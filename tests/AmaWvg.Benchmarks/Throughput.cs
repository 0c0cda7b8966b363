using System.Diagnostics;

namespace AmaWvg.Benchmarks;

/// <summary>Many people at once: the slice and the endpoint written by hand take turns in the same run.</summary>
internal static class Throughput
{
    private const int People = 8;
    private const int Rounds = 21;

    // Short turns: what else the machine does then falls on both of a round alike.
    private static readonly TimeSpan Turn = TimeSpan.FromSeconds(1);

    public static async Task MeasureAsync(HttpClient client)
    {
        await SameBytesAsync(client);
        Console.WriteLine($"throughput, {await CompareAsync(client, "/overeenkomsten", HandgeschrevenModule.Url)}");
    }

    /// <summary>The rates of both in words, and the ratio that half of the rounds stayed under.</summary>
    public static async Task<string> CompareAsync(HttpClient client, string path, string pathByHand)
    {
        var rounds = new List<(double Slice, double ByHand)>();
        for (var round = 0; round < Rounds; round++)
            rounds.Add((await RateAsync(client, path), await RateAsync(client, pathByHand)));
        var (slice, byHand, ratio) = (Median(rounds.Select(each => each.Slice)), Median(rounds.Select(each => each.ByHand)), Median(rounds.Select(each => each.Slice / each.ByHand)));
        return $"{People} at once, median of {Rounds} rounds: slice {slice:N0}/s, by hand {byHand:N0}/s, ratio {ratio:N2}";
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

    private static double Median(IEnumerable<double> values) => values.Order().ElementAt(Rounds / 2);
}
