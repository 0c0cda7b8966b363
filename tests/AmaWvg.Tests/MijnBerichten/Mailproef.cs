namespace AmaWvg.Tests.MijnBerichten;

/// <summary>A mail server that fails in many ways, and a portal that sends its mail there.</summary>
public sealed class Mailproef(Portaal portaal) : IAsyncLifetime
{
    private PortaalHost _host = null!;

    internal TestMailserver Server { get; } = new();

    internal PortaalHost Host => _host;

    public ValueTask InitializeAsync()
    {
        _host = MaakHost();
        return ValueTask.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        await Server.DisposeAsync();
    }

    /// <summary>A portal of its own: with or without encryption, and with less patience.</summary>
    internal PortaalHost MaakHost(bool startTls = false, string tijd = "00:01:00") => new(portaal, instellingen: new Dictionary<string, string>
    {
        ["Mail:Server"] = "127.0.0.1",
        ["Mail:Poort"] = $"{Server.Poort}",
        ["Mail:StartTls"] = startTls ? "true" : "false",
        ["Mail:Tijd"] = tijd,
    });
}
