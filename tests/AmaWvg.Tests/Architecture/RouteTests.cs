using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;

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
        $"{Routes.Pattern(endpoint)} {string.Join(',', Routes.Methods(endpoint))} {string.Join(',', Policies(endpoint).DefaultIfEmpty("iedereen"))}";

    private static IEnumerable<string> Policies(RouteEndpoint endpoint) =>
        endpoint.Metadata.GetOrderedMetadata<IAuthorizeData>().Select(data => data.Policy ?? "aangemeld");
}
