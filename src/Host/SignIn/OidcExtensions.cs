using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace AmaWvg.Host;

/// <summary>Registers sign-in with the external identity provider.</summary>
public static class OidcExtensions
{
    /// <summary>The scheme that challenges.</summary>
    public const string Scheme = "Extern";

    /// <summary>The cookie scheme that keeps the session.</summary>
    public const string CookieScheme = "Portaal";

    /// <summary>Adds the scheme <see cref="Scheme"/>, set up from the configuration section <c>Aanmelden</c>.</summary>
    public static AuthenticationBuilder AddExternOidc(this AuthenticationBuilder builder, IConfiguration configuration)
    {
        builder.Services.TryAddSingleton(TimeProvider.System);
        builder.Services.TryAddSingleton<OidcSignOut>();
        builder.Services.TryAddEnumerable(ServiceDescriptor.Singleton<IPostConfigureOptions<OidcOptions>, OidcPostConfigure>());
        builder.Services.AddOptions<OidcOptions>(Scheme).ValidateOnStart();
        return builder.AddRemoteScheme<OidcOptions, OidcHandler>(
            Scheme, displayName: null, options => Read(configuration.GetSection("Aanmelden"), options));
    }

    private static void Read(IConfigurationSection section, OidcOptions options)
    {
        options.Authority = section[nameof(options.Authority)] ?? options.Authority;
        options.ClientId = section[nameof(options.ClientId)] ?? options.ClientId;
        options.ClientSecret = section[nameof(options.ClientSecret)] ?? options.ClientSecret;
        options.ClientSleutel = section[nameof(options.ClientSleutel)] ?? options.ClientSleutel;
        options.Scopes = section[nameof(options.Scopes)] ?? options.Scopes;
        options.AcrValues = section[nameof(options.AcrValues)] ?? options.AcrValues;
        options.Profile = section.GetValue(nameof(options.Profile), options.Profile);
    }
}
