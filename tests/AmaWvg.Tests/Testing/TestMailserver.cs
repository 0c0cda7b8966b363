using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace AmaWvg.Tests.Testing;

/// <summary>A mail server that can be stopped, and that treats some addresses badly: by the first word of the address.</summary>
internal sealed class TestMailserver : IAsyncDisposable
{
    private readonly ConcurrentQueue<(string Adres, TestMail Mail)> _mails = new();
    private readonly ConcurrentDictionary<string, bool> _gebroken = new();
    private readonly ConcurrentDictionary<string, bool> _genezen = new();
    private CancellationTokenSource _einde = new();
    private TcpListener? _listener;
    private Task _werk = Task.CompletedTask;
    private int _gesprekken;

    public TestMailserver() => Start();

    public int Poort { get; } = FreePort.Choose();

    /// <summary>What was taken, in order; taken twice, it stands here twice.</summary>
    public IReadOnlyList<(string Adres, TestMail Mail)> Mails => [.. _mails];

    /// <summary>How many conversations were opened.</summary>
    public int Gesprekken => _gesprekken;

    /// <summary>From now on this address is treated well.</summary>
    public void Genees(string adres) => _genezen[adres] = true;

    public void Start()
    {
        _einde = new();
        _listener = new(IPAddress.Loopback, Poort);
        _listener.Server.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReuseAddress, true);
        _listener.Start();
        _werk = LuisterAsync(_listener, _einde.Token);
    }

    /// <summary>Nobody answers at its port any more.</summary>
    public async Task StopAsync()
    {
        await _einde.CancelAsync();
        _listener!.Stop();
        await _werk;
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        _einde.Dispose();
    }

    private async Task LuisterAsync(TcpListener listener, CancellationToken einde)
    {
        var gesprekken = new List<Task>();
        while (!einde.IsCancellationRequested)
        {
            try
            {
                var tcp = await listener.AcceptTcpClientAsync(einde);
                Interlocked.Increment(ref _gesprekken);
                gesprekken.Add(PraatAsync(tcp, einde));
            }
            catch (Exception gone) when (gone is OperationCanceledException or SocketException)
            {
                break;
            }
        }
        await Task.WhenAll(gesprekken);
    }

    private async Task PraatAsync(TcpClient tcp, CancellationToken einde)
    {
        using var _ = tcp;
        tcp.NoDelay = true;
        await using var stream = tcp.GetStream();
        using var lezer = new StreamReader(stream, Encoding.UTF8);
        var adres = "";
        try
        {
            await ZegAsync(stream, "220 klaar");
            while (await lezer.ReadLineAsync(einde) is { } line)
            {
                if (line.StartsWith("RCPT TO:", StringComparison.OrdinalIgnoreCase))
                    adres = line[8..].Trim('<', '>', ' ');
                if (line == "DATA")
                {
                    await ZegAsync(stream, "354 kom maar");
                    await NeemAsync(lezer, adres, einde);
                    if (adres.StartsWith("breekt", StringComparison.Ordinal) && _gebroken.TryAdd(adres, true))
                        return;
                    await ZegAsync(stream, "250 genomen");
                    continue;
                }
                if (line.StartsWith("RCPT", StringComparison.Ordinal) && adres.StartsWith("hangt", StringComparison.Ordinal) && _gebroken.TryAdd(adres, true))
                {
                    await new TaskCompletionSource().Task.WaitAsync(einde);
                    return;
                }
                await ZegAsync(stream, Antwoord(line, adres));
                if (line == "QUIT")
                    return;
            }
        }
        catch (Exception gone) when (gone is OperationCanceledException or IOException)
        {
            // The portal, or the test, ended the conversation.
        }
    }

    private async Task NeemAsync(StreamReader lezer, string adres, CancellationToken einde)
    {
        var mail = new StringBuilder();
        while (await lezer.ReadLineAsync(einde) is { } line and not ".")
            mail.Append(line.StartsWith("..", StringComparison.Ordinal) ? line[1..] : line).Append('\n');
        _mails.Enqueue((adres, TestMail.Lees(mail.ToString())));
    }

    private string Antwoord(string line, string adres) => line.Split(' ', ':')[0].ToUpperInvariant() switch
    {
        "EHLO" or "HELO" => "250 test",
        "RCPT" when adres.StartsWith("onbekend", StringComparison.Ordinal) => "550 no such user",
        "RCPT" when adres.StartsWith("volhardend", StringComparison.Ordinal) && !_genezen.ContainsKey(adres) => "451 not now",
        "RCPT" when adres.StartsWith("vol@", StringComparison.Ordinal) && _gebroken.TryAdd(adres, true) => "452 mailbox full",
        "QUIT" => "221 tot ziens",
        _ => "250 ok",
    };

    private static async Task ZegAsync(NetworkStream stream, string line)
    {
        await stream.WriteAsync(Encoding.ASCII.GetBytes(line + "\r\n"));
    }
}
