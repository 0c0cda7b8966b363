using AmaWvg.MijnVoorziening;
using AmaWvg.Tests.Host.SignIn;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace AmaWvg.Tests.MijnVoorziening.Diplomas;

/// <summary>The diploma check as the portal sets it up, with a register and a clock of its own: what fails here disturbs no other test.</summary>
internal sealed class LedProef(Portaal portaal, TestOrganisatie organisatie, Uri? adres, string sleutel = "geheim", string wachttijd = "00:00:10") : IAsyncDisposable
{
    private readonly ManualClock _klok = new();
    private ServiceProvider? _services;

    public ServiceProvider Services => _services ??= new ServiceCollection()
        .AddLogging(logging => logging.AddProvider(portaal.Log))
        .AddSingleton<TimeProvider>(_klok)
        .AddScoped<Doorgeefluik>()
        .AddScoped(services => services.GetRequiredService<Doorgeefluik>().Loket!)
        .AddDiplomas(new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Led:Adres"] = adres?.OriginalString,
            ["Led:Sleutel"] = sleutel,
            ["Led:Wachttijd"] = wachttijd,
        }).Build())
        .BuildServiceProvider();

    public async ValueTask DisposeAsync()
    {
        if (_services is not null)
            await _services.DisposeAsync();
    }

    public void Vooruit(TimeSpan tijd) => _klok.Advance(tijd);

    public Task<Diplomacontrole> ZoekAsync(Insz insz, Guid medewerker = default) => organisatie.AlsAsync(async portal =>
    {
        await using var scope = Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Doorgeefluik>().Loket = portal.GetRequiredService<Inszloket>();
        return await scope.ServiceProvider.GetRequiredService<ILedDatabank>().ZoekKwalificatiesAsync(insz, medewerker, default);
    });

    // The desk of the request, for the services of the test.
    private sealed class Doorgeefluik
    {
        public Inszloket? Loket { get; set; }
    }
}
