using System.Diagnostics;
using System.Globalization;

namespace AmaWvg.Tests.Host;

/// <summary>A portal over a PostgreSQL of its own, with its safe settings, that tests stop, stun and start again.</summary>
public sealed class BreekbaarPortaal : IAsyncLifetime
{
    private const string ShortWaits =
        ";Timeout=4;Command Timeout=4;Cancellation Timeout=500;Options='-c lock_timeout=300ms -c statement_timeout=10s'";

    private readonly string _map = Path.Combine(Path.GetTempPath(), $"amawvg-storing-{Guid.NewGuid():N}");

    public BreekbaarPortaal() => Portaal = new(new() { Gegevens = _map, PostgresPoort = 0 }, ShortWaits);

    public Portaal Portaal { get; }

    public ValueTask InitializeAsync() => Portaal.InitializeAsync();

    public async ValueTask DisposeAsync()
    {
        await Portaal.DisposeAsync();
        Directory.Delete(_map, recursive: true);
    }

    /// <summary>Ends the server by a signal, and waits until its last process is gone.</summary>
    public async Task StopAsync(string signal)
    {
        using var all = new Processes(Server());
        await SignalAsync(signal, [Server()]);
        await all.GoneAsync();
    }

    public Task StartAsync() => Portaal.StartDatabankAsync();

    /// <summary>The server stands still: it takes connections and answers nothing.</summary>
    public Task PauseAsync() => SignalAsync("STOP", [Server(), .. Children(Server())]);

    public Task GoOnAsync() => SignalAsync("CONT", [Server(), .. Children(Server())]);

    private int Server() => int.Parse(File.ReadLines(Path.Combine(_map, "postgres", "postmaster.pid")).First(), CultureInfo.InvariantCulture);

    private static IEnumerable<int> Children(int server) =>
        File.ReadAllText($"/proc/{server}/task/{server}/children").Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(int.Parse);

    private static async Task SignalAsync(string signal, int[] processes)
    {
        using var kill = Process.Start("kill", [$"-{signal}", .. processes.Select(id => $"{id}")]);
        await kill.WaitForExitAsync();
    }

    private sealed class Processes(int server) : IDisposable
    {
        private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

        private readonly List<Process> _all = [.. Children(server).Append(server).Select(Find).OfType<Process>()];

        public Task GoneAsync() => Task.WhenAll(_all.Select(process => process.WaitForExitAsync().WaitAsync(Patience)));

        public void Dispose() => _all.ForEach(process => process.Dispose());

        private static Process? Find(int id)
        {
            try
            {
                return Process.GetProcessById(id);
            }
            catch (ArgumentException)
            {
                return null;
            }
        }
    }
}

/// <summary>The tests that break one database take turns.</summary>
[CollectionDefinition(Name)]
public sealed class Storingen : ICollectionFixture<BreekbaarPortaal>
{
    public const string Name = "Storingen";
}
