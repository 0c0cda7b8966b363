using System.Net;

namespace AmaWvg.Tests.Host;

/// <summary>Who says where a request came from is believed only when it is a proxy of ours.</summary>
public sealed class ProxyTests(Portaal portaal)
{
    private const string Proxy = "203.0.113.10";
    private const string SecondProxy = "203.0.113.11";
    private const string Elsewhere = "198.51.100.7";

    [Theory]
    [InlineData(Proxy, "198.51.100.1", "198.51.100.1", "https")]
    [InlineData(Proxy, "192.0.2.66, 198.51.100.1", "198.51.100.1", "https")]
    [InlineData(Proxy, "192.0.2.66, 198.51.100.1, " + SecondProxy, "198.51.100.1", "https")]
    [InlineData("127.0.0.1", "198.51.100.1", "198.51.100.1", "https")]
    [InlineData(Elsewhere, "198.51.100.1", Elsewhere, "http")]
    [InlineData(Elsewhere, Proxy, Elsewhere, "http")]
    public async Task Get_ForwardedHeaders_CountFromKnownProxiesOnly(string from, string forwarded, string address, string scheme)
    {
        await using var host = new PortaalHost(portaal, instellingen: new Dictionary<string, string>
        {
            ["Proxy:Adressen:0"] = Proxy,
            ["Proxy:Adressen:1"] = SecondProxy,
        });

        var answered = await host.Server.SendAsync(context =>
        {
            (context.Request.Method, context.Request.Path, context.Request.Scheme, context.Request.Host) = ("GET", "/aanmelden/digitale-sleutel", "http", new("eloket.example"));
            context.Connection.RemoteIpAddress = IPAddress.Parse(from);
            context.Request.Headers["X-Forwarded-For"] = forwarded;
            context.Request.Headers["X-Forwarded-Proto"] = string.Join(", ", forwarded.Split(',').Select(_ => "https"));
            context.Request.Headers["X-Forwarded-Host"] = "evil.example";
            context.Request.Headers["Forwarded"] = "for=192.0.2.1;host=evil.example";
        });

        Assert.Equal(address, $"{answered.Connection.RemoteIpAddress}");
        Assert.Contains(
            Uri.EscapeDataString($"{scheme}://eloket.example/aanmelden/terug"), answered.Response.Headers.Location.ToString(), StringComparison.Ordinal);
    }
}
