using System.Reflection;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace AmaWvg.Host;

/// <summary>Traces and measurements, for the machine that watches the portal. Logs hang together with them by their <c>TraceId</c>.</summary>
internal static class Telemetrie
{
    private static readonly string[] Meters =
        [Metingen.Naam, "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "Microsoft.AspNetCore.RateLimiting", "System.Runtime", "System.Net.Http", "Npgsql"];

    public static void AddTelemetrie(this IServiceCollection services, IConfiguration configuration)
    {
        var opties = configuration.GetSection("Telemetrie").Get<TelemetrieOptions>() ?? new();
        if (!opties.IsAan)
            return;
        services.AddSingleton<Meetstand>().AddHostedService(provider => provider.GetRequiredService<Meetstand>());
        services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.Clear().AddService("amawvg", serviceVersion: Versie))
            .WithMetrics(metrics => Meet(metrics, opties))
            .WithTracing(tracing => Volg(tracing, opties));
    }

    private static string? Versie => typeof(Telemetrie).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion;

    private static void Meet(MeterProviderBuilder metrics, TelemetrieOptions opties)
    {
        metrics.AddMeter(Meters).AddView("*", new MetricStreamConfiguration { TagKeys = Kenmerken.Alle });
        if (opties.Prometheus is { } pagina)
            metrics.AddPrometheusHttpListener(listener => (listener.Host, listener.Port, listener.ScrapeEndpointPath) = (pagina.Host, pagina.Port, "/metrics"));
        if (opties.Otlp is { } adres)
            metrics.AddOtlpExporter(exporter => Richt(exporter, adres, "v1/metrics"));
    }

    private static void Volg(TracerProviderBuilder tracing, TelemetrieOptions opties)
    {
        if (opties.Otlp is not { } adres)
            return;
        // What a browser says about tracing decides nothing.
        tracing.SetSampler(new TraceIdRatioBasedSampler(opties.Deel))
            .AddAspNetCoreInstrumentation(request => request.Filter = context => !context.Request.Path.StartsWithSegments("/health"))
            .AddSource("System.Net.Http", "Npgsql", Spoorzeef.Bron)
            .AddProcessor(new Spoorzeef())
            .AddOtlpExporter(exporter => Richt(exporter, adres, "v1/traces"));
    }

    private static void Richt(OtlpExporterOptions exporter, Uri adres, string pad) =>
        (exporter.Protocol, exporter.Endpoint) = (OtlpExportProtocol.HttpProtobuf, new(adres, pad));
}
