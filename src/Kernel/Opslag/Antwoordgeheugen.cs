using System.Collections.Concurrent;

namespace AmaWvg.Kernel;

/// <summary>
/// The last answer of this host to each question, with what it was true for: while that is the same, so is the answer. One at a time works an answer out;
/// who asks the same meanwhile waits for that, and does not do it all again.
/// </summary>
/// <typeparam name="TVraag">What is asked.</typeparam>
/// <typeparam name="TStand">What the answer is true for: the marks together (<see cref="Wijzigingen"/>) as they were before it was worked out.</typeparam>
/// <typeparam name="TAntwoord">What was worked out. Many read it at once, so nothing changes it.</typeparam>
/// <param name="meeste">How many answers are kept; with one more all are forgotten.</param>
public abstract class Antwoordgeheugen<TVraag, TStand, TAntwoord>(int meeste = int.MaxValue)
    where TVraag : notnull
    where TStand : IEquatable<TStand>
{
    private readonly ConcurrentDictionary<TVraag, Plek> _plekken = new();

    /// <summary>The answer that was kept, or a new one.</summary>
    /// <param name="vraag">What is asked.</param>
    /// <param name="stand">What the answer has to be true for.</param>
    /// <param name="bereken">Works it out.</param>
    /// <param name="cancellationToken">Ends the wait for somebody else's answer.</param>
    public async Task<TAntwoord> GeefAsync(TVraag vraag, TStand stand, Func<Task<TAntwoord>> bereken, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(bereken);
        var plek = _plekken.GetOrAdd(vraag, _ => new());
        if (plek.Laatste is { } bekend && bekend.Stand.Equals(stand))
            return bekend.Antwoord;
        await plek.Beurt.WaitAsync(cancellationToken);
        try
        {
            if (plek.Laatste is { } intussen && intussen.Stand.Equals(stand))
                return intussen.Antwoord;
            var antwoord = await bereken();
            plek.Laatste = new(stand, antwoord);
            if (_plekken.Count > meeste)
                _plekken.Clear();
            return antwoord;
        }
        finally
        {
            plek.Beurt.Release();
        }
    }

    private sealed class Plek
    {
        public SemaphoreSlim Beurt { get; } = new(1);

        public Gekend? Laatste { get; set; }
    }

    private sealed record Gekend(TStand Stand, TAntwoord Antwoord);
}
