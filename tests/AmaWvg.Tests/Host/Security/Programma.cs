using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.RegularExpressions;
using System.Threading.Channels;
using AmaWvg.Host;

namespace AmaWvg.Tests.Host.Security;

/// <summary>The program as it runs in production: a process of its own, which writes its log to its output.</summary>
internal sealed partial class Programma : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly Process _process;
    private readonly ConcurrentQueue<string> _lines = new();
    private readonly Channel<string> _unread = Channel.CreateUnbounded<string>();
    private readonly Task _output;
    private readonly Task<string> _error;

    /// <param name="settings">Its settings.</param>
    /// <param name="map">The folder in which it is started; its own if none is given.</param>
    public Programma(IEnumerable<KeyValuePair<string, string>> settings, string? map = null)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(Program).Assembly.Location, "--Urls=http://127.0.0.1:0", .. settings.Select(s => $"--{s.Key}={s.Value}")])
        {
            WorkingDirectory = map ?? AppContext.BaseDirectory,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            Environment = { ["ASPNETCORE_ENVIRONMENT"] = "Production" },
        };
        _process = Process.Start(start)!;
        (_output, _error) = (ReadAsync(), _process.StandardError.ReadToEndAsync());
    }

    /// <summary>What it needs, each connection as its own role; nothing else of it is safe, and no work is done in the background.</summary>
    public static KeyValuePair<string, string>[] Settings(LokaleOmgevingGegevens gegevens) => Settings(gegevens.App, gegevens.Beheer, gegevens.Werker, gegevens.Inspectie);

    /// <summary>The same on these connections.</summary>
    public static KeyValuePair<string, string>[] Settings(string app, string beheer, string werker, string inspectie) =>
    [
        new("ConnectionStrings:Portaal", $"Timeout=60;Command Timeout=60;{app}"),
        new("ConnectionStrings:Beheer", $"Timeout=60;{beheer}"),
        new("ConnectionStrings:Werker", $"Timeout=60;{werker}"),
        new("ConnectionStrings:Inspectie", $"Timeout=60;{inspectie}"),
        new("Outbox:Actief", "false"),
        new("Uitbetalingen:MaaktVoorstellen", "false"),
        new("Aanmelden:Authority", TestProvider.Issuer),
        new("Aanmelden:ClientId", "amawvg"),
        new("Aanmelden:ClientSecret", "alleen-voor-deze-computer"),
    ];

    /// <summary>The program on the database of the tests, with what is not safe there allowed by name.</summary>
    public static Programma Bij(Portaal portaal, string? map = null) => new(
    [
        .. Settings(portaal.Gegevens),
        new("Aanmelden:ClientSecret", new string('s', 32)),
        new("AllowedHosts", "127.0.0.1"),
        new("Beveiliging:Toegestaan", "databank-zonder-tls databank-onveilig mail mail-zonder-tls sleutelring-zonder-certificaat"),
    ], map);

    /// <summary>Runs to its end: what it says on stderr, and its exit code.</summary>
    public async Task<(string[] Lines, int Code)> EndAsync()
    {
        var error = await _error.WaitAsync(Patience);
        await _process.WaitForExitAsync().WaitAsync(Patience);
        await _output;
        return (error.Split('\n', StringSplitOptions.RemoveEmptyEntries), _process.ExitCode);
    }

    /// <summary>Reads its log up to a line with these words.</summary>
    public async Task<string> LogAsync(string words)
    {
        using var patience = new CancellationTokenSource(Patience);
        await foreach (var line in _unread.Reader.ReadAllAsync(patience.Token))
        {
            if (line.Contains(words, StringComparison.Ordinal))
                return line;
        }
        throw new InvalidOperationException($"It never said '{words}': {await _error}");
    }

    /// <summary>Waits until it listens, and says where.</summary>
    public async Task<Uri> AdresAsync() => new(Listening().Match(await LogAsync("Now listening on")).Value);

    /// <summary>Ends it at once, as a power cut does: no part of the program runs any more.</summary>
    /// <returns>All lines that it wrote.</returns>
    public async Task<IReadOnlyCollection<string>> StopAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        await _output;
        return [.. _lines, .. (await _error).Split('\n', StringSplitOptions.RemoveEmptyEntries)];
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        _process.Dispose();
    }

    private async Task ReadAsync()
    {
        while (await _process.StandardOutput.ReadLineAsync() is { } line)
        {
            _lines.Enqueue(line);
            _unread.Writer.TryWrite(line);
        }
        _unread.Writer.Complete();
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+")]
    private static partial Regex Listening();
}
