using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;

namespace AmaWvg.Web;

/// <summary>Addresses of the portal's files with their content hash in the name, from the endpoints that serve them.</summary>
public sealed class PortalAssets(EndpointDataSource endpoints)
{
    private readonly Lazy<AssetUrls> _urls = new(() =>
    {
        var assets = endpoints.Endpoints
            .Select(endpoint => endpoint.Metadata.GetMetadata<StaticAssetDescriptor>())
            .OfType<StaticAssetDescriptor>()
            .Where(asset => asset.Selectors.Count == 0 && Property(asset, "label") is not null)
            .ToDictionary(asset => Property(asset, "label")!);
        var htmx = assets["js/htmx.min.js"];
        return new(Url("css/portaal.css"), "/" + htmx.Route, Property(htmx, "integrity")!, Url("js/portaal.js"), Url("img/favicon.svg"));

        string Url(string file) => "/" + assets[file].Route;
    });

    /// <summary>The files that every page needs.</summary>
    public AssetUrls Urls => _urls.Value;

    private static string? Property(StaticAssetDescriptor asset, string name) =>
        asset.Properties.FirstOrDefault(property => property.Name == name)?.Value;
}
