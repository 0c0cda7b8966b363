using System.Collections.Concurrent;
using AmaWvg.Kernel.Types;
using AmaWvg.MijnVoorziening.Diplomas;

namespace AmaWvg.Tests.Testing;

/// <summary>A register of diplomas that says what a test wants of a person; of anybody else it knows nothing.</summary>
internal sealed class TestLed : ILedDatabank
{
    private readonly ConcurrentDictionary<Insz, Diplomastatus> _personen = new();

    /// <summary>Somebody of whom the register says this.</summary>
    public Insz Persoon(Diplomastatus status)
    {
        var insz = TestInsz.Nieuw();
        _personen[insz] = status;
        return insz;
    }

    /// <summary>Changes what the register says of somebody.</summary>
    public void Zet(Insz insz, Diplomastatus status) => _personen[insz] = status;

    public Task<Diplomacontrole> ZoekKwalificatiesAsync(Insz insz, CancellationToken cancellationToken) =>
        Task.FromResult(new Diplomacontrole(_personen.GetValueOrDefault(insz, Diplomastatus.NietGevonden), null));
}
