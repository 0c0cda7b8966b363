using System.Collections.Concurrent;
using AmaWvg.MijnVoorziening;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace AmaWvg.Tests.Testing;

/// <summary>
/// What the register of diplomas says of some persons. Of all others the local register itself is asked: one that it lets fail
/// would keep it from being asked for all tests.
/// </summary>
internal sealed class TestLed
{
    private readonly ConcurrentDictionary<Insz, Diplomastatus> _personen = new();

    /// <summary>Somebody of whom the register says this.</summary>
    public Insz Persoon(Diplomastatus status)
    {
        var insz = TestInsz.Nieuw();
        Zet(insz, status);
        return insz;
    }

    /// <summary>Changes what the register says of somebody.</summary>
    public void Zet(Insz insz, Diplomastatus status) => _personen[insz] = status;

    public void Register(IServiceCollection services)
    {
        var echt = services.Single(service => service.ServiceType == typeof(ILedDatabank)).ImplementationFactory!;
        services.Replace(ServiceDescriptor.Transient<ILedDatabank>(provider => new Databank(this, (ILedDatabank)echt(provider))));
    }

    private sealed class Databank(TestLed led, ILedDatabank echt) : ILedDatabank
    {
        public Task<Diplomacontrole> ZoekKwalificatiesAsync(Insz insz, Guid medewerker, CancellationToken cancellationToken) => led._personen.TryGetValue(insz, out var status)
            ? Task.FromResult(new Diplomacontrole(status, null))
            : echt.ZoekKwalificatiesAsync(insz, medewerker, cancellationToken);
    }
}
