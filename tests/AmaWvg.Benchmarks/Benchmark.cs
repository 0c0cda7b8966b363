using System.Globalization;

namespace AmaWvg.Benchmarks;

/// <summary>dotnet run -c Release --project tests/AmaWvg.Benchmarks [-- N]: the filter step at N agreements (1,000,000 unless told).</summary>
internal static class Benchmark
{
    public static async Task Main(string[] args)
    {
        var agreements = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 1_000_000;
        await using var portal = await Proefportaal.StartAsync(agreements);
        foreach (var organisation in await portal.OrganisationsAsync())
        {
            var client = await portal.SignInAsync(organisation);
            Console.WriteLine($"\n{organisation.Name}: {organisation.Agreements:N0} agreements");
            await Latency.MeasureAsync(client);
            await Throughput.MeasureAsync(client);
        }
    }
}
