using System.Globalization;

namespace AmaWvg.Benchmarks;

/// <summary>
/// dotnet run -c Release --project tests/AmaWvg.Benchmarks [-- N [latency] [throughput] [page] [export] [figures] [guidance]]: the filter step, the whole page, the exports, the pages with figures and the filter step of the guidance at N agreements
/// (1,000,000 unless told), every measurement unless some are named.
/// </summary>
internal static class Benchmark
{
    public static async Task Main(string[] args)
    {
        var agreements = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 1_000_000;
        await using var portal = await Proefportaal.StartAsync(agreements);
        if (IsAsked("figures"))
            await FigurePages.MeasureAsync(await portal.StaffAsync());
        if (IsAsked("guidance"))
            await Guidance.MeasureAsync(await portal.SignInAsync(await portal.FilesAsync(Guidance.Files)));
        foreach (var organisation in await portal.OrganisationsAsync())
        {
            var client = await portal.SignInAsync(organisation);
            Console.WriteLine($"\n{organisation.Name}: {organisation.Agreements:N0} agreements");
            if (IsAsked("latency"))
                await Latency.MeasureAsync(client);
            if (IsAsked("throughput"))
                await Throughput.MeasureAsync(client);
            if (IsAsked("page") && OperatingSystem.IsLinux())
                await WholePage.MeasureAsync(await portal.SignInAsync(organisation, htmx: false), client, portal.Cpu);
            if (IsAsked("export"))
                await ListExport.MeasureAsync(client);
        }

        bool IsAsked(string part) => args.Length < 2 || args.Contains(part);
    }
}
