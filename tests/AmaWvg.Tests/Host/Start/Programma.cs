using System.Diagnostics;
using System.Text.RegularExpressions;

namespace AmaWvg.Tests.Host.Start;

/// <summary>The program as a process of its own, in Production.</summary>
internal sealed partial class Programma : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly Process _process;

    public Programma(IEnumerable<KeyValuePair<string, string>> settings)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(Program).Assembly.Location, "--Urls=http://127.0.0.1:0", .. settings.Select(s => $"--{s.Key}={s.Value}")])
        {
            WorkingDirectory = AppContext.BaseDirectory,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            Environment = { ["ASPNETCORE_ENVIRONMENT"] = "Production" },
        };
        _process = Process.Start(start)!;
    }

    /// <summary>What it needs, on a database of its own role; nothing of it is safe, and no work is done in the background.</summary>
    public static KeyValuePair<string, string>[] Settings(string connection) =>
    [
        new("ConnectionStrings:Portaal", $"Timeout=60;Command Timeout=60;{connection}"),
        new("ConnectionStrings:Beheer", connection),
        new("ConnectionStrings:Werker", connection),
        new("Outbox:Actief", "false"),
        new("Uitbetalingen:MaaktVoorstellen", "false"),
        new("Aanmelden:Authority", TestProvider.Issuer),
        new("Aanmelden:ClientId", "amawvg"),
        new("Aanmelden:ClientSecret", "alleen-voor-deze-computer"),
    ];

    /// <summary>Runs to its end: what it says on stderr, and its exit code.</summary>
    public async Task<(string[] Lines, int Code)> EndAsync()
    {
        var output = _process.StandardOutput.ReadToEndAsync();
        var error = await _process.StandardError.ReadToEndAsync().WaitAsync(Patience);
        await _process.WaitForExitAsync().WaitAsync(Patience);
        await output;
        return (error.Split('\n', StringSplitOptions.RemoveEmptyEntries), _process.ExitCode);
    }

    /// <summary>Reads its log up to a line with these words.</summary>
    public async Task<string> LogAsync(string words)
    {
        while (await _process.StandardOutput.ReadLineAsync().WaitAsync(Patience) is { } line)
        {
            if (line.Contains(words, StringComparison.Ordinal))
                return line;
        }
        throw new InvalidOperationException($"It never said '{words}': {await _process.StandardError.ReadToEndAsync()}");
    }

    /// <summary>Waits until it listens, and says where.</summary>
    public async Task<Uri> AdresAsync() => new(Listening().Match(await LogAsync("Now listening on")).Value);

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+")]
    private static partial Regex Listening();

    /// <summary>Ends it at once, as a power cut does: no part of the program runs any more.</summary>
    public async ValueTask DisposeAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }
}
