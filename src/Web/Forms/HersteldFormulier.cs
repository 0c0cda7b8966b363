using System.Reflection;
using Htmx;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace AmaWvg.Web;

/// <summary>
/// What the person typed earlier in the form of this page, when the session ended before it could be saved. A page that asks for it
/// as a parameter gives it back; only the forms of such pages are kept.
/// </summary>
public sealed class HersteldFormulier : IEndpointParameterMetadataProvider
{
    /// <summary>Name of a field that the page adds to its form when its session ended: keep what was typed, and do nothing else with it.</summary>
    public const string KeepField = "_bewaar";

    /// <summary>Name of a field that asks to throw away what was kept for the form at this address.</summary>
    public const string DiscardField = "_wis";

    private readonly HttpContext _context;
    private readonly IFormCollection? _velden;

    private HersteldFormulier(HttpContext context, IFormCollection? velden) => (_context, _velden) = (context, velden);

    /// <summary>What was typed, read as the post of the form reads it; null when nothing waits. The page then says that it is back.</summary>
    /// <param name="van">Reads the fields; null when they are not for this page after all.</param>
    public T? Lees<T>(Func<IFormCollection, T?> van) where T : class
    {
        var typed = _velden is null ? null : van(_velden);
        if (typed is not null)
            _context.Features.Set(this);
        return typed;
    }

    /// <summary>Whether the page of this request gave something back.</summary>
    public static bool IsGetoond(HttpContext context) =>
        context.Features.Get<HersteldFormulier>() is not null && context.Response.StatusCode == StatusCodes.Status200OK;

    /// <summary>Names of the files that were chosen in what the page of this request gave back: a browser wants them chosen again.</summary>
    public static IReadOnlyList<string> Bestanden(HttpContext context) =>
        context.Features.Get<HersteldFormulier>()?._velden?.Files.Select(bestand => Path.GetFileName(bestand.FileName)).ToList() ?? [];

    /// <summary>Whether the page at the address of this request gives back what was typed in its form.</summary>
    public static bool IsVoor(HttpContext context) =>
        context.GetEndpoint() is RouteEndpoint posted
        && context.RequestServices.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Any(page => page.RoutePattern.RawText == posted.RoutePattern.RawText && IsIn(page));

    /// <summary>Whether this endpoint is a page that gives back what was typed.</summary>
    public static bool IsIn(Endpoint page) => page.Metadata.GetMetadata<Marker>() is not null;

    /// <summary>Finds it; called by the framework.</summary>
    public static async ValueTask<HersteldFormulier> BindAsync(HttpContext context) =>
        new(context, context.Request.IsHtmx() ? null : await context.RequestServices.GetRequiredService<IParkeerplaats>().VindAsync(context));

    /// <summary>Marks the page; called by the framework.</summary>
    public static void PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder) => builder.Metadata.Add(new Marker());

    private sealed class Marker;
}
