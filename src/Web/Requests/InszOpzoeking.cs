using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace AmaWvg.Web.Requests;

/// <summary>Marks an address where people are looked up by national number: such look-ups have a low limit of their own.</summary>
/// <param name="Geldt">Whether a request is one.</param>
public sealed record InszOpzoeking(Func<HttpRequest, bool> Geldt);

/// <summary>Marks addresses.</summary>
public static class InszOpzoekingExtensions
{
    /// <summary>Every request to this address is a look-up by national number, or those for which <paramref name="geldt"/> holds.</summary>
    public static T ZoektOpInsz<T>(this T endpoint, Func<HttpRequest, bool>? geldt = null) where T : IEndpointConventionBuilder =>
        endpoint.WithMetadata(new InszOpzoeking(geldt ?? (_ => true)));
}
