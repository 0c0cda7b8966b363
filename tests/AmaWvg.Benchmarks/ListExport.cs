using System.Diagnostics;

namespace AmaWvg.Benchmarks;

/// <summary>All agreements of an organisation as a file: how long it takes, how large it is, and how much memory the program takes more meanwhile.</summary>
internal static class ListExport
{
    private const int Rounds = 5;

    private static readonly TimeSpan Sample = TimeSpan.FromMilliseconds(10);

    public static async Task MeasureAsync(HttpClient client)
    {
        foreach (var file in (string[])["/overeenkomsten/export.xlsx", "/overeenkomsten/export.csv"])
        {
            await client.GetByteArrayAsync(file);
            var (times, size, peak) = (new List<double>(), 0, 0L);
            for (var round = 0; round < Rounds; round++)
            {
                GC.Collect();
                var (before, begin) = (Environment.WorkingSet, Stopwatch.GetTimestamp());
                var answer = client.GetByteArrayAsync(file);
                while (await Task.WhenAny(answer, Task.Delay(Sample)) != answer)
                    peak = Math.Max(peak, Environment.WorkingSet - before);
                times.Add(Stopwatch.GetElapsedTime(begin).TotalSeconds);
                size = (await answer).Length;
            }
            times.Sort();
            Console.WriteLine($"{file}: median of {Rounds} {times[Rounds / 2]:N2} s, {size / 1024.0:N0} KiB, at most {peak / 1048576.0:N0} MiB more memory, the file itself in the client included");
        }
    }
}
