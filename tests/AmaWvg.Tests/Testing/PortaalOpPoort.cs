using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;

namespace AmaWvg.Tests.Testing;

/// <summary>The portal on a real port, where tests can send what no client would. Slow requests are cut sooner than in the program.</summary>
public sealed class PortaalOpPoort : IAsyncLifetime
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly PortaalHost _host;

    public PortaalOpPoort(Portaal portaal)
    {
        _host = new(portaal, services => services.Configure<KestrelServerOptions>(kestrel =>
        {
            kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(1);
            kestrel.Limits.MinRequestBodyDataRate = new(kestrel.Limits.MinRequestBodyDataRate!.BytesPerSecond, TimeSpan.FromSeconds(1.1));
        }));
    }

    public Uri Adres => _host.Kestreladres;

    public ValueTask InitializeAsync()
    {
        _host.OpKestrel();
        return ValueTask.CompletedTask;
    }

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    /// <summary>Sends bytes, one a character, and gives all that comes back until the portal closes the connection.</summary>
    public async Task<string> SendAsync(string request)
    {
        using var patience = new CancellationTokenSource(Patience);
        using var tcp = new TcpClient();
        await tcp.ConnectAsync(IPAddress.Loopback, Adres.Port, patience.Token);
        await using var stream = tcp.GetStream();
        var received = new MemoryStream();
        try
        {
            // The portal may answer and close while the rest is still on its way.
            await Task.WhenAll(
                stream.WriteAsync(Encoding.Latin1.GetBytes(request), patience.Token).AsTask(),
                stream.CopyToAsync(received, patience.Token));
        }
        catch (IOException)
        {
            Assert.NotEqual(0, received.Length);
        }
        return Encoding.UTF8.GetString(received.ToArray());
    }

    /// <summary>Whether the portal still answers others.</summary>
    public async Task<HttpStatusCode> AskAsync()
    {
        using var http = new HttpClient { BaseAddress = Adres };
        using var answer = await http.GetAsync("/aanmelden");
        return answer.StatusCode;
    }
}
