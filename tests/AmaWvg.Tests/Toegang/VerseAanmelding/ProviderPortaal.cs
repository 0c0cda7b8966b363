using AmaWvg.Host;
using AmaWvg.Tests.Host.SignIn;
using AmaWvg.Toegang;
using Microsoft.Extensions.DependencyInjection;

namespace AmaWvg.Tests.Toegang.VerseAanmelding;

[CollectionDefinition(nameof(ProviderPortaal))]
public sealed class ProviderPortaalTests : ICollectionFixture<ProviderPortaal>;

/// <summary>The whole portal behind a provider that can lie, once for each kind of provider.</summary>
public sealed class ProviderPortaal(Portaal portaal) : IAsyncLifetime
{
    private readonly Dictionary<ProviderProfile, (LyingProvider Provider, PortaalHost Host)> _soorten = [];

    public async ValueTask InitializeAsync()
    {
        foreach (var profile in Enum.GetValues<ProviderProfile>())
        {
            var provider = await LyingProvider.StartAsync(portaal.Klok, profile);
            _soorten[profile] = (provider, Start(provider));
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var (provider, host) in _soorten.Values)
        {
            await host.DisposeAsync();
            await provider.DisposeAsync();
        }
    }

    public static TheoryData<ProviderProfile> Soorten => [.. Enum.GetValues<ProviderProfile>()];

    /// <summary>Somebody who has just signed in for a new organisation, with a strong key.</summary>
    internal async Task<(Reis, TestOrganisatie)> AangemeldAsync(ProviderProfile profile)
    {
        var (reis, organisatie) = (Open(profile), await portaal.MaakOrganisatieAsync());
        await reis.MeldAanAsync(organisatie);
        return (reis, organisatie);
    }

    internal Reis Open(ProviderProfile profile) => new(_soorten[profile].Provider, _soorten[profile].Host);

    /// <summary>Whether the textbook provider redeems a code as often as it is asked.</summary>
    internal void Vergeet(bool ja) => _soorten[ProviderProfile.Generiek].Provider.Forgets = ja;

    /// <summary>Another program on the same database, as after a restart.</summary>
    internal PortaalHost Herstart(ProviderProfile profile) => Start(_soorten[profile].Provider);

    private PortaalHost Start(LyingProvider provider) => new(portaal, services =>
    {
        services.AddSingleton<IPortalModule, BetalingModule>();
        services.Configure<VerseAanmeldingOptions>(options => options.SterkeSleutels = "urn:eid urn:itsme");
        services.Configure<OidcOptions>(OidcExtensions.Scheme, options =>
        {
            (options.Authority, options.ClientId, options.ClientSecret) = (provider.Issuer, LyingProvider.ClientId, LyingProvider.ClientSecret);
            (options.Profile, options.BackchannelHttpHandler, options.BackchannelTimeout) = (provider.Profile, null, TimeSpan.FromMinutes(1));
        });
    });
}
