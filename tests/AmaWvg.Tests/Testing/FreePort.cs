using System.Net;
using System.Net.Sockets;

namespace AmaWvg.Tests.Testing;

/// <summary>Ports for what listens later, or again: below those that the system gives to outgoing connections, which could take one in between.</summary>
internal static class FreePort
{
    /// <summary>A port on which nothing listens.</summary>
    public static int Choose()
    {
        while (true)
        {
            var port = Random.Shared.Next(10_000, 30_000);
            using var listener = new TcpListener(IPAddress.Loopback, port);
            try
            {
                listener.Start();
                return port;
            }
            catch (SocketException)
            {
                // Somebody is there: another one.
            }
        }
    }
}
