using AmaWvg.Host;

namespace AmaWvg.Tests.Host.Ontwikkeling;

/// <summary>A throw-away cluster for the tests of one class.</summary>
public sealed class WegwerpOmgeving : IAsyncLifetime
{
    private LokaleOmgeving _omgeving = null!;

    public LokaleOmgevingGegevens Gegevens => _omgeving.Gegevens;

    public async ValueTask InitializeAsync() => _omgeving = await LokaleOmgeving.StartAsync(new() { Wegwerp = true, PostgresPoort = 0 });

    public ValueTask DisposeAsync() => _omgeving.DisposeAsync();
}
