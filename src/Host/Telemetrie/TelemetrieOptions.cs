namespace AmaWvg.Host;

/// <summary>Where measurements and traces go (configuration section <c>Telemetrie</c>). Without an address nothing is collected.</summary>
internal sealed class TelemetrieOptions
{
    /// <summary>Address of a collector that takes OTLP over HTTP, such as <c>http://127.0.0.1:4318</c>; null for none.</summary>
    public Uri? Otlp { get; set; }

    /// <summary>Address of the page that Prometheus reads, such as <c>http://127.0.0.1:9464/</c>, on a port of its own; null for none.</summary>
    public Uri? Prometheus { get; set; }

    /// <summary>Which part of the requests is traced, from 0 to 1.</summary>
    public double Deel { get; set; } = 1;

    /// <summary>Whether anything is collected.</summary>
    public bool IsAan => Otlp is not null || Prometheus is not null;
}
