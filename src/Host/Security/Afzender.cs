using System.Net.Sockets;

namespace AmaWvg.Host;

/// <summary>Where a request comes from, as far as one sender can be told from another.</summary>
internal static class Afzender
{
    private const int BytesOfNetwork = 8;

    /// <summary>The IPv4 address, or the first 64 bits of an IPv6 address: the rest of it the sender chooses.</summary>
    public static string? Van(HttpContext context)
    {
        if (context.Connection.RemoteIpAddress is not { } address)
            return null;
        if (address.IsIPv4MappedToIPv6)
            address = address.MapToIPv4();
        return address.AddressFamily == AddressFamily.InterNetworkV6
            ? Convert.ToHexString(address.GetAddressBytes().AsSpan(0, BytesOfNetwork))
            : address.ToString();
    }
}
