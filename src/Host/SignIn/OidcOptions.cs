using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;

namespace AmaWvg.Host;

/// <summary>Settings of the external identity provider; see the configuration section <c>Aanmelden</c>.</summary>
public sealed class OidcOptions : RemoteAuthenticationOptions
{
    /// <summary>Sets the portal's fixed values; configuration and code may change them.</summary>
    public OidcOptions()
    {
        CallbackPath = "/aanmelden/terug";
        SignInScheme = OidcExtensions.CookieScheme;
        BackchannelTimeout = TimeSpan.FromSeconds(5);
        RemoteAuthenticationTimeout = TimeSpan.FromMinutes(10);
        CorrelationCookie.Name = "__Host-aanmelden-";
        CorrelationCookie.Path = "/";
        CorrelationCookie.HttpOnly = true;
        CorrelationCookie.SameSite = SameSiteMode.Lax;
        CorrelationCookie.SecurePolicy = CookieSecurePolicy.Always;
    }

    /// <summary>The provider's issuer address, letter for letter.</summary>
    public string Authority { get; set; } = "";

    /// <summary>The portal's name at the provider.</summary>
    public string ClientId { get; set; } = "";

    /// <summary>The portal's secret at the provider; not needed with <see cref="ClientSleutel"/>.</summary>
    public string ClientSecret { get; set; } = "";

    /// <summary>PEM file with the private key by which the portal proves who it is, instead of the secret.</summary>
    public string ClientSleutel { get; set; } = "";

    /// <summary>What is asked about the person, separated by spaces.</summary>
    public string Scopes { get; set; } = "openid profile rrn";

    /// <summary>The digital keys that are good enough for any sign-in, separated by spaces; empty means all.</summary>
    public string AcrValues { get; set; } = "";

    /// <summary>How the provider names its claims.</summary>
    public ProviderProfile Profile { get; set; }

    /// <summary>Where a failed sign-in ends, with the reason as <c>?fout=</c>.</summary>
    public PathString FoutPath { get; set; } = "/aanmelden";

    /// <summary>Where it ends for somebody who is signed in and could not show the key again; with <c>&amp;terug=</c> as well.</summary>
    public PathString OpnieuwPath { get; set; } = "/aanmelden/opnieuw";

    /// <summary>Where the provider sends a person who signed out.</summary>
    public PathString AfgemeldPath { get; set; } = "/afgemeld";

    /// <summary>Pause between two looks at the provider's keys when a token names an unknown one.</summary>
    public TimeSpan KeyRefreshInterval { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How long a person waits for those keys who signs in just after they changed.</summary>
    public TimeSpan KeyRefreshWait { get; set; } = TimeSpan.FromSeconds(2);

    /// <summary>
    /// Runs after all checks, just before the new session is made, and says whose session that is. It must end the browser's old
    /// session and hide its cookie: the cookie handler re-uses the key of a session it still sees. The text is the profile to go on
    /// with, for somebody who showed the key again.
    /// </summary>
    public Func<HttpContext, ClaimsPrincipal, string?, Task<ClaimsPrincipal>> BeginSession { get; set; } = (_, person, _) => Task.FromResult(person);

    /// <summary>
    /// Runs when an answer is about to be redeemed: notes what this sign-in alone was asked with, until the moment given, and says
    /// whether that is the first time. Left as it is, nobody signs in.
    /// </summary>
    public Func<HttpContext, string, DateTimeOffset, Task<bool>> UseOnce { get; set; } = (_, _, _) => Task.FromResult(false);

    internal ISecureDataFormat<AuthenticationProperties> StateFormat { get; set; } = null!;

    internal ISecureDataFormat<AuthenticationProperties> SignOutStateFormat { get; set; } = null!;

    internal ClientKey? ClientKey { get; set; }

    internal Discovery Discovery { get; set; } = null!;

    internal ClaimMapping Mapping => ClaimMapping.For(Profile);

    /// <inheritdoc />
    public override void Validate()
    {
        base.Validate();
        if (!Uri.TryCreate(Authority, UriKind.Absolute, out var authority) || !Discovery.IsSafe(authority))
            throw new InvalidOperationException("Aanmelden:Authority must be an https address (http only on this machine).");
        if (ClientId.Length == 0 || (ClientSecret.Length == 0 && ClientKey is null))
            throw new InvalidOperationException("Aanmelden:ClientId is required, and Aanmelden:ClientSecret or Aanmelden:ClientSleutel.");
    }
}
