using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace AmaWvg.Tests.Beveiliging;

/// <summary>A line to PostgreSQL that breaks at the n-th call: before the call arrives, or after it was done and before its answer comes back.</summary>
internal sealed class Storingslijn : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly NpgsqlConnectionStringBuilder _database;
    private readonly Task _accepting;
    private int _calls;
    private int _breakAt = int.MaxValue;
    private bool _afterArrival;

    public Storingslijn(string verbinding)
    {
        _database = new(verbinding);
        _listener.Start();
        _accepting = AcceptAsync();
    }

    /// <summary>A connection string with this line in between.</summary>
    public string Via(string verbinding) =>
        new NpgsqlConnectionStringBuilder(verbinding) { Host = "127.0.0.1", Port = ((IPEndPoint)_listener.LocalEndpoint).Port }.ConnectionString;

    /// <summary>Breaks nothing any more.</summary>
    /// <returns>Whether the line broke since <see cref="Breek"/>.</returns>
    public bool Herstel() => Interlocked.Exchange(ref _breakAt, int.MaxValue) <= Volatile.Read(ref _calls);

    /// <summary>How many calls there were since <see cref="Breek"/>.</summary>
    public int Geteld => Volatile.Read(ref _calls);

    /// <summary>Lets the n-th call from now on break its connection.</summary>
    public void Breek(int call, bool naAankomst)
    {
        (_calls, _afterArrival) = (0, naAankomst);
        Volatile.Write(ref _breakAt, call);
    }

    public async ValueTask DisposeAsync()
    {
        _listener.Dispose();
        await _accepting;
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
                _ = ServeAsync(await _listener.AcceptTcpClientAsync());
        }
        catch (Exception ended) when (ended is SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private async Task ServeAsync(TcpClient portal)
    {
        using var both = portal;
        using var server = new TcpClient { NoDelay = true };
        portal.NoDelay = true;
        await server.ConnectAsync(_database.Host!, _database.Port);
        var (asked, breaks, buffer) = (false, false, new byte[64 * 1024]);
        try
        {
            await Task.WhenAny(AskAsync(), AnswerAsync());
        }
        catch (IOException)
        {
            // One side is gone; so is the other now.
        }

        async Task AskAsync()
        {
            var bytes = new byte[64 * 1024];
            for (int read; (read = await portal.GetStream().ReadAsync(bytes)) > 0;)
            {
                // A call may come in parts: it is one until there was an answer.
                breaks |= !asked && Interlocked.Increment(ref _calls) == Volatile.Read(ref _breakAt);
                asked = true;
                if (breaks && !_afterArrival)
                    return;
                await server.GetStream().WriteAsync(bytes.AsMemory(0, read));
            }
        }

        async Task AnswerAsync()
        {
            for (int read; (read = await server.GetStream().ReadAsync(buffer)) > 0;)
            {
                if (breaks)
                    return;
                asked = false;
                await portal.GetStream().WriteAsync(buffer.AsMemory(0, read));
            }
        }
    }
}
