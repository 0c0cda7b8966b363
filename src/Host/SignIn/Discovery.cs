using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace AmaWvg.Host;

internal sealed class Discovery
{
    private static readonly TimeSpan RotationStep = TimeSpan.FromMilliseconds(50);

    private readonly OidcOptions options;
    private readonly ConfigurationManager<OpenIdConnectConfiguration> manager;

    public Discovery(OidcOptions options)
    {
        this.options = options;
        manager = new ConfigurationManager<OpenIdConnectConfiguration>(
            $"{options.Authority.TrimEnd('/')}/.well-known/openid-configuration",
            new OpenIdConnectConfigurationRetriever(),
            new HttpDocumentRetriever(options.Backchannel) { RequireHttps = !IsLoopback(options.Authority) },
            new Validator(options.Authority))
        {
            RefreshInterval = options.KeyRefreshInterval,
            AutomaticRefreshInterval = TimeSpan.FromHours(1),
        };
    }

    public static bool IsSafe(Uri address) =>
        address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback);

    public async Task<OpenIdConnectConfiguration> GetAsync(CancellationToken cancellation)
    {
        try
        {
            return await manager.GetConfigurationAsync(cancellation);
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !cancellation.IsCancellationRequested)
        {
            throw new AanmeldException(AanmeldFout.NietBereikbaar);
        }
    }

    /// <summary>Looks for new keys in the background, at most once in the pause between two looks.</summary>
    public void RequestRefresh() => manager.RequestRefresh();

    // The library fetches new keys in the background; the person who signs in first after a rotation waits for them.
    public async Task<OpenIdConnectConfiguration?> RefreshAsync(
        OpenIdConnectConfiguration seen, TimeProvider clock, CancellationToken cancellation)
    {
        var start = clock.GetTimestamp();
        while (clock.GetElapsedTime(start) < options.KeyRefreshWait)
        {
            RequestRefresh();
            var current = await GetAsync(cancellation);
            if (!ReferenceEquals(current, seen)) return current;
            await Task.Delay(RotationStep, clock, cancellation);
        }

        return null;
    }

    private static bool IsLoopback(string authority) => Uri.TryCreate(authority, UriKind.Absolute, out var address) && address.IsLoopback;

    private sealed class Validator(string issuer) : IConfigurationValidator<OpenIdConnectConfiguration>
    {
        private readonly Uri _issuer = new(issuer);

        public ConfigurationValidationResult Validate(OpenIdConnectConfiguration configuration)
        {
            var succeeded = configuration.Issuer == issuer
                && StrongKeys.Of(configuration).Any(key => TokenSignature.Algorithms.Any(key.IsSupportedAlgorithm))
                && IsEndpoint(configuration.AuthorizationEndpoint)
                && IsEndpoint(configuration.TokenEndpoint)
                && IsEndpoint(configuration.JwksUri)
                && IsEndpointOrAbsent(configuration.UserInfoEndpoint)
                && IsEndpointOrAbsent(configuration.EndSessionEndpoint);
            return new() { Succeeded = succeeded, ErrorMessage = succeeded ? null : "The discovery document is not usable." };
        }

        private bool IsEndpointOrAbsent(string? address) => string.IsNullOrEmpty(address) || IsEndpoint(address);

        // Our secret, the code and the browser go nowhere but to the provider itself.
        private bool IsEndpoint(string? address) =>
            Uri.TryCreate(address, UriKind.Absolute, out var uri)
            && Uri.Compare(uri, _issuer, UriComponents.SchemeAndServer, UriFormat.UriEscaped, StringComparison.OrdinalIgnoreCase) == 0
            && uri.UserInfo.Length == 0;
    }
}
