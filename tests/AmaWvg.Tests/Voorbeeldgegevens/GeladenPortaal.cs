using AmaWvg.Voorbeeldgegevens;

namespace AmaWvg.Tests.Voorbeeldgegevens;

/// <summary>A portal with a database of its own that holds the ordinary example data.</summary>
public sealed class GeladenPortaal : IAsyncLifetime
{
    public Portaal Portaal { get; } = new();

    public async ValueTask InitializeAsync()
    {
        await Portaal.InitializeAsync();
        await LaadAsync();
    }

    public Task LaadAsync(int? overeenkomsten = null) =>
        Voorbeeldlading.LoadAsync(Portaal.Gegevens.Migratie, overeenkomsten, Portaal.Klok, CancellationToken.None);

    public async Task<T> LeesAsync<T>(string sql)
    {
        await using var command = Portaal.Eigenaar.CreateCommand(sql);
        return Assert.IsType<T>(await command.ExecuteScalarAsync());
    }

    public ValueTask DisposeAsync() => Portaal.DisposeAsync();
}
