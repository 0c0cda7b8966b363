using System.Threading.RateLimiting;

namespace AmaWvg.MijnVoorziening;

/// <summary>
/// Where files are checked. A file is held in memory from its check until it is saved, so only few are there at a time, and one person has one
/// place: whoever waits has the file on disk, and nobody can fill all places. Nobody waits for long: after a few seconds the person hears to choose
/// the file again, and keeps what was typed. What the checks of one person cost has an end as well.
/// </summary>
/// <param name="werk">What the checks of one person may cost in ten minutes, in files of the most expensive kind.</param>
/// <param name="geduld">How long somebody waits for a place; five seconds unless told.</param>
internal sealed class Keurplaatsen(int werk = Keurplaatsen.MeesteWerk, TimeSpan? geduld = null) : IDisposable
{
    /// <summary>More than an application of the largest size, three times.</summary>
    public const int MeesteWerk = 60;

    private const int Plaatsen = 4;

    // The count is in hundredths of the most expensive file.
    private const int Delen = 100;

    private static readonly TimeSpan Tijdvak = TimeSpan.FromMinutes(10);

    private readonly TimeSpan _geduld = geduld ?? TimeSpan.FromSeconds(5);

    // Time keeps the rows short.
    private readonly ConcurrencyLimiter _plaatsen = new(new() { PermitLimit = Plaatsen, QueueLimit = int.MaxValue });

    private readonly PartitionedRateLimiter<string> _personen = PartitionedRateLimiter.Create<string, string>(
        persoon => RateLimitPartition.GetConcurrencyLimiter(persoon, _ => new() { PermitLimit = 1, QueueLimit = int.MaxValue }));

    private readonly PartitionedRateLimiter<string> _werk = PartitionedRateLimiter.Create<string, string>(
        persoon => RateLimitPartition.GetFixedWindowLimiter(persoon, _ => new() { PermitLimit = werk * Delen, Window = Tijdvak }));

    /// <summary>Waits for a place; when none comes free in time, it is one that takes no file.</summary>
    /// <param name="persoon">Stable key of who chose the files.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<Keurplaats> NeemAsync(string persoon, CancellationToken cancellationToken)
    {
        using var wacht = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        wacht.CancelAfter(_geduld);
        RateLimitLease? eigen = null;
        try
        {
            eigen = await _personen.AcquireAsync(persoon, cancellationToken: wacht.Token);
            return new(this, persoon, eigen, await _plaatsen.AcquireAsync(cancellationToken: wacht.Token));
        }
        catch (OperationCanceledException)
        {
            eigen?.Dispose();
            cancellationToken.ThrowIfCancellationRequested();
            return new(this, persoon);
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _plaatsen.Dispose();
        _personen.Dispose();
        _werk.Dispose();
    }

    internal bool MagNog(string persoon) => _werk.AttemptAcquire(persoon, 0).IsAcquired;

    internal void Reken(string persoon, long verbruik)
    {
        var delen = (int)Math.Min(1 + verbruik * Delen / Keurbudget.Grootste, _werk.GetStatistics(persoon)?.CurrentAvailablePermits ?? 0);
        _werk.AttemptAcquire(persoon, delen).Dispose();
    }
}

/// <summary>A place in which the files of one post are checked, until they are saved; without leases it is none.</summary>
internal sealed class Keurplaats(Keurplaatsen plaatsen, string persoon, params IDisposable[] leases) : IDisposable
{
    /// <summary>The file, or the reason why it is not taken.</summary>
    public async Task<(GekeurdBestand? Bestand, string? Fout)> LeesAsync(IFormFile bestand, CancellationToken cancellationToken)
    {
        if (GekeurdBestand.Maatfout(bestand) is { } maatfout)
            return (null, maatfout);
        if (leases is [])
            return (null, Bestandsfout.Druk);
        if (!plaatsen.MagNog(persoon))
            return (null, Bestandsfout.TeVeelWerk);
        var inhoud = new byte[bestand.Length];
        await using (var stroom = bestand.OpenReadStream())
            await stroom.ReadExactlyAsync(inhoud, cancellationToken);
        var naam = Bestandsnaam.Schoon(bestand.FileName);
        var keuring = Bestandskeuring.Keur(naam, inhoud);
        plaatsen.Reken(persoon, keuring.Verbruik);
        return keuring.Soort is { } soort ? (new(naam, soort, inhoud), null) : (null, keuring.Fout);
    }

    /// <inheritdoc />
    public void Dispose()
    {
        foreach (var lease in leases)
            lease.Dispose();
    }
}
