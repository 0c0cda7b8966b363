using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;

namespace AmaWvg.Tests.Architecture;

/// <summary>The addresses of the portal: people keep them in bookmarks, and each says who may use it.</summary>
public sealed class RouteTests(Portaal portaal)
{
    private const string List = "tests/AmaWvg.Tests/Architecture/routes.txt";

    [Fact]
    public async Task Routes_OfThePortal_AreThoseOfTheList()
    {
        var expected = await File.ReadAllLinesAsync(Path.Combine(Bron.Map, List));

        var actual = Routes.Of(portaal).Select(Line).Distinct().Order(StringComparer.Ordinal).ToList();

        Assert.True(expected.SequenceEqual(actual), $"Routes changed: review them and put this in {List}:\n{string.Join('\n', actual)}\n");
    }

    private static string Line(RouteEndpoint endpoint) =>
        $"{Pattern(endpoint)} {string.Join(',', Routes.Methods(endpoint))} {string.Join(',', Policies(endpoint).DefaultIfEmpty("iedereen"))}";

    private static string Pattern(RouteEndpoint endpoint) => endpoint.RoutePattern.RawText is ['/', .., '/'] text ? text[..^1] : endpoint.RoutePattern.RawText!;

    private static IEnumerable<string> Policies(RouteEndpoint endpoint) =>
        endpoint.Metadata.GetOrderedMetadata<IAuthorizeData>().Select(data => data.Policy ?? "aangemeld");
}

/// <summary>The endpoints of the running portal, without its files.</summary>
internal static class Routes
{
    public static IEnumerable<RouteEndpoint> Of(Portaal portaal) => portaal.Services.GetRequiredService<EndpointDataSource>().Endpoints
        .OfType<RouteEndpoint>()
        .Where(endpoint => endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is null);

    public static IReadOnlyList<string> Methods(RouteEndpoint endpoint) => endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? [];
}
