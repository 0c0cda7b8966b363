namespace AmaWvg.Benchmarks;

/// <summary>The whole overview beside the fragment that a search swaps in: what a request of each costs the database, taking turns in the same run.</summary>
internal static class WholePage
{
    private const int WarmUp = 100;
    private const int Requests = 200;
    private const int Rounds = 5;

    public static async Task MeasureAsync(HttpClient page, HttpClient fragment, DatabaseCpu cpu)
    {
        await AskAsync(page, WarmUp);
        await AskAsync(fragment, WarmUp);
        var (whole, part) = (new List<double>(), new List<double>());
        for (var round = 0; round < Rounds; round++)
        {
            whole.Add(await CostAsync(page, cpu));
            part.Add(await CostAsync(fragment, cpu));
        }
        Console.WriteLine($"database time, median of {Rounds} turns: whole page {Median(whole):N2} ms, fragment {Median(part):N2} ms, ratio {Median(whole) / Median(part):N2}");
    }

    private static async Task<double> CostAsync(HttpClient client, DatabaseCpu cpu)
    {
        var before = await cpu.ReadAsync();
        await AskAsync(client, Requests);
        return (await cpu.ReadAsync() - before).TotalMilliseconds / Requests;
    }

    private static async Task AskAsync(HttpClient client, int times)
    {
        for (var i = 0; i < times; i++)
            await client.GetByteArrayAsync("/overeenkomsten");
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
}
