namespace AmaWvg.Cijfers;

/// <summary>What figures are made of, asked in one role of the database.</summary>
internal sealed class Cijferbron(IOvereenkomstcijfers overeenkomsten, IVoorzieningcijfers voorzieningen, IBetaalcijfers betalingen)
{
    private Register? _register;
    private (Peiling Peiling, IReadOnlyList<Jaartelling> Tellingen)? _jaren;

    public IOvereenkomstcijfers Overeenkomsten => overeenkomsten;

    public IVoorzieningcijfers Voorzieningen => voorzieningen;

    public IBetaalcijfers Betalingen => betalingen;

    /// <summary>The source for one role of the database.</summary>
    public static Cijferbron Van(IServiceProvider provider, object? rol) => new(
        provider.GetRequiredKeyedService<IOvereenkomstcijfers>(rol), provider.GetRequiredKeyedService<IVoorzieningcijfers>(rol), provider.GetRequiredKeyedService<IBetaalcijfers>(rol));

    /// <summary>How many started and ended in each year: several subjects ask it for the same day.</summary>
    public async Task<IReadOnlyList<Jaartelling>> PerJaarAsync(Peiling peiling, CancellationToken cancellationToken)
    {
        if (_jaren is not { } jaren || jaren.Peiling != peiling)
            _jaren = jaren = (peiling, await overeenkomsten.PerJaarAsync(peiling, cancellationToken));
        return jaren.Tellingen;
    }

    /// <summary>The voorzieningen, read once.</summary>
    public async Task<Register> RegisterAsync(CancellationToken cancellationToken) =>
        _register ??= new(await voorzieningen.AlleAsync(cancellationToken), voorzieningen.Types);
}
