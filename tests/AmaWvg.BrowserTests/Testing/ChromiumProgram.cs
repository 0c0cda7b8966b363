using System.Diagnostics;
using System.Text.Json;

namespace AmaWvg.BrowserTests.Testing;

/// <summary>A Chromium on this machine: the one that is named, else the system's, else the one from npm, unpacked in a folder of its own.</summary>
internal sealed class ChromiumProgram : IDisposable
{
    private static readonly string[] Flags =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private readonly DirectoryInfo? _folder;

    private ChromiumProgram(string path, IEnumerable<string> args, Dictionary<string, string> environment, DirectoryInfo? folder)
    {
        _folder = folder;
        Options = new() { ExecutablePath = path, Args = [.. Flags, .. args], Env = environment };
    }

    /// <summary>How to start it.</summary>
    public BrowserTypeLaunchOptions Options { get; }

    /// <summary><c>CHROMIUM_PATH</c> names one; <c>npm</c> there asks for the one from npm.</summary>
    public static async Task<ChromiumProgram> FindAsync() => Environment.GetEnvironmentVariable("CHROMIUM_PATH") switch
    {
        "npm" => await UnpackAsync(),
        { Length: > 0 } named => new(named, [], Own(), null),
        _ => Installed() is { } path ? new(path, [], Own(), null) : await UnpackAsync(),
    };

    public void Dispose() => _folder?.Delete(recursive: true);

    private static string? Installed()
    {
        string[] names = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome.exe"];
        string[] folders =
        [
            .. (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator), "/usr/bin",
            @"C:\Program Files\Google\Chrome\Application",
        ];
        var mac = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
        return folders.SelectMany(folder => names.Select(name => Path.Combine(folder, name))).Append(mac).FirstOrDefault(File.Exists);
    }

    private static async Task<ChromiumProgram> UnpackAsync()
    {
        var folder = Directory.CreateTempSubdirectory("amawvg-chromium-");
        var start = new ProcessStartInfo("node", ["dev/chromium.mjs"]) { WorkingDirectory = Repository.Root, RedirectStandardOutput = true };
        start.Environment["TMPDIR"] = folder.FullName;
        using var node = Process.Start(start)!;
        var line = await node.StandardOutput.ReadToEndAsync();
        await node.WaitForExitAsync();
        var unpacked = JsonSerializer.Deserialize<Unpacked>(line, JsonSerializerOptions.Web)!;
        var environment = Own();
        foreach (var (name, value) in unpacked.Env)
            environment[name] = value;
        return new(unpacked.Path, unpacked.Args, environment, folder);
    }

    private static Dictionary<string, string> Own() =>
        Environment.GetEnvironmentVariables().Cast<System.Collections.DictionaryEntry>().ToDictionary(e => (string)e.Key, e => (string?)e.Value ?? "");

    private sealed record Unpacked(string Path, string[] Args, Dictionary<string, string> Env);
}
