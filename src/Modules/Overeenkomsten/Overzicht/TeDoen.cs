using System.Collections.Concurrent;

namespace AmaWvg.Overeenkomsten;

/// <summary>What the page shows around its list, the same for everybody of the organisation all day, until something of it changes.</summary>
/// <param name="IsErkend">Whether the voorziening has an active erkenning today (BR-20).</param>
/// <param name="Termijnen">What needs doing before which day.</param>
internal sealed record TeDoen(bool IsErkend, IReadOnlyList<Termijn> Termijnen);

/// <summary>The last answer of each organisation at this host, with what it was true for.</summary>
internal sealed class TeDoengeheugen
{
    private readonly ConcurrentDictionary<HcoNummer, (DateOnly Dag, long Stand, TeDoen Antwoord)> _laatste = new();

    public TeDoen? Vind(HcoNummer hco, DateOnly dag, long stand) =>
        _laatste.TryGetValue(hco, out var laatste) && (laatste.Dag, laatste.Stand) == (dag, stand) ? laatste.Antwoord : null;

    public void Onthoud(HcoNummer hco, DateOnly dag, long stand, TeDoen antwoord) => _laatste[hco] = (dag, stand, antwoord);
}

internal sealed class TeDoenQuery(TeDoengeheugen geheugen, IErkenningen erkenningen, TermijnenQuery termijnen, IHuidigeSessie sessie, TimeProvider clock)
{
    /// <summary>The answer of before while nothing changed, and otherwise a new one.</summary>
    /// <param name="stand">Sum of the organisation's marks, read before this; null when nobody read it.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<TeDoen> RunAsync(long? stand, CancellationToken cancellationToken)
    {
        var (hco, vandaag) = (sessie.Hco, clock.Vandaag());
        if (hco is not null && stand is not null && geheugen.Vind(hco, vandaag, stand.Value) is { } bekend)
            return bekend;
        var erkend = await erkenningen.VanEigenVoorzieningAsync(cancellationToken);
        var antwoord = new TeDoen(erkend.Any(periode => periode.Omvat(vandaag)), await termijnen.EigenAsync(erkend, cancellationToken));
        // What changes from here on has a mark that this sum does not have.
        if (hco is not null && stand is not null)
            geheugen.Onthoud(hco, vandaag, stand.Value, antwoord);
        return antwoord;
    }
}
