using Microsoft.AspNetCore.Builder;

namespace AmaWvg.Kernel;

/// <summary>Marks what may only be done by somebody who has just shown a strong digital key.</summary>
public static class VerseAanmeldingExtensions
{
    /// <summary>
    /// Asks for a sign-in of at most five minutes ago with a strong key, beside the other policies of the endpoint. Who has none
    /// shows the key at the provider and returns: to the page that was asked, or to the page of the form that was posted, where what
    /// was typed stands again (see <see cref="IParkeerplaats"/>).
    /// </summary>
    public static TBuilder RequireVerseAanmelding<TBuilder>(this TBuilder builder) where TBuilder : IEndpointConventionBuilder =>
        builder.RequireAuthorization(Policies.VerseAanmelding);
}
