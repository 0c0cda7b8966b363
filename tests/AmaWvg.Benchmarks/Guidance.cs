namespace AmaWvg.Benchmarks;

/// <summary>The filter step of the guidance at an organisation with 10,000 files: the slice and the endpoint written by hand take turns in the same run.</summary>
internal static class Guidance
{
    public const int Files = 10_000;

    public static async Task MeasureAsync(HttpClient client)
    {
        await SameAsync(client);
        Console.WriteLine($"guidance, {await Throughput.CompareAsync(client, HandgeschrevenBegeleiding.Slice, HandgeschrevenBegeleiding.Url)}");
    }

    /// <summary>Fails when the endpoint by hand no longer answers as the slice does.</summary>
    public static async Task SameAsync(HttpClient client)
    {
        for (var i = 0; i < 16; i++)
        {
            var (slice, byHand) = (await client.GetStringAsync(HandgeschrevenBegeleiding.Slice + Throughput.Query(i)), await client.GetStringAsync(HandgeschrevenBegeleiding.Url + Throughput.Query(i)));
            if (Bare(slice) != Bare(byHand))
                throw new InvalidOperationException($"The endpoint by hand answers differently for {Throughput.Query(i)}:\n{slice}\n---\n{byHand}");
        }
    }

    // White space between tags is nothing that anybody waits for.
    private static string Bare(string html) => string.Concat(html.Where(letter => !char.IsWhiteSpace(letter)));
}
