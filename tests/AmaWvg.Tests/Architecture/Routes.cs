using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;

namespace AmaWvg.Tests.Architecture;

/// <summary>The endpoints of the running portal, without its files.</summary>
internal static class Routes
{
    public static IEnumerable<RouteEndpoint> Of(Portaal portaal) => portaal.Services.GetRequiredService<EndpointDataSource>().Endpoints
        .OfType<RouteEndpoint>()
        .Where(endpoint => endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is null);

    /// <summary>Every address with each of its methods, in the order of the alphabet.</summary>
    public static IReadOnlyList<(string Route, string Method)> Alle(Portaal portaal) =>
    [
        .. Of(portaal).SelectMany(endpoint => Methods(endpoint).Select(method => (Route: Pattern(endpoint), method))).Distinct()
            .OrderBy(address => address.Route, StringComparer.Ordinal).ThenBy(address => address.method, StringComparer.Ordinal),
    ];

    /// <summary>Every address that changes something, but for those where another program posts.</summary>
    public static IEnumerable<string> Onveilig(Portaal portaal)
    {
        var vrij = Of(portaal).Where(endpoint => endpoint.Metadata.GetMetadata<UnsafeRequestExemption>() is not null).Select(Pattern).ToHashSet();
        return Alle(portaal).Where(address => address.Method != "GET" && !vrij.Contains(address.Route)).Select(address => address.Route);
    }

    /// <summary>The address as the program writes it, ids and all.</summary>
    public static string Pattern(RouteEndpoint endpoint) => endpoint.RoutePattern.RawText is ['/', .., '/'] text ? text[..^1] : endpoint.RoutePattern.RawText!;

    public static IReadOnlyList<string> Methods(RouteEndpoint endpoint) => endpoint.Metadata.GetRequiredMetadata<IHttpMethodMetadata>().HttpMethods;
}
