using Microsoft.AspNetCore.Builder;

namespace AmaWvg.Web;

/// <summary>
/// Marks a POST that asks and changes nothing: it is a POST because what it sends may stand in no address. <see cref="UnsafeRequestCheck"/>
/// checks where it comes from and for whom its form was made; it may come any number of times.
/// </summary>
public sealed class Vraag
{
    internal Vraag()
    {
    }
}

/// <summary>Marks endpoints.</summary>
public static class VraagExtensions
{
    /// <summary>What is posted here only asks.</summary>
    public static T VraagtAlleen<T>(this T endpoint) where T : IEndpointConventionBuilder => endpoint.WithMetadata(new Vraag());
}
