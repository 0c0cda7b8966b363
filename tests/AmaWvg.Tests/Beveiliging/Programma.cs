using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json;
using AmaWvg.Tests.Architecture;

namespace AmaWvg.Tests.Beveiliging;

/// <summary>The program as it runs in production: a process of its own, which writes its log to its output.</summary>
internal sealed class Programma : IAsyncDisposable
{
    private readonly Process _process;
    private readonly ConcurrentQueue<string> _lines = new();
    private readonly TaskCompletionSource<Uri> _adres = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private Programma(Process process)
    {
        _process = process;
        process.OutputDataReceived += (_, line) => Read(line.Data);
        process.ErrorDataReceived += (_, line) => Read(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public Uri Adres => _adres.Task.Result;

    public static async Task<Programma> StartAsync(Portaal portaal)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "AmaWvg.Host.dll"), "--Urls=http://127.0.0.1:0"])
        {
            WorkingDirectory = Path.Combine(Bron.Map, "src/Host"),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in new Dictionary<string, string>
        {
            ["ASPNETCORE_ENVIRONMENT"] = "Production",
            ["ConnectionStrings__Portaal"] = portaal.Gegevens.App,
            ["ConnectionStrings__Beheer"] = portaal.Gegevens.Beheer,
            ["ConnectionStrings__Werker"] = portaal.Gegevens.Werker,
            ["Uitbetalingen__MaaktVoorstellen"] = "false",
            ["Outbox__Actief"] = "false",
            ["Aanmelden__Authority"] = TestProvider.Issuer,
            ["Aanmelden__ClientId"] = "amawvg",
            ["Aanmelden__ClientSecret"] = "only-for-tests",
            ["Beveiliging__Toegestaan"] = "alle-hostnamen client-secret databank-onveilig databank-zonder-tls mail mail-zonder-tls sleutelring-zonder-certificaat",
        })
            start.Environment[name] = value;
        var programma = new Programma(Process.Start(start)!);
        await programma._adres.Task.WaitAsync(TimeSpan.FromMinutes(2));
        return programma;
    }

    /// <summary>Stops the program and gives all that it wrote.</summary>
    public async Task<IReadOnlyCollection<string>> StopAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        return _lines;
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        _process.Dispose();
    }

    private void Read(string? line)
    {
        if (line is null)
            return;
        _lines.Enqueue(line);
        if (line.Contains("Now listening on", StringComparison.Ordinal))
            _adres.TrySetResult(new(JsonDocument.Parse(line).RootElement.GetProperty("Properties").GetProperty("address").GetString()!));
    }
}
