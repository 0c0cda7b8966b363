using AmaWvg.Voorbeeldgegevens;

namespace AmaWvg.Tests.Cijfers;

/// <summary>A portal with a database of its own that holds the register behind the answer to question 689.</summary>
public sealed class AntwoordPortaal : IAsyncLifetime
{
    public Portaal Portaal { get; } = new();

    public async ValueTask InitializeAsync()
    {
        await Portaal.InitializeAsync();
        await Antwoordlading.LoadAsync(Portaal.Gegevens.Migratie, Portaal.Klok, CancellationToken.None);
    }

    /// <summary>A browser of a member of staff.</summary>
    public Task<PortaalClient> ClientAsync() => Portaal.MedewerkerAsync(new(), Rollen.Goedkeurder);

    public ValueTask DisposeAsync() => Portaal.DisposeAsync();
}
