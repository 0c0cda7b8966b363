namespace AmaWvg.Overeenkomsten;

/// <summary>What the page shows around its list, the same for everybody of the organisation all day, until something of it changes.</summary>
/// <param name="IsErkend">Whether the voorziening has an active erkenning today (BR-20).</param>
/// <param name="Termijnen">What needs doing before which day.</param>
internal sealed record TeDoen(bool IsErkend, IReadOnlyList<Termijn> Termijnen);

/// <summary>The last answer of each organisation.</summary>
internal sealed class TeDoengeheugen : Antwoordgeheugen<HcoNummer, (DateOnly Dag, long Merken), TeDoen>;

internal sealed class TeDoenQuery(TeDoengeheugen geheugen, IErkenningen erkenningen, TermijnenQuery termijnen, IHuidigeSessie sessie, TimeProvider clock)
{
    /// <summary>The answer of before while nothing changed, and otherwise a new one.</summary>
    /// <param name="stand">The organisation's marks together, read before this; null when nobody read it.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public Task<TeDoen> RunAsync(long? stand, CancellationToken cancellationToken) => (sessie.Hco, stand) is ({ } hco, { } merken)
        ? geheugen.GeefAsync(hco, (clock.Vandaag(), merken), () => BerekenAsync(cancellationToken), cancellationToken)
        : BerekenAsync(cancellationToken);

    // What changes from here on has a mark that is not among these.
    private async Task<TeDoen> BerekenAsync(CancellationToken cancellationToken)
    {
        var erkend = await erkenningen.VanEigenVoorzieningAsync(cancellationToken);
        return new(erkend.Any(periode => periode.Omvat(clock.Vandaag())), await termijnen.EigenAsync(erkend, cancellationToken));
    }
}
