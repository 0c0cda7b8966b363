using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Options;

namespace AmaWvg.Host;

internal sealed class OidcPostConfigure(IDataProtectionProvider protection) : IPostConfigureOptions<OidcOptions>
{
    public void PostConfigure(string? name, OidcOptions options)
    {
        var protector = protection.CreateProtector(typeof(OidcHandler).FullName!, name ?? "");
        options.StateFormat = new PropertiesDataFormat(protector.CreateProtector("aanmelden"));
        options.SignOutStateFormat = new PropertiesDataFormat(protector.CreateProtector("afmelden"));
        options.Backchannel = new HttpClient(options.BackchannelHttpHandler ?? PlainHandler())
        {
            Timeout = options.BackchannelTimeout,
            MaxResponseContentBufferSize = 256 * 1024,
        };
        options.ClientKey = options.ClientSleutel is { Length: > 0 } path ? ClientKey.Read(path) : null;
        options.Discovery = new Discovery(options);
    }

    private static SocketsHttpHandler PlainHandler() => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
    };
}
