using Microsoft.AspNetCore.Builder;

namespace AmaWvg.Web;

/// <summary>
/// Marks an address that another program posts to, without cookie, token or key: <see cref="UnsafeRequestCheck"/> lets it through,
/// and the address itself must prove who sends. A test lists every address that carries it.
/// </summary>
public sealed class UnsafeRequestExemption
{
    internal UnsafeRequestExemption()
    {
    }
}

/// <summary>Marks endpoints.</summary>
public static class UnsafeRequestExemptionExtensions
{
    /// <summary>Lets another program post here.</summary>
    public static TBuilder ExemptFromUnsafeRequestCheck<TBuilder>(this TBuilder builder) where TBuilder : IEndpointConventionBuilder =>
        builder.WithMetadata(new UnsafeRequestExemption());
}
