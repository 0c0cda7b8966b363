using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;

namespace AmaWvg.Host;

/// <summary>Signing out at the identity provider, after the portal's own session has been ended.</summary>
public sealed class OidcSignOut(IOptionsMonitor<OidcOptions> monitor, TimeProvider clock)
{
    private static readonly TimeSpan StateLife = TimeSpan.FromMinutes(10);

    /// <summary>Where to send the browser; the portal's own page when the provider cannot be reached or has no sign-out.</summary>
    public async Task<string> SignOutUrlAsync(HttpContext context)
    {
        var options = monitor.Get(OidcExtensions.Scheme);
        var home = $"{context.Request.PathBase}{options.AfgemeldPath}";
        try
        {
            var configuration = await options.Discovery.GetAsync(context.RequestAborted);
            if (string.IsNullOrEmpty(configuration.EndSessionEndpoint)) return home;

            // No id_token_hint: it can hold the national number and would stand in an address.
            return QueryHelpers.AddQueryString(configuration.EndSessionEndpoint, new Dictionary<string, string?>
            {
                ["client_id"] = options.ClientId,
                ["post_logout_redirect_uri"] = UriHelper.BuildAbsolute(
                    context.Request.Scheme, context.Request.Host, context.Request.PathBase, options.AfgemeldPath),
                ["state"] = options.SignOutStateFormat.Protect(new AuthenticationProperties { IssuedUtc = clock.GetUtcNow() }),
            });
        }
        catch (AanmeldException)
        {
            return home;
        }
    }

    /// <summary>True when the provider sends the browser back from a sign-out that this portal started.</summary>
    public bool IsOwnState(string? state) =>
        monitor.Get(OidcExtensions.Scheme).SignOutStateFormat.Unprotect(state)?.IssuedUtc is { } start
        && clock.GetUtcNow() - start <= StateLife;
}
