using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace AmaWvg.Web;

/// <summary>
/// Lets no national number through in the query of an address, whatever the field: where people are searched it is looked up and the
/// browser goes on to the person; everywhere else, and when it was mistyped, it goes on to the same address without it. Before anybody is sent to sign in, so
/// that the number is not taken along.
/// </summary>
public sealed class InszInAdres(RequestDelegate next)
{
    // Fewer digits hold no number: nearly every address is done with here.
    private const int Cijfers = 11;

    /// <summary>Takes a number out of the query.</summary>
    public Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        if (!request.QueryString.HasValue || request.QueryString.Value.Count(char.IsDigit) + request.QueryString.Value.Count(c => c is '%') < Cijfers)
            return next(context);
        var rest = QueryString.Create(context.TakeInsz(request.Query).Select(field => KeyValuePair.Create(field.Key, (string?)field.Value)));
        // What only looks like a number stays with what is no page of the portal: the answer of the provider that signs people in.
        if (context.TypedInsz() is null && (!context.TookInsz() || context.GetEndpoint() is null))
            return next(context);
        request.QueryString = rest;
        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
            return next(context);
        if (context is { User.Identity.IsAuthenticated: true } && context.TypedInsz() is not null && context.GetEndpoint()?.Metadata.GetMetadata<ZoektPersonen>() is not null)
            return next(context);
        context.Response.StatusCode = StatusCodes.Status303SeeOther;
        context.Response.Headers.Location = request.Path.ToUriComponent() + rest;
        return Task.CompletedTask;
    }
}

/// <summary>Marks an address that looks up a national number that was typed (<see cref="GetypteInsz.TypedInsz"/>).</summary>
public sealed class ZoektPersonen
{
    internal ZoektPersonen()
    {
    }
}

/// <summary>Marks endpoints.</summary>
public static class ZoektPersonenExtensions
{
    /// <summary>A national number in the address is looked up here.</summary>
    public static T VindtPersonen<T>(this T endpoint) where T : IEndpointConventionBuilder => endpoint.WithMetadata(new ZoektPersonen());
}
