using System.Diagnostics.CodeAnalysis;
using System.Threading.RateLimiting;

namespace AmaWvg.Host;

/// <summary>
/// Lets as many do something at the same time as it can be done for within a time: fewer while more than one in ten takes longer, a few more while
/// not. So what is answered is answered soon, also on a machine that others keep busy; who finds no place hears so at once.
/// </summary>
/// <param name="hoogste">How many at most.</param>
/// <param name="streeftijd">Within which time.</param>
/// <param name="clock">Measures.</param>
internal sealed class Drukregelaar(int hoogste, TimeSpan streeftijd, TimeProvider clock) : RateLimiter
{
    /// <summary>How many at least, however slow it gets: without any, nothing would tell that it got better.</summary>
    public const int Laagste = 8;

    private const int Venster = 32;
    private const double Minder = 0.7;
    private const int Meer = 4;

    private readonly Lock _slot = new();
    private double _grens = hoogste;
    private int _bezig;
    private int _gezien;
    private int _traag;

    public override TimeSpan? IdleDuration => null;

    public override RateLimiterStatistics GetStatistics() => new() { CurrentAvailablePermits = Math.Max(0, (int)_grens - _bezig) };

    protected override RateLimitLease AttemptAcquireCore(int permitCount)
    {
        lock (_slot)
        {
            if (_bezig >= (int)_grens)
                return Plaats.Geen;
            _bezig++;
            return new Plaats(this, clock.GetTimestamp());
        }
    }

    protected override ValueTask<RateLimitLease> AcquireAsyncCore(int permitCount, CancellationToken cancellationToken) => new(AttemptAcquireCore(permitCount));

    private void GeefTerug(TimeSpan duur)
    {
        lock (_slot)
        {
            _bezig--;
            _gezien++;
            if (duur > streeftijd)
                _traag++;
            if (_gezien < Venster)
                return;
            _grens = _traag * 10 > _gezien ? Math.Max(Math.Min(Laagste, hoogste), _grens * Minder) : Math.Min(hoogste, _grens + Meer);
            (_gezien, _traag) = (0, 0);
        }
    }

    private sealed class Plaats(Drukregelaar? van, long begin) : RateLimitLease
    {
        private Drukregelaar? _van = van;

        public static Plaats Geen { get; } = new(null, 0);

        public override bool IsAcquired { get; } = van is not null;

        public override IEnumerable<string> MetadataNames => [];

        public override bool TryGetMetadata(string metadataName, [NotNullWhen(true)] out object? metadata)
        {
            metadata = null;
            return false;
        }

        protected override void Dispose(bool disposing)
        {
            if (Interlocked.Exchange(ref _van, null) is { } regelaar)
                regelaar.GeefTerug(regelaar.Verstreken(begin));
            base.Dispose(disposing);
        }
    }

    private TimeSpan Verstreken(long begin) => clock.GetElapsedTime(begin);
}
