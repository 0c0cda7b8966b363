using System.Globalization;

namespace AmaWvg.Benchmarks;

/// <summary>
/// dotnet run -c Release --project tests/AmaWvg.Benchmarks [-- N [same] [latency] [throughput] [page] [report] [export] [figures] [guidance]]: the filter step, the whole page, a report, the exports, the pages with figures
/// and the filter step of the guidance at N agreements (1,000,000 unless told), every measurement unless some are named; <c>same</c> measures nothing, and fails when an endpoint by hand no longer answers as its slice does.
/// </summary>
internal static class Benchmark
{
    private const int FewFiles = 200;

    public static async Task Main(string[] args)
    {
        var agreements = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 1_000_000;
        await using var portal = await Proefportaal.StartAsync(agreements);
        if (IsAsked("figures"))
            await FigurePages.MeasureAsync(await portal.StaffAsync());
        if (IsAsked("guidance"))
            await Guidance.MeasureAsync(await portal.SignInAsync(await portal.FilesAsync(Guidance.Files)));
        else if (IsAsked("same"))
            await Guidance.SameAsync(await portal.SignInAsync(await portal.FilesAsync(FewFiles)));
        foreach (var organisation in await portal.OrganisationsAsync())
        {
            var client = await portal.SignInAsync(organisation);
            Console.WriteLine($"\n{organisation.Name}: {organisation.Agreements:N0} agreements");
            if (IsAsked("same"))
                await Throughput.SameBytesAsync(client);
            if (IsAsked("latency"))
                await Latency.MeasureAsync(client);
            if (IsAsked("throughput"))
                await Throughput.MeasureAsync(client);
            if (IsAsked("page") && OperatingSystem.IsLinux())
                await WholePage.MeasureAsync(await portal.SignInAsync(organisation, htmx: false), client, portal.Cpu);
            if (IsAsked("report"))
                await Reporting.MeasureAsync(await portal.SignInAsync(organisation, htmx: false));
            if (IsAsked("export"))
                await ListExport.MeasureAsync(client);
        }

        bool IsAsked(string part) => args.Length < 2 || args.Contains(part);
    }
}
